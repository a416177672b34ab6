package kz.sirius.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.sirius.common.Language;
import kz.sirius.identity.ChangePassword;
import kz.sirius.identity.GiveLogin;
import kz.sirius.identity.OneTimeLogin;
import kz.sirius.imports.ImportStatus;
import kz.sirius.imports.Imports;
import kz.sirius.imports.StartImport;
import kz.sirius.issuing.DocumentFile;
import kz.sirius.issuing.DocumentFiles;
import kz.sirius.issuing.DocumentLists;
import kz.sirius.issuing.DocumentRow;
import kz.sirius.issuing.OpenForSigning;
import kz.sirius.issuing.Previews;
import kz.sirius.issuing.SheetPages;
import kz.sirius.issuing.SignDocuments;
import kz.sirius.issuing.SignOutcome;
import kz.sirius.issuing.Wish;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.Learners;
import kz.sirius.records.Period;
import kz.sirius.registry.DocumentKind;
import kz.sirius.requests.ApproveRequest;
import kz.sirius.requests.Delivery;
import kz.sirius.requests.NewRequest;
import kz.sirius.requests.QueueFilter;
import kz.sirius.requests.ReasonCode;
import kz.sirius.requests.RequestCard;
import kz.sirius.requests.RequestLists;
import kz.sirius.requests.RequestRow;
import kz.sirius.requests.RequestStatus;
import kz.sirius.requests.SubmitRequest;
import kz.sirius.signing.SheetLists;
import kz.sirius.signing.SheetRow;
import kz.sirius.signing.SubjectName;
import kz.sirius.verification.FileVerdict;
import kz.sirius.verification.VerifiedDocument;
import kz.sirius.verification.VerifiedStatus;
import kz.sirius.verification.VerifyDocument;
import kz.sirius.verification.VerifyFile;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * The whole product in one story: how Іңкәр Қалиева, whom nobody here knew in the morning, holds a signed transcript in
 * the evening, and how a stranger checks it. Whoever is new reads this first; each act names the clause of SOP-2/21 that
 * it carries out, each verb is where the code of that clause begins.
 */
@ArquillianTest
class TranscriptLifecycleIT {

    private static final String STUDENT = "26990001";
    private static final String OWN_PASSWORD = "Көктөбе-2026-жаз";

    /** What the student information system sends: only what is new; what is absent stays as it is. */
    private static final Map<String, String> EXTRACT = Map.of(
            "units", """
            code,kind,name_kk,name_ru,name_en
            SGM,SCHOOL,Жалпы медицина мектебі,Школа общей медицины,School of General Medicine
            """, "programmes", """
            code,unit_code,level,name_kk,name_ru,name_en,qualification_kk,qualification_ru,qualification_en,isced_f,nqf_level,duration_years,ects
            6B10101,SGM,INTEGRATED,Жалпы медицина,Общая медицина,General Medicine,Медицина саласындағы бакалавр,Бакалавр в области медицины,Bachelor of Medicine,0912,7,6,360
            """, "disciplines", """
            code,component,kind,title_kk,title_ru,title_en
            STORY101,BASE,DISCIPLINE,Өмір анатомиясы,Анатомия жизни,Anatomy of Life
            STORY102,BASE,DISCIPLINE,Ғылым тарихы,История науки,History of Science
            STORY103,BASE,DISCIPLINE,Іргелі физиология,Фундаментальная физиология,Basic Physiology
            """, "curricula", """
            programme_code,admission_year,discipline_code,term_no,ects,kz_credits
            6B10101,2025,STORY101,1,5,
            6B10101,2025,STORY102,1,5,
            6B10101,2025,STORY103,2,5,
            """, "learners", """
            student_no,iin,surname,given_name,patronymic,surname_latin,given_name_latin,birth_date,citizenship,programme_code,study_group,admission_year,study_form,language,year_of_study,status,graduation_date,diploma_series,diploma_no,attestation,with_distinction,email
            26990001,050315500123,Қалиева,Іңкәр,Ұлықбекқызы,KALIYEVA,INKAR,2005-03-15,KZ,6B10101,SGM25-1,2025,FULL_TIME,kk,2,STUDYING,,,,,,
            """, "results", """
            student_no,discipline_code,academic_year,term,attempt,date,percent,mark,ects,kz_credits,topic
            26990001,STORY101,2025/2026,1,1,2026-01-15,95,,5,,
            26990001,STORY102,2025/2026,1,1,2026-01-17,80,,5,,
            26990001,STORY103,2025/2026,2,1,2026-06-10,40,,5,,
            26990001,STORY103,2025/2026,3,2,2026-07-20,70,,5,,
            """);

