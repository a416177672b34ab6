package kz.sirius.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attempts that read as prose: {@code attempt("PH101").no(2).in("2023/2024", 1).credits("5").percent("93")}. */
final class AttemptFixtures {

    private final String discipline;
    private String year = "2023/2024";
    private int term = 1;
    private int no = 1;
    private LocalDate date = LocalDate.of(2024, 1, 15);
    private String credits = "5";
    private @Nullable BigDecimal kzCredits;

    private AttemptFixtures(String discipline) {
        this.discipline = discipline;
    }

    /** A grade that weighs, a failed retake of it without credits, and a discipline without any. */
    static List<Attempt> retakenForNoCredits() {
        return List.of(
                attempt("ANAT").credits("5").percent("75"),
                attempt("ANAT").no(2).credits("0").percent("20"),
                attempt("SPORT").credits("0").percent("99"));
    }

    static AttemptFixtures attempt(String discipline) {
        return new AttemptFixtures(discipline);
    }

    AttemptFixtures no(int number) {
        no = number;
        return this;
    }

    AttemptFixtures in(String academicYear, int number) {
        year = academicYear;
        term = number;
        return this;
    }

    AttemptFixtures on(String day) {
        date = LocalDate.parse(day);
        return this;
    }

    AttemptFixtures credits(String ects) {
        credits = ects;
        return this;
    }

    AttemptFixtures kazakhstani(String credits) {
        kzCredits = new BigDecimal(credits);
        return this;
    }

    Attempt percent(String percent) {
        return made(new BigDecimal(percent), null);
    }

    Attempt mark(Mark mark) {
        return made(null, mark);
    }

    Attempt transferredWith(String percent) {
        return made(new BigDecimal(percent), Mark.TR);
    }

    private Attempt made(@Nullable BigDecimal percent, @Nullable Mark mark) {
        return new Attempt(discipline, year, term, no, date, percent, mark, new BigDecimal(credits), kzCredits, null);
    }
}
