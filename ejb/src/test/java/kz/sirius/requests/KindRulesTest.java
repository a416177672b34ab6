package kz.sirius.requests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.common.Words;
import kz.sirius.identity.Office;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.Finding;
import kz.sirius.records.Graduates;
import kz.sirius.records.Period;
import kz.sirius.records.SampleRecords;
import kz.sirius.registry.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may have which kind of document, and who signs it (T9, T10, R2, R21, R39). */
class KindRulesTest {

    private static final String GRADUATE = "20100003";

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"DIPLOMA_APPENDIX", "DIPLOMA_SUPPLEMENT"})
    void whatGoesWithADiplomaIsOfTheWholeStudy(DocumentKind kind) {
        assertEquals("REQ-23", refused(asked(kind, Period.year("2023/2024"), Language.KK, false)));
        assertDoesNotThrow(() -> KindRules.check(asked(kind, Period.all(), Language.EN, false)));
    }

    @Test
    void aTranscriptIsOfAnyPeriod() {
        assertDoesNotThrow(
                () -> KindRules.check(asked(DocumentKind.TRANSCRIPT, Period.term("2023/2024", 1), Language.RU, false)));
    }

    @Test
    void twoLanguagesAreKazakhAndEnglish() {
        assertEquals("REQ-25", refused(asked(DocumentKind.TRANSCRIPT, Period.all(), Language.RU, true)));
        assertEquals("REQ-25", refused(asked(DocumentKind.TRANSCRIPT, Period.all(), Language.EN, true)));
        assertDoesNotThrow(() -> KindRules.check(asked(DocumentKind.TRANSCRIPT, Period.all(), Language.KK, true)));
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"DIPLOMA_APPENDIX", "DIPLOMA_SUPPLEMENT"})
    void whatGoesWithADiplomaIsForGraduatesWhoPassedTheFinalAttestation(DocumentKind kind) {
        SampleRecords sample = new SampleRecords();
        assertDoesNotThrow(() -> KindRules.check(kind, sample.record(GRADUATE, Period.all())));
        assertEquals("REQ-22", refused(kind, sample.attested(GRADUATE, null)));
        AcademicRecord failed = sample.attested(GRADUATE, new BigDecimal("40"));
        assertTrue(failed.rows().stream().anyMatch(row -> "FX".equals(row.letter())));
        assertEquals("REQ-22", refused(kind, failed));
        assertDoesNotThrow(() -> KindRules.check(kind, sample.attested(GRADUATE, new BigDecimal("50"))));
        assertDoesNotThrow(() -> KindRules.check(DocumentKind.TRANSCRIPT, failed));
    }

    @Test
    void aDocumentOfTwoLanguagesNeedsTheWordsOfBothAndTheNameOfThePassport() {
        AcademicRecord withoutEnglish = Graduates.titled(new Words("Анатомия", "Анатомия", ""));
        AcademicRecord withoutLatin = Graduates.withoutLatin();
        Set<Language> kazakh = Set.of(Language.KK);
        Set<Language> both = Set.of(Language.KK, Language.EN);
        for (DocumentKind kind : DocumentKind.values()) {
            assertEquals(List.of(), errors(kind, withoutEnglish, kazakh));
            assertEquals(List.of("WORDS_MISSING [ANAT]"), errors(kind, withoutEnglish, both));
            assertEquals(List.of("WORDS_MISSING [ANAT]"), errors(kind, withoutEnglish, Set.of(Language.EN)));
            boolean inLatin = kind == DocumentKind.DIPLOMA_SUPPLEMENT;
            assertEquals(
                    inLatin ? List.of("FIELD_MISSING [surname_latin]") : List.of(), errors(kind, withoutLatin, kazakh));
            assertEquals(List.of("FIELD_MISSING [surname_latin]"), errors(kind, withoutLatin, both));
            assertEquals(
                    List.of("WORDS_MISSING [ANAT]"),
                    errors(kind, Graduates.titled(new Words("", "Анатомия", "Anatomy")), both));
        }
    }

    private static List<String> errors(DocumentKind kind, AcademicRecord record, Set<Language> languages) {
        return KindRules.findings(kind, record, languages).stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .map(finding -> finding.code() + " " + finding.arguments())
                .toList();
    }

    @Test
    void theTranscriptOfWhoWasExpelledHasAPolicyOfItsOwn() {
        assertEquals(
                PolicyCase.TRANSCRIPT_ON_EXPULSION,
                PolicyCase.of(DocumentKind.TRANSCRIPT, AcademicRecord.Status.EXPELLED));
        assertEquals(PolicyCase.TRANSCRIPT, PolicyCase.of(DocumentKind.TRANSCRIPT, AcademicRecord.Status.GRADUATED));
        assertEquals(
                PolicyCase.DIPLOMA_SUPPLEMENT,
                PolicyCase.of(DocumentKind.DIPLOMA_SUPPLEMENT, AcademicRecord.Status.GRADUATED));
    }

    @Test
    void furtherOfficesSignOnlyWhereAllSign() {
        List<Office> head = List.of(Office.INSTITUTION_HEAD);
        assertEquals("ALL+INSTITUTION_HEAD", new SigningRule(SigningPolicy.ALL, head).toString());
        assertEquals(
                new SigningRule(SigningPolicy.ALL, head),
                SigningRule.stored("ALL", new SigningRule(SigningPolicy.ALL, head).storedFurther()));
        for (SigningPolicy other : List.of(SigningPolicy.ANY_ONE, SigningPolicy.REGISTRAR_AND_ONE)) {
            assertEquals(
                    "REQ-20",
                    assertThrows(Refusal.class, () -> new SigningRule(other, head))
                            .code()
                            .code());
        }
        assertEquals(
                "REQ-20",
                assertThrows(Refusal.class, () -> new SigningRule(SigningPolicy.ALL, List.of(Office.DEAN)))
                        .code()
                        .code());
    }

    private static String refused(DocumentKind kind, AcademicRecord academic) {
        return assertThrows(Refusal.class, () -> KindRules.check(kind, academic))
                .code()
                .code();
    }

    private static String refused(NewRequest asked) {
        return assertThrows(Refusal.class, () -> KindRules.check(asked)).code().code();
    }

    private static NewRequest asked(DocumentKind kind, Period period, Language language, boolean bilingual) {
        return new NewRequest(
                kind,
                period,
                language,
                bilingual,
                Delivery.ELECTRONIC,
                new NewRequest.Why(ReasonCode.OTHER, "себебі"),
                true,
                "key",
                true);
    }
}
