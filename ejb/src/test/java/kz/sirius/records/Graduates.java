package kz.sirius.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import org.jspecify.annotations.Nullable;

/** Records of graduates with certain rows, for tests of what is made of them. */
public final class Graduates {

    private static final BigDecimal FIVE = new BigDecimal("5");

    private Graduates() {}

    /** One whose grade in anatomy was followed by a failed retake without credits. */
    public static AcademicRecord retakenForNoCredits() {
        return of(AttemptFixtures.retakenForNoCredits());
    }

    /** One who failed the retake of a grade that weighs, and then withdrew from a further one. */
    public static AcademicRecord withdrawnAfterTheGrade() {
        return of(List.of(
                AttemptFixtures.attempt("ANAT").percent("40"),
                AttemptFixtures.attempt("ANAT").no(2).percent("93"),
                AttemptFixtures.attempt("ANAT").no(3).mark(Mark.W),
                AttemptFixtures.attempt("ANAT").no(4).mark(Mark.I)));
    }

    static AcademicRecord of(List<Attempt> attempts) {
        Map<String, RecordTree.Discipline> known = Map.of(
                "ANAT",
                discipline("Anatomy", new AcademicRecord.CurriculumPlace(1, 1, FIVE)),
                "SPORT",
                discipline("Physical education", null));
        return new RecordTree(new GradeBook(new ArrayList<>(attempts), true), known, Period.all()).of(profile());
    }

    private static RecordTree.Discipline discipline(String title, AcademicRecord.@Nullable CurriculumPlace place) {
        return new RecordTree.Discipline(
                new Words("Пән: " + title, "Дисциплина: " + title, title),
                AcademicRecord.Kind.DISCIPLINE,
                AcademicRecord.Component.BASE,
                place);
    }

    private static Profile profile() {
        LocalDate graduated = LocalDate.of(2026, 6, 30);
        return new Profile(
                new AcademicRecord.Holder("20100003", "Әлиева", "Іңкәр", null, "ALIYEVA", "INKAR", "KZ", Language.KK),
                new AcademicRecord.Unit(
                        "SGM",
                        AcademicRecord.UnitKind.SCHOOL,
                        new Words("Жалпы медицина мектебі", "Школа общей медицины", "School of General Medicine")),
                new AcademicRecord.Programme(
                        "6B10101",
                        AcademicRecord.Level.INTEGRATED,
                        new Words("Жалпы медицина", "Общая медицина", "General Medicine"),
                        new Words("Бакалавр", "Бакалавр", "Bachelor of Medicine"),
                        "0912",
                        7,
                        new BigDecimal("6"),
                        FIVE),
                new AcademicRecord.Study(
                        2020,
                        AcademicRecord.StudyForm.FULL_TIME,
                        6,
                        null,
                        AcademicRecord.Status.GRADUATED,
                        graduated,
                        "SGM20-1"),
                new AcademicRecord.Graduation(graduated, "BD", "00000003", "№ 13", false));
    }
}
