package kz.sirius.elmo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import kz.sirius.common.Words;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.Mark;
import org.jspecify.annotations.Nullable;

/** One attempt as a learning opportunity. */
final class AttemptXml {

    static final String BLOCKS = "block";

    private final ElmoWriter xml;
    private final Attempts attempts;

    AttemptXml(ElmoWriter xml, Attempts attempts) {
        this.xml = xml;
        this.attempts = attempts;
    }

    void write(AcademicRecord.Row row) {
        xml.open("learningOpportunitySpecification").optional("identifier", row.disciplineCode(), "type", "local");
        Words title = row.title();
        if (title.kk().isBlank() && title.ru().isBlank() && title.en().isBlank()) {
            xml.token("title", row.disciplineCode());
        } else {
            xml.words("title", title);
        }
        xml.token("type", row.kind() == AcademicRecord.Kind.MODULE ? "Module" : "Course")
                .optional("description", row.topic())
                .open("specifies")
                .open("learningOpportunityInstance");
        instance(row);
        xml.close().close().close();
    }

    private void instance(AcademicRecord.Row row) {
        xml.token("date", row.date().toString());
        term(row.academicYear(), row.term());
        xml.token("status", attempts.status(row))
                .optional("gradingSchemeLocalId", attempts.scheme(row))
                .optional("resultLabel", label(row));
        if (row.creditsEarned()) {
            xml.open("credit")
                    .token("scheme", "ects")
                    .token("value", ElmoWriter.credits(row.ects()))
                    .close();
        }
        String block = Block.of(row).name();
        xml.token("grouping", block, "typeref", BLOCKS, "idref", block);
        extension(row);
    }

    private static @Nullable String label(AcademicRecord.Row row) {
        Mark mark = row.mark();
        return row.letter() != null || mark == null ? row.letter() : mark.name();
    }

    private void term(String academicYear, int term) {
        int first = Integer.parseInt(academicYear.substring(0, 4));
        LocalDate start = switch (term) {
            case 1 -> LocalDate.of(first, Month.SEPTEMBER, 1);
            case 2 -> LocalDate.of(first + 1, Month.FEBRUARY, 1);
            default -> LocalDate.of(first + 1, Month.JULY, 1);
        };
        LocalDate end = switch (term) {
            case 1 -> LocalDate.of(first + 1, Month.JANUARY, 31);
            case 2 -> LocalDate.of(first + 1, Month.JUNE, 30);
            default -> LocalDate.of(first + 1, Month.AUGUST, 31);
        };
        xml.open("academicTerm")
                .words("title", ElmoWords.term(academicYear, term))
                .token("start", start.toString())
                .token("end", end.toString())
                .close();
    }

    private void extension(AcademicRecord.Row row) {
        AcademicRecord.Replacement later = row.replacedBy();
        Mark mark = row.mark();
        xml.open("extension")
                .open("s:attempt")
                .token("s:kind", row.kind().name())
                .token("s:number", Integer.toString(row.attempt()))
                .token("s:academicYear", row.academicYear())
                .token("s:term", Integer.toString(row.term()))
                .token("s:ects", ElmoWriter.credits(row.ects()))
                .optional("s:kzCredits", decimal(row.kzCredits()))
                .optional(
                        "s:percent",
                        row.wholePercent() == null ? null : row.wholePercent().toString())
                .optional("s:points", row.points() == null ? null : row.points().toPlainString())
                .optional("s:mark", mark == null ? null : mark.name());
        if (row.traditional() != null) {
            xml.words("s:grade", row.traditional());
        }
        xml.optional("s:supersededBy", later == null ? null : Integer.toString(later.attempt()))
                .close()
                .close();
    }

    private static @Nullable String decimal(@Nullable BigDecimal credits) {
        return credits == null ? null : ElmoWriter.credits(credits);
    }
}
