package kz.sirius.requests;

import java.util.List;
import java.util.Set;
import kz.sirius.common.Clause;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.DiplomaRows;
import kz.sirius.records.Finding;
import kz.sirius.records.RecordChecks;
import kz.sirius.records.Scope;
import kz.sirius.registry.DocumentKind;

/** Who may have which kind of document, of which part of his studies and in which languages (T1, T9, T10). */
@Clause({"T1", "T9", "T10", "R2", "R39", "R41"})
final class KindRules {

    private KindRules() {}

    /**
     * Lets pass what may be asked for.
     *
     * @throws Refusal REQ-23 an appendix or supplement of less than the whole study, REQ-25 two languages of which none
     *     is Kazakh
     */
    static void check(NewRequest asked) {
        if (asked.bilingual() && asked.language() != Language.KK) {
            throw new Refusal(RequestRefusal.TWO_LANGUAGES);
        }
        if (ofDiploma(asked.kind()) && asked.period().scope() != Scope.ALL) {
            throw new Refusal(RequestRefusal.WHOLE_STUDY_ONLY);
        }
    }

    /**
     * Lets pass whoever may have that kind of document by his record of now.
     *
     * @throws Refusal REQ-21 he is no graduate, REQ-22 he has not passed the final attestation
     */
    static void check(DocumentKind kind, AcademicRecord academic) {
        if (!ofDiploma(kind)) {
            return;
        }
        if (!DiplomaRows.isGraduate(academic)) {
            throw new Refusal(RequestRefusal.ONLY_GRADUATES);
        }
        if (!DiplomaRows.attestationPassed(academic)) {
            throw new Refusal(RequestRefusal.ATTESTATION_NOT_PASSED);
        }
    }

    /** What the product finds in the record for that kind of document in these languages. */
    static List<Finding> findings(DocumentKind kind, AcademicRecord academic, Set<Language> languages) {
        return switch (kind) {
            case TRANSCRIPT -> RecordChecks.of(academic, languages);
            case DIPLOMA_APPENDIX -> RecordChecks.ofDiploma(academic, languages);
            case DIPLOMA_SUPPLEMENT -> RecordChecks.ofSupplement(academic, languages);
        };
    }

    static boolean ofDiploma(DocumentKind kind) {
        return kind != DocumentKind.TRANSCRIPT;
    }
}
