package kz.sirius.it.behalf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import kz.sirius.behalf.AnswerOnBehalf;
import kz.sirius.behalf.AskedBy;
import kz.sirius.behalf.Basis;
import kz.sirius.behalf.BasisKind;
import kz.sirius.behalf.BehalfCard;
import kz.sirius.behalf.BehalfCards;
import kz.sirius.behalf.Scan;
import kz.sirius.behalf.ScanFile;
import kz.sirius.behalf.Scans;
import kz.sirius.behalf.SubmitOnBehalf;
import kz.sirius.common.Language;
import kz.sirius.common.Sha256;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.it.api.Call;
import kz.sirius.records.Period;
import kz.sirius.registry.DocumentKind;
import kz.sirius.requests.Delivery;
import kz.sirius.requests.NewRequest;
import kz.sirius.requests.ReasonCode;
import kz.sirius.requests.RequestCard;
import kz.sirius.requests.RequestStatus;
import kz.sirius.requests.ReturnRequest;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Requests that the registrar's office enters for people without a cabinet (P1, R35). */
@ArquillianTest
class BehalfIT {

    private static final String REGISTRAR = "registrar";

    @Inject
    SubmitOnBehalf submit;

    @Inject
    BehalfCards cards;

    @Inject
    Scans scans;

    @Inject
    AnswerOnBehalf answering;

    @Inject
    ReturnRequest giveBack;

    @Inject
    Steps steps;

    @Test
    void aRepresentativesRequestGoesTheUsualWayAndSaysHowItCame() {
        String graduate = graduate();
        byte[] scan = pdf();
        Basis basis = new Basis(
                AskedBy.REPRESENTATIVE, "Омарова Айгүл", BasisKind.POWER_OF_ATTORNEY, "1-17", LocalDate.of(2026, 1, 9));
        NewRequest asked = asked();
        RequestCard card =
                As.user(REGISTRAR, () -> submit.submit(graduate, asked, basis, new Scan("сенімхат.pdf", scan)));
        assertEquals(graduate, card.row().studentNo());
        assertEquals(RequestStatus.SUBMITTED, card.row().status());
        assertTrue(card.row().due().at().isAfter(card.row().submittedAt()));
        assertEquals("Ахметова Динара", card.history().get(0).by());
        long id = card.row().id();
        assertEquals(
                id,
                As.user(REGISTRAR, () -> submit.submit(graduate, asked, basis, new Scan("сенімхат.pdf", scan)))
                        .row()
                        .id());

        BehalfCard kept = As.user("auditor", () -> cards.ofRequest(id)).orElseThrow();
        assertEquals(basis, kept.basis());
        assertEquals(REGISTRAR, kept.enteredBy());
        assertEquals(Sha256.of(scan), kept.sha256());
        ScanFile file = As.user("auditor", () -> scans.file(id));
        assertArrayEquals(scan, file.content());
        assertEquals("basis-" + id + ".pdf", file.fileName());
        assertEquals(
                "1",
                Sql.one(
                        "select count(*) from audit.entry where act = 'behalf.submit' and object = ?",
                        "request:" + id));
        assertEquals("IN_SIGNING", approvedStatus(id));
    }

