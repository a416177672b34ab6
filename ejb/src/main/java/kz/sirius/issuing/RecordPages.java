package kz.sirius.issuing;

import java.util.List;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.GradeScale;
import kz.sirius.records.Scope;
import kz.sirius.reports.Holder;
import kz.sirius.reports.Said;
import kz.sirius.reports.Scale;
import kz.sirius.reports.TranscriptData;
import org.jspecify.annotations.Nullable;

/** Says a frozen academic record in the words of a document's language: what the pages print of it, nothing more. */
final class RecordPages {

    private final AcademicRecord record;
    private final Speech speech;

    RecordPages(AcademicRecord record, Language language) {
        this(record, Speech.of(language, false));
    }

    RecordPages(AcademicRecord record, Speech speech) {
        this.record = record;
        this.speech = speech;
    }

    /** Names as in the identity document, in English those of the passport, without a patronymic; in two languages both. */
    Holder holder() {
        if (speech.first() == Language.EN && hasLatin()) {
            return new Holder(record.learner().surnameLatin(), record.learner().givenNameLatin(), null);
        }
        return holder(speech.second() == null ? null : latin());
    }

    /** The same with the names of the passport beside those of another script, whatever the language. */
    Holder holderWithLatin() {
        return speech.first() == Language.EN && hasLatin() ? holder() : holder(latin());
    }

    private Holder holder(Holder.@Nullable Latin latin) {
        AcademicRecord.Holder learner = record.learner();
        return new Holder(learner.surname(), learner.givenName(), learner.patronymic(), latin);
    }

    private boolean hasLatin() {
        return !record.learner().surnameLatin().isBlank();
    }

    private Holder.@Nullable Latin latin() {
        return hasLatin()
                ? new Holder.Latin(
                        record.learner().surnameLatin(), record.learner().givenNameLatin())
                : null;
    }

    TranscriptData.Study study() {
        AcademicRecord.Study study = record.study();
        AcademicRecord.Programme programme = record.programme();
        boolean statusCounts = record.period().scope() == Scope.ALL && hasEnded(study.status());
        return new TranscriptData.Study(
                record.unit().kind().name(),
                speech.said(record.unit().name()),
                programme.code(),
                speech.said(programme.name()),
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
                speech.said(row.title()),
                row.topic(),
                row.academicYear(),
                row.term(),
                row.attempt(),
                row.ects(),
                row.creditsEarned(),
                row.wholePercent(),
                row.letter(),
                row.points(),
                traditional == null ? Said.of("") : speech.said(traditional),
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

    List<Scale> scales() {
        return record.scales().stream().map(this::scale).toList();
    }

    private Scale scale(GradeScale scale) {
        return new Scale(
                scale.from(),
                scale.to(),
                scale.grades().stream()
                        .map(grade -> new Scale.Grade(
                                grade.letter(), grade.points(), grade.from(), grade.to(), speech.said(grade.word())))
                        .toList());
    }
}
