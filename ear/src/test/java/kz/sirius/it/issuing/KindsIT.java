package kz.sirius.it.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import kz.sirius.identity.Office;
import kz.sirius.issuing.DocumentFiles;
import kz.sirius.issuing.Previews;
import kz.sirius.issuing.Wish;
import kz.sirius.it.As;
import kz.sirius.it.Pdf;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.programmes.NewProgrammeText;
import kz.sirius.programmes.SetProgrammeText;
import kz.sirius.programmes.SupplementItem;
import kz.sirius.records.Period;
import kz.sirius.registry.DocumentKind;
import kz.sirius.requests.ApproveRequest;
import kz.sirius.requests.Delivery;
import kz.sirius.requests.NewRequest;
import kz.sirius.requests.PolicyCase;
import kz.sirius.requests.ReasonCode;
import kz.sirius.requests.RequestLists;
import kz.sirius.requests.SetSigningPolicy;
import kz.sirius.requests.SigningPolicy;
import kz.sirius.requests.SubmitRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The three kinds of document, from the request to the signed file (T1, T9, T10, R2, R39, R40, R41). */
@ArquillianTest
class KindsIT {

    /** A graduate of 2026, without distinction. */
    private static final String GRADUATE = "20100003";

    /** A graduate of 2026, with distinction. */
    private static final String BEST = "20100023";

    private static final String PROGRAMME = "6B10101";

    @Inject
    Steps steps;

    @Inject
    SubmitRequest submit;

    @Inject
    ApproveRequest approve;

    @Inject
    SetProgrammeText texts;

    @Inject
    SetSigningPolicy policy;

    @Inject
    RequestLists lists;

    @Inject
    DocumentFiles files;

    @Inject
    Previews previews;

    @AfterEach
    void asItWas() {
        As.user("admin", () -> policy.set(PolicyCase.TRANSCRIPT_ON_EXPULSION, "", SigningPolicy.ANY_ONE));
    }

    @Test
    void anAppendixHasTheDiplomaTheBlocksAndItsOwnSeries() {
        String number = issued(GRADUATE, Steps.asked(DocumentKind.DIPLOMA_APPENDIX, Language.RU, false), "head");
        assertTrue(number.matches("DA-[0-9]{4}-[0-9]{6}"), number);
        String words = words(GRADUATE, number);
        assertTrue(words.contains("00000003"), words);
        assertTrue(words.contains("Бакалаврвобластимедицины"), words);
        assertTrue(words.contains("Дипломнаяработа"), words);
        assertTrue(words.contains(number), words);
        assertFalse(words.contains("2020/2021учебныйгод"), "an appendix is by blocks, not by years");
        assertEquals("appendix-4 legal-2021-09-01 words-first", madeWith(number));
    }

    @Test
    void aSupplementSaysWhatTheProgrammeSaysAndWhatWasFrozenAtTheApproval() {
        everythingSaid("One.");
        long request = steps.submitted(BEST, Steps.asked(DocumentKind.DIPLOMA_SUPPLEMENT, Language.EN, false));
        long sheet = steps.approved(request);
        everythingSaid("Two.");
        steps.signed("dean.sgm", sheet);
        String number = Steps.number(request);
        assertTrue(number.matches("DS-[0-9]{4}-[0-9]{6}"), number);
        String words = words(BEST, number);
        for (SupplementItem item : SupplementItem.values()) {
            if (item.mandatory()) {
                assertTrue(words.contains("Item" + item.number() + "inen.One."), item + " in " + words);
            }
        }
        assertTrue(words.contains("Diplomawithdistinction"), words);
        assertTrue(words.contains("Thesameasin2.3"), words);
        String made = madeWith(number);
        assertTrue(
                made.matches("supplement-4 legal-2021-09-01 words-first KZ-1 " + PROGRAMME
                        + "/[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9a-f]{8}"),
                made);
        String born =
                Sql.one("select to_char(birth_date, 'DD/MM/YYYY') from records.learner where student_no = ?", BEST);
        assertTrue(words.contains(born), "item 1.3");
        assertFalse(words.contains(Sql.one("select iin from records.learner where student_no = ?", BEST)));
    }

    @Test
    void aSupplementIsNotApprovedBeforeTheProgrammeSaysEverythingInItsLanguage() {
        everythingSaid("One.");
        say(SupplementItem.LEARNING_OUTCOMES, new Words("Бар", "", "There"));
        long request = steps.submitted(GRADUATE, Steps.asked(DocumentKind.DIPLOMA_SUPPLEMENT, Language.RU, false));
        assertEquals("PRG-07", Refused.code("registrar", () -> approve.approve(request, -1)));
        assertEquals("SUBMITTED", Steps.status(request));
        String preview = Pdf.squeezed(Pdf.words(As.user("registrar", () -> previews.ofRequest(request))));
        assertTrue(preview.contains("Неуказано"), "the preview says what is missing");
        everythingSaid("One.");
        steps.approved(request);
    }