    @Inject
    StartImport startImport;

    @Inject
    Imports imports;

    @Inject
    Learners learners;

    @Inject
    GiveLogin giveLogin;

    @Inject
    ChangePassword changePassword;

    @Inject
    AcademicRecords records;

    @Inject
    Previews previews;

    @Inject
    SubmitRequest submitRequest;

    @Inject
    RequestLists requests;

    @Inject
    ApproveRequest approveRequest;

    @Inject
    SheetLists sheets;

    @Inject
    OpenForSigning openForSigning;

    @Inject
    SignDocuments signDocuments;

    @Inject
    DocumentLists documents;

    @Inject
    DocumentFiles files;

    @Inject
    VerifyDocument verifyDocument;

    @Inject
    VerifyFile verifyFile;

    @Test
    void fromTheImportOfARecordToTheStrangerWhoChecksTheDocument() throws Exception {
        theAdministratorImportsTheExtract();
        theDeansOfficeGivesALogin();
        theLearnerLooksAtHerRecord();
        long request = sheAsksForATranscript();
        theRegistrarChecksAndApproves(request);
        SheetPages seen = theDeanSigns(request);
        DocumentFile file = theLearnerTakesHerDocument(request, seen);
        aStrangerChecksIt(file);
    }

    /** T3–T6: academic records come in as a whole or not at all; a dry run tells beforehand. */
    private void theAdministratorImportsTheExtract() {
        assertEquals(ImportStatus.CHECKED, imported(true));
        assertEquals(List.of(), Sql.column("select 1 from records.learner where student_no = ?", STUDENT));
        assertEquals(ImportStatus.LOADED, imported(false));
    }