    @Test
    void theOfficeAnswersForHimWhereItReturnedTheRequest() {
        Basis basis = new Basis(AskedBy.HOLDER, "", BasisKind.ID_CARD, "045678901", LocalDate.of(2020, 1, 9));
        long id = As.user(REGISTRAR, () -> submit.submit(graduate(), asked(), basis, new Scan("a.pdf", pdf())))
                .row()
                .id();
        assertEquals("REQ-05", Refused.code(REGISTRAR, () -> answering.answer(id, "Ерте")));
        As.user(REGISTRAR, () -> giveBack.giveBack(id, -1, "Қай оқу жылы керек?"));
        assertEquals("REQ-02", Refused.code(REGISTRAR, () -> answering.answer(id, " ")));
        RequestCard answered = As.user(REGISTRAR, () -> answering.answer(id, "Бүкіл оқу кезеңі"));
        assertEquals(RequestStatus.SUBMITTED, answered.row().status());
        assertEquals("Бүкіл оқу кезеңі", answered.lastNote());
        long own = steps.submitted(Learner.of("SGM", 0));
        As.user(REGISTRAR, () -> giveBack.giveBack(own, -1, "Неге?"));
        assertEquals("BEH-12", Refused.code(REGISTRAR, () -> answering.answer(own, "Оның орнына")));
        Refused.outright("dean.sgm", () -> answering.answer(id, "Бөтен"));
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() {
        String graduate = graduate();
        Basis basis = new Basis(AskedBy.HOLDER, "", BasisKind.ID_CARD, "045678901", LocalDate.of(2020, 1, 9));
        Scan scan = new Scan("a.pdf", pdf());
        String before = Sql.one("select count(*) from requests.request");
        assertEquals(
                "BEH-08",
                Refused.code(REGISTRAR, () -> submit.submit(graduate, asked(), basis, new Scan("a.png", pdf()))));
        assertEquals(
                "BEH-06",
                Refused.code(REGISTRAR, () -> submit.submit(graduate, asked(), basis, new Scan("", new byte[0]))));
        assertEquals("REC-01", Refused.code(REGISTRAR, () -> submit.submit("99999999", asked(), basis, scan)));
        NewRequest noConsent = new NewRequest(
                DocumentKind.TRANSCRIPT, Period.all(), Language.KK, Delivery.ELECTRONIC, why(), false, key(), true);
        assertEquals("REQ-03", Refused.code(REGISTRAR, () -> submit.submit(graduate, noConsent, basis, scan)));
        assertEquals(before, Sql.one("select count(*) from requests.request"));
    }

    @Test
    void nobodyElseEntersARequestOrSeesAScan() {
        long own = steps.submitted(Learner.of("SGM", 0));
        assertEquals("BEH-12", Refused.code(REGISTRAR, () -> scans.file(own)));
        Basis basis = new Basis(AskedBy.HOLDER, "", BasisKind.ID_CARD, "1", LocalDate.of(2020, 1, 9));
        for (String other : new String[] {"dean.sgm", "deanery.sgm", "admin", "auditor", Learner.of("SGM", 0)}) {
            Refused.outright(other, () -> submit.submit(graduate(), asked(), basis, new Scan("a.pdf", pdf())));
        }
        for (String other : new String[] {"dean.sgm", "deanery.sgm", "admin", Learner.of("SGM", 0)}) {
            Refused.outright(other, () -> scans.file(own));
        }
    }

    @Test
    void aProgramEntersOneAndTheScanIsSavedNeverShown() {
        JsonNode made = Call.as(REGISTRAR)
                .with("Content-Type", "multipart/form-data; boundary=a")
                .send("POST", "/api/v1/on-behalf", parts("a.pdf", pdf()))
                .expect(201)
                .json();
        long id = made.path("id").asLong();
        assertEquals("SUBMITTED", made.path("state").asText());
        assertEquals(
                "REPRESENTATIVE",
                Call.as("auditor")
                        .get("/api/v1/on-behalf/" + id)
                        .expect(200)
                        .json()
                        .path("askedBy")
                        .asText());
        Call.Answer scan =
                Call.as("auditor").get("/api/v1/on-behalf/" + id + "/scan").expect(200);
        assertTrue(scan.header("Content-Disposition").startsWith("attachment"), scan.header("Content-Disposition"));
        assertEquals("nosniff", scan.header("X-Content-Type-Options"));
        assertEquals("application/pdf", scan.header("Content-Type"));
        assertEquals(
                "BEH-08",
                Call.as(REGISTRAR)
                        .with("Content-Type", "multipart/form-data; boundary=a")
                        .send("POST", "/api/v1/on-behalf", parts("a.jpg", pdf()))
                        .expect(422)
                        .code());
        Call.as("dean.sgm").get("/api/v1/on-behalf/" + id + "/scan").expect(403);
        Call.as(REGISTRAR)
                .with("Content-Type", "multipart/form-data; boundary=a")
                .send("POST", "/api/v1/on-behalf", parts("a.pdf", new byte[7 * 1024 * 1024]))
                .expect(413);
    }

    private String approvedStatus(long id) {
        steps.approved(id);
        return Steps.status(id);
    }

    private static byte[] parts(String name, byte[] scan) {
        String json =
                "{\"studentNo\":\"" + graduate() + "\",\"askedBy\":\"REPRESENTATIVE\",\"askerName\":\"Омарова Айгүл\","
                        + "\"basisKind\":\"POWER_OF_ATTORNEY\",\"basisNumber\":\"1-17\",\"basisDate\":\"2026-01-09\","
                        + "\"kind\":\"TRANSCRIPT\",\"scope\":\"ALL\",\"language\":\"kk\",\"delivery\":\"ELECTRONIC\","
                        + "\"reasonCode\":\"VISA\",\"reason\":\"Елшілік\",\"consent\":true,\"evenIfOpen\":true}";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                ("--a\r\nContent-Disposition: form-data; name=\"request\"\r\nContent-Type: application/json\r\n\r\n"
                                + json + "\r\n--a\r\nContent-Disposition: form-data; name=\"scan\"; filename=\"" + name
                                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(scan);
        out.writeBytes("\r\n--a--\r\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static String graduate() {
        return Sql.one("""
                select min(l.student_no) from records.learner l join records.programme p on p.code = l.programme_code
                where l.status = 'GRADUATED' and p.unit_code = 'SDN'
                    and exists (select from records.result r where r.student_no = l.student_no)""");
    }

    private static NewRequest asked() {
        return new NewRequest(
                DocumentKind.TRANSCRIPT, Period.all(), Language.KK, Delivery.ELECTRONIC, why(), true, key(), true);
    }

    private static NewRequest.Why why() {
        return new NewRequest.Why(ReasonCode.EMPLOYMENT, "Жұмысқа");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static byte[] pdf() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
