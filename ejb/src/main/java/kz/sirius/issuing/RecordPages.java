package kz.sirius.issuing;

import java.util.List;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.GradeScale;
import kz.sirius.records.Scope;
import kz.sirius.reports.TranscriptData;

/** Says a frozen academic record in the words of a document's language: what the pages print of it, nothing more. */
final class RecordPages {

    private final AcademicRecord record;
    private final Language language;

    RecordPages(AcademicRecord record, Language language) {
        this.record = record;
        this.language = language;
    }

    /** Names as in the identity document; in English those of the passport, without a patronymic. */
    TranscriptData.Holder holder() {
        AcademicRecord.Holder learner = record.learner();
        if (language == Language.EN && !learner.surnameLatin().isBlank()) {
            return new TranscriptData.Holder(learner.surnameLatin(), learner.givenNameLatin(), null);
        }
        return new TranscriptData.Holder(learner.surname(), learner.givenName(), learner.patronymic());
    }

    TranscriptData.Study study() {
        AcademicRecord.Study study = record.study();
        AcademicRecord.Programme programme = record.programme();
        boolean statusCounts = record.period().scope() == Scope.ALL && hasEnded(study.status());
        return new TranscriptData.Study(
                record.unit().kind().name(),
                words(record.unit().name()),
                programme.code(),
                words(programme.name()),
                programme.level().name(),
                study.form().name(),
                programme.years(),
                programme.ects(),
                study.yearOfStudy(),
                statusCounts ? study.status().name() : null,
                statusCounts ? study.statusDate() : null,
                period(),
                study.admissionYear(),
                record.learner().studentNo());
    }

    private static boolean hasEnded(AcademicRecord.Status status) {
        return status == AcademicRecord.Status.GRADUATED || status == AcademicRecord.Status.EXPELLED;
    }

    /** The period as asked for; for the whole study from the first to the last academic year with results. */
    private TranscriptData.Period period() {
        String from = record.period().from();
        String to = record.period().to();
        if (from == null || to == null) {
            List<String> years = record.rows().stream()
                    .map(AcademicRecord.Row::academicYear)
                    .sorted()
                    .toList();
            from = years.isEmpty() ? "" : years.get(0);
            to = years.isEmpty() ? "" : years.get(years.size() - 1);
        }
        return new TranscriptData.Period(record.period().scope().name(), from, to);
    }

    List<TranscriptData.Row> rows() {
        return record.rows().stream().map(this::row).toList();
    }

    private TranscriptData.Row row(AcademicRecord.Row row) {
        AcademicRecord.Replacement later = row.replacedBy();
        Words traditional = row.traditional();
        return new TranscriptData.Row(
                row.disciplineCode(),
                words(row.title()),
                row.topic(),
                row.academicYear(),
                row.term(),
                row.attempt(),
                row.ects(),
                row.creditsEarned(),
                row.wholePercent(),
                row.letter(),
                row.points(),
                traditional == null ? "" : words(traditional),
                row.mark() == null ? null : row.mark().name(),
                later == null
                        ? null
                        : new TranscriptData.Replacement(later.attempt(), later.academicYear(), later.term()),
                row.repeated(),
                row.additional());
    }

    List<TranscriptData.Sum> sums() {
        return record.sums().stream()
                .map(sum -> new TranscriptData.Sum(sum.academicYear(), sum.term(), sum.creditsEarned(), sum.gpa()))
                .toList();
    }

    TranscriptData.Results results() {
        return new TranscriptData.Results(record.creditsEarned(), record.gpaPeriod(), record.gpaCumulative());
    }

    List<TranscriptData.Scale> scales() {
        return record.scales().stream().map(this::scale).toList();
    }

    private TranscriptData.Scale scale(GradeScale scale) {
        return new TranscriptData.Scale(
                scale.from(),
                scale.to(),
                scale.grades().stream()
                        .map(grade -> new TranscriptData.Grade(
                                grade.letter(), grade.points(), grade.from(), grade.to(), words(grade.word())))
                        .toList());
    }

    private String words(Words words) {
        return words.orAny(language);
    }
}