    private ImportStatus imported(boolean dryRun) {
        Map<String, InputStream> parts = EXTRACT.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        file -> new ByteArrayInputStream(file.getValue().getBytes(StandardCharsets.UTF_8))));
        long run = As.user("admin", () -> startImport.start(parts, dryRun));
        Await.until("the import has ended", () -> state(run) != ImportStatus.RUNNING);
        assertEquals(List.of(), As.user("admin", () -> imports.card(run)).errors());
        return state(run);
    }

    private ImportStatus state(long run) {
        return As.user("admin", () -> imports.card(run)).run().state();
    }

    /** P1: the dean's office of her school finds her and hands her a login, whose password is readable this once. */
    private void theDeansOfficeGivesALogin() {
        String found = As.user("deanery.sgm", () -> learners.search("Калиева Инкар", 0, 10)).items().stream()
                .map(row -> row.studentNo())
                .filter(STUDENT::equals)
                .findFirst()
                .orElseThrow();
        OneTimeLogin login = As.user("deanery.sgm", () -> giveLogin.give(found));
        // Until she has chosen a password of her own she may do nothing else.
        Refused.outright(STUDENT, () -> records.learner(STUDENT));
        As.user(STUDENT, () -> changePassword.change(login.oneTimePassword(), OWN_PASSWORD));
    }

    /** T5, T6: every attempt is in her record, a retaken one is marked, and only the last counts. */
    private void theLearnerLooksAtHerRecord() {
        AcademicRecord record = As.user(STUDENT, () -> records.record(STUDENT, Period.all()));
        assertEquals(4, record.rows().size());
        assertEquals(
                1, record.rows().stream().filter(AcademicRecord.Row::superseded).count());
        assertEquals(0, new BigDecimal("15").compareTo(record.creditsEarned()));
        // A 4.00, B 3.00 and, retaken, C+ 2.33, each of 5 ECTS.
        assertEquals(new BigDecimal("3.11"), record.gpaCumulative());
        String preview = Pdf.words(As.user(
                STUDENT, () -> previews.ofOwn(new Wish(DocumentKind.TRANSCRIPT, Period.all(), Language.KK, false))));
        assertTrue(preview.contains("Іргеліфизиология"));
    }

    /** T7: an application through the cabinet, with its reason; it is due in three days (T2). */
    private long sheAsksForATranscript() {
        RequestCard card = As.user(
                STUDENT,
                () -> submitRequest.submit(new NewRequest(
                        DocumentKind.TRANSCRIPT,
                        Period.all(),
                        Language.KK,
                        Delivery.ELECTRONIC,
                        new NewRequest.Why(ReasonCode.SCHOLARSHIP, "Шәкіртақы комиссиясы үшін"),
                        true,
                        "the-form-of-the-story",
                        false)));
        assertEquals(RequestStatus.SUBMITTED, card.row().status());
        assertEquals(RequestStatus.Holder.REGISTRAR, card.row().heldBy());
        return card.row().id();
    }

    /** T8: a specialist sees it in the queue with the page that will be, and approves; the data are frozen (R48). */
    private void theRegistrarChecksAndApproves(long request) {
        QueueFilter queue = new QueueFilter(QueueFilter.Queue.TO_CHECK, "Қалиева", null, null, null);
        RequestRow row = As.user("registrar", () -> requests.page(queue, 0, 50)).items().stream()
                .filter(waiting -> waiting.id() == request)
                .findFirst()
                .orElseThrow();
        assertTrue(Pdf.words(As.user("registrar", () -> previews.ofRequest(request)))
                .contains("3,11"));
        As.user("registrar", () -> approveRequest.approve(request, row.version()));
        // Number, page and signing sheet are made by the product itself, outside the approval's transaction.
        Await.until("the document lies before the signers", () -> "IN_SIGNING".equals(Steps.status(request)));
    }

    /** T8, S2: the dean of her school sees exactly the bytes that he signs, and enters his password once more. */
    private SheetPages theDeanSigns(long request) {
        SheetRow sheet = As.user("dean.sgm", () -> sheets.waitingForMe(0, 1000)).items().stream()
                .filter(waiting -> waiting.requestId() == request)
                .findFirst()
                .orElseThrow();
        SheetPages pages = As.user("dean.sgm", () -> openForSigning.open(sheet.id()));
        List<SignOutcome> outcomes = As.user("dean.sgm", () -> signDocuments.sign(List.of(sheet.id()), Steps.PASSWORD));
        assertEquals(List.of(new SignOutcome(sheet.id(), true, null)), outcomes);
        return pages;
    }

    /** T8, P2: the document is registered under its number and lies in her cabinet. */
    private DocumentFile theLearnerTakesHerDocument(long request, SheetPages seen) {
        DocumentRow row = As.user(STUDENT, () -> documents.own()).get(0);
        assertEquals(request, row.requestId());
        assertEquals(seen.number(), row.number());
        assertTrue(row.isNew());
        DocumentFile file = As.user(STUDENT, () -> files.file(row.number()));
        // What was signed is what the dean saw, with the signature behind it.
        String words = Pdf.words(file.content());
        assertEquals(Pdf.words(seen.content()), words);
        assertTrue(words.contains(row.number()));
        assertTrue(words.contains("3,11"));
        assertEquals(
                "НҰРПЕЙІСОВ БАУЫРЖАН",
                SubjectName.of(Pdf.signers(file.content()).get(0)).commonName());
        return file;
    }

    /** P2: whoever holds the document reads its QR code, or sends the file, and is told whether it is genuine. */
    private void aStrangerChecksIt(DocumentFile file) throws Exception {
        String address = Pdf.qr(file.content());
        String token = address.substring(address.lastIndexOf('/') + 1);
        VerifiedDocument answer = As.nobody(() -> verifyDocument.verify(token, "a stranger"));
        assertEquals(VerifiedStatus.VALID, answer.status());
        assertEquals(file.number(), answer.number());
        assertEquals("Қ***** І.", answer.holder().replace('\u00a0', ' '));
        assertEquals("Нұрпейісов Бауыржан", answer.signers().get(0).name());

        assertEquals(FileVerdict.Verdict.ISSUED, sent(file.content()));
        byte[] forged = file.content().clone();
        forged[forged.length / 2] ^= 1;
        assertEquals(FileVerdict.Verdict.ALTERED, sent(forged));
        assertFalse(answer.toString().contains("Қалиева"), "nothing of her but the masked name");
    }

    private FileVerdict.Verdict sent(byte[] content) throws Exception {
        return verifyFile
                .verify(new ByteArrayInputStream(content), "a stranger")
                .verdict();
    }
}
