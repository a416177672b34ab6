package kz.sirius.corrections;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kz.sirius.common.Words;
import kz.sirius.records.AcademicRecord;
import org.jspecify.annotations.Nullable;

/** What was reported as wrong, as it stood then: a row of the grades or the name; and where it was seen. */
@Embeddable
class ReportedThing {

    @Enumerated(EnumType.STRING)
    private Subject subject;

    @Column(name = "discipline_code")
    private @Nullable String disciplineCode;

    private @Nullable Integer attempt;

    @Column(name = "academic_year")
    private @Nullable String academicYear;

    private @Nullable Integer term;

    @Column(name = "title_kk")
    private @Nullable String titleKk;

    @Column(name = "title_ru")
    private @Nullable String titleRu;

    @Column(name = "title_en")
    private @Nullable String titleEn;

    private String stood;

    @Column(name = "request_id")
    private @Nullable Long requestId;

    @Column(name = "document_number")
    private @Nullable String documentNumber;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ReportedThing() {}

    private ReportedThing(Subject subject, String stood, NewCorrection.SeenIn seenIn) {
        this.subject = subject;
        this.stood = stood;
        this.requestId = seenIn.requestId();
        this.documentNumber = seenIn.number();
    }

    static ReportedThing name(String fullName, NewCorrection.SeenIn seenIn) {
        return new ReportedThing(Subject.NAME, fullName, seenIn);
    }

    static ReportedThing row(AcademicRecord.Row row, NewCorrection.SeenIn seenIn) {
        ReportedThing thing = new ReportedThing(Subject.GRADE, grade(row), seenIn);
        thing.disciplineCode = row.disciplineCode();
        thing.attempt = row.attempt();
        thing.academicYear = row.academicYear();
        thing.term = row.term();
        Words title = row.title();
        thing.titleKk = title.kk();
        thing.titleRu = title.ru();
        thing.titleEn = title.en();
        return thing;
    }

    /** A row's grade as it is written in all three languages: {@code 85 % · B+ · 5 ECTS}. */
    static String grade(AcademicRecord.Row row) {
        StringBuilder text = new StringBuilder();
        if (row.wholePercent() != null) {
            text.append(row.wholePercent()).append(" % · ");
        }
        if (row.letter() != null) {
            text.append(row.letter()).append(" · ");
        } else if (row.mark() != null) {
            text.append(row.mark()).append(" · ");
        }
        return text.append(row.ects().stripTrailingZeros().toPlainString())
                .append(" ECTS")
                .toString();
    }

    CorrectionRow.Thing shown() {
        return new CorrectionRow.Thing(
                subject,
                disciplineCode,
                attempt,
                academicYear == null ? null : academicYear + "-" + term,
                titleKk == null ? null : new Words(titleKk, String.valueOf(titleRu), String.valueOf(titleEn)),
                stood,
                requestId,
                documentNumber);
    }
}