    @Test
    void onlyGraduatesGetWhatGoesWithADiplomaAndOnlyOfTheWholeStudy() {
        String learner =
                Sql.one("select student_no from records.learner where status = 'STUDYING' order by student_no limit 1");
        for (DocumentKind kind : List.of(DocumentKind.DIPLOMA_APPENDIX, DocumentKind.DIPLOMA_SUPPLEMENT)) {
            assertEquals("REQ-21", Refused.code(learner, () -> submit.submit(Steps.asked(kind, Language.KK, false))));
            assertEquals(
                    "REQ-23",
                    Refused.code(
                            GRADUATE,
                            () -> submit.submit(new NewRequest(
                                    kind,
                                    Period.year("2021/2022"),
                                    Language.KK,
                                    Delivery.ELECTRONIC,
                                    new NewRequest.Why(ReasonCode.OTHER, "себебі"),
                                    true,
                                    UUID.randomUUID().toString(),
                                    true))));
        }
        assertEquals(
                "REQ-25",
                Refused.code(GRADUATE, () -> submit.submit(Steps.asked(DocumentKind.TRANSCRIPT, Language.RU, true))));
    }

    @Test
    void twoLanguagesStandOnEachPage() {
        String preview = Pdf.squeezed(Pdf.words(As.user(
                GRADUATE, () -> previews.ofOwn(new Wish(DocumentKind.TRANSCRIPT, Period.all(), Language.KK, true)))));
        assertTrue(preview.contains("Дипломдықжұмыс") && preview.contains("DiplomaThesis"), preview);
        String number = issued(GRADUATE, Steps.asked(DocumentKind.TRANSCRIPT, Language.KK, true), "head");
        assertEquals("transcript-5 legal-2021-09-01", madeWith(number));
        String words = words(GRADUATE, number);
        assertTrue(words.contains("Жалпымедицина") && words.contains("GeneralMedicine"), words);
        assertEquals(
                "t",
                Sql.one("select bilingual::text from issuing.document where number = ?", number)
                        .substring(0, 1));
    }

    @Test
    void theHeadOfTheInstitutionSignsATranscriptOnExpulsionWhereThePolicySaysSo() {
        As.user(
                "admin",
                () -> policy.set(PolicyCase.TRANSCRIPT_ON_EXPULSION, "", SigningPolicy.ALL, Office.INSTITUTION_HEAD));
        String expelled =
                Sql.one("select student_no from records.learner where status = 'EXPELLED' order by student_no limit 1");
        String unit = Sql.one("""
                select p.unit_code from records.learner l join records.programme p on p.code = l.programme_code
                where l.student_no = ?""", expelled);
        long request = steps.submitted(expelled);
        long sheet = steps.approved(request);
        steps.signed("head", sheet);
        steps.signed(unit.equals("PGE") ? "division.pge" : "dean." + unit.toLowerCase(Locale.ROOT), sheet);
        assertEquals("IN_SIGNING", Steps.status(request));
        steps.signed("rector", sheet);
        assertEquals("ISSUED", Steps.status(request));
        assertEquals(
                "ISSUED",
                As.user("rector", () -> lists.card(request)).row().status().name(),
                "he sees what he signed");
        byte[] file = As.user(expelled, () -> files.file(Steps.number(request)).content());
        assertEquals(3, Pdf.signers(file).size());
        assertTrue(Pdf.words(file).contains("Қасенов"), "the pages name him");
        assertEquals(
                "REQ-20",
                Refused.code(
                        "admin",
                        () -> policy.set(PolicyCase.TRANSCRIPT, "", SigningPolicy.ANY_ONE, Office.INSTITUTION_HEAD)));
    }

    private String issued(String learner, NewRequest asked, String signer) {
        long request = steps.submitted(learner, asked);
        steps.signed(signer, steps.approved(request));
        return Steps.number(request);
    }

    /** Form, wording and texts as they are kept with the document. */
    private static String madeWith(String number) {
        return Sql.one("select made_with from issuing.document where number = ?", number);
    }

    private String words(String learner, String number) {
        return Pdf.squeezed(Pdf.words(As.user(learner, () -> files.file(number).content())));
    }

    private void everythingSaid(String end) {
        for (SupplementItem item : SupplementItem.values()) {
            if (item.mandatory()) {
                String said = "Item " + item.number() + " in ";
                say(item, new Words(said + "kk. " + end, said + "ru. " + end, said + "en. " + end));
            }
        }
    }

    private void say(SupplementItem item, Words words) {
        As.user(
                "admin",
                () -> texts.set(PROGRAMME, new NewProgrammeText(item, LocalDate.of(2020, 1, 1), null, words, null)));
    }
}
