package kz.sirius.records;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.sirius.common.Clause;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the product checks by itself in a record before a person looks at it: mandatory fields (R7), words in each language
 * of the document, credits against the curriculum, failed results that were not retaken. A row of 0 credits beside one that
 * weighs is no result of its own.
 */
@Clause({"T5", "R6", "R7", "R17"})
public final class RecordChecks {

    private final AcademicRecord record;
    private final Set<Language> languages;
    private final Set<Finding> found = new LinkedHashSet<>();
    private Finding.Severity failed = Finding.Severity.WARNING;

    private RecordChecks(AcademicRecord record, Set<Language> languages) {
        this.record = record;
        this.languages = new TreeSet<>(languages);
    }

    /** Everything found in a record that shall become a transcript in these languages, each once; the graver first. */
    public static List<Finding> of(AcademicRecord record, Set<Language> languages) {
        return new RecordChecks(record, languages).all();
    }

    /**
     * The same for a document that goes with a diploma or certificate: it names the diploma, the commission's minutes
     * and the qualification, in Latin letters also the holder, and a result that was failed and not retaken stops it.
     */
    @Clause({"T9", "T10", "R2", "R38"})
    public static List<Finding> ofDiploma(AcademicRecord record, Set<Language> languages) {
        RecordChecks checks = new RecordChecks(record, languages);
        checks.diploma();
        return checks.all();
    }

    /** The same for a supplement, which names its holder in Latin letters in every language (T10). */
    @Clause({"T10", "R42"})
    public static List<Finding> ofSupplement(AcademicRecord record, Set<Language> languages) {
        RecordChecks checks = new RecordChecks(record, languages);
        checks.diploma();
        checks.latin();
        return checks.all();
    }

    private List<Finding> all() {
        fields();
        letters();
        words();
        rows();
        credits();
        return found.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }

    private void diploma() {
        failed = Finding.Severity.ERROR;
        AcademicRecord.Graduation graduation = record.graduation();
        if (graduation == null) {
            mandatory("graduation_date", "");
        } else {
            mandatory("diploma_series", orEmpty(graduation.diplomaSeries()));
            mandatory("diploma_no", orEmpty(graduation.diplomaNo()));
            mandatory("attestation", orEmpty(graduation.attestation()));
        }
        inLanguages("qualification_", record.programme().qualification());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void fields() {
        AcademicRecord.Holder learner = record.learner();
        mandatory("surname", learner.surname());
        if (languages.contains(Language.EN)) {
            latin();
        }
        if (record.study().yearOfStudy() < 1) {
            mandatory("year_of_study", "");
        }
        if (record.programme().years().signum() <= 0) {
            mandatory("duration_years", "");
        }
        if (record.rows().isEmpty()) {
            found.add(whole(RecordsRefusal.NO_RESULTS, Finding.Severity.ERROR));
        }
    }

    private void latin() {
        AcademicRecord.Holder learner = record.learner();
        mandatory("surname_latin", learner.surnameLatin());
        if (!learner.givenName().isBlank()) {
            mandatory("given_name_latin", learner.givenNameLatin());
        }
    }

    /** What the fonts lack would be missing on the page without a word. */
    private void letters() {
        List<String> texts = new ArrayList<>();
        AcademicRecord.Holder learner = record.learner();
        texts.addAll(
                List.of(learner.surname(), learner.givenName(), orEmpty(learner.patronymic()), learner.surnameLatin()));
        texts.add(learner.givenNameLatin());
        AcademicRecord.Graduation graduation = record.graduation();
        if (graduation != null) {
            texts.add(orEmpty(graduation.diplomaSeries()) + orEmpty(graduation.diplomaNo()));
            texts.add(orEmpty(graduation.attestation()));
        }
        for (Language language : languages) {
            texts.add(record.unit().name().in(language));
            texts.add(record.programme().name().in(language));
            texts.add(record.programme().qualification().in(language));
            record.rows().forEach(row -> texts.add(row.title().in(language)));
        }
        record.rows().forEach(row -> texts.add(orEmpty(row.topic())));
        String lacking = PrintableLetters.lacking(texts);
        if (!lacking.isEmpty()) {
            found.add(whole(RecordsRefusal.UNPRINTABLE, Finding.Severity.ERROR, lacking));
        }
    }

    private void words() {
        inLanguages("name_", record.unit().name());
        inLanguages("name_", record.programme().name());
    }

    private void rows() {
        Set<AcademicRecord.Row> last = new HashSet<>(DiplomaRows.of(record));
        for (AcademicRecord.Row row : record.rows()) {
            if (languages.stream().anyMatch(language -> row.title().in(language).isBlank())) {
                found.add(at(row, RecordsRefusal.WORDS_MISSING, Finding.Severity.ERROR, row.disciplineCode()));
            }
            AcademicRecord.CurriculumPlace place = row.inCurriculum();
            if (place == null) {
                found.add(at(row, RecordsRefusal.OUTSIDE_CURRICULUM, Finding.Severity.NOTE));
            } else if (row.ects().signum() != 0 && place.ects().compareTo(row.ects()) != 0) {
                found.add(at(
                        row,
                        RecordsRefusal.CREDITS_DIFFER,
                        Finding.Severity.WARNING,
                        plain(row.ects()),
                        plain(place.ects())));
            }
            if (last.contains(row) && isFail(row)) {
                String letter = row.letter() == null ? Mark.NP.name() : row.letter();
                found.add(at(row, RecordsRefusal.UNRESOLVED_FAIL, failed, letter));
            }
        }
    }

    private void credits() {
        boolean whole = record.period().scope() == Scope.ALL;
        boolean graduate = record.study().status() == AcademicRecord.Status.GRADUATED;
        if (whole
                && graduate
                && record.creditsEarned().compareTo(record.programme().ects()) < 0) {
            found.add(whole(
                    RecordsRefusal.CREDITS_SHORT,
                    Finding.Severity.WARNING,
                    plain(record.creditsEarned()),
                    plain(record.programme().ects())));
        }
    }

    private static boolean isFail(AcademicRecord.Row row) {
        boolean failed =
                row.mark() == Mark.NP || (row.letter() != null && row.letter().startsWith("F"));
        return failed && !row.creditsEarned();
    }

    private void mandatory(String field, String value) {
        if (value.isBlank()) {
            found.add(whole(RecordsRefusal.FIELD_MISSING, Finding.Severity.ERROR, field));
        }
    }

    private void inLanguages(String field, Words words) {
        for (Language language : languages) {
            if (words.in(language).isBlank()) {
                found.add(whole(RecordsRefusal.WORDS_MISSING, Finding.Severity.ERROR, field + language.tag()));
            }
        }
    }

    private static String plain(BigDecimal credits) {
        return credits.stripTrailingZeros().toPlainString();
    }

    private static Finding whole(RecordsRefusal code, Finding.Severity severity, String... arguments) {
        return new Finding(code, severity, List.of(arguments), null, null);
    }

    private static Finding at(
            AcademicRecord.Row row, RecordsRefusal code, Finding.Severity severity, String... arguments) {
        return new Finding(code, severity, List.of(arguments), row.disciplineCode(), row.attempt());
    }
}
