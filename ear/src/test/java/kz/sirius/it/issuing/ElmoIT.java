package kz.sirius.it.issuing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import kz.sirius.common.Language;
import kz.sirius.common.Sha256;
import kz.sirius.issuing.DataFile;
import kz.sirius.issuing.DocumentFiles;
import kz.sirius.issuing.DocumentLists;
import kz.sirius.issuing.OpenForSigning;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.Pdf;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.it.api.Call;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.Period;
import kz.sirius.requests.PolicyCase;
import kz.sirius.requests.SetSigningPolicy;
import kz.sirius.requests.SigningPolicy;
import kz.sirius.signing.SubjectName;
import kz.sirius.signing.XmlSignature;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The data of a document for machines: in its file, beside it, and the same in both. */
@ArquillianTest
class ElmoIT {

    @Inject
    Steps steps;

    @Inject
    DocumentFiles files;

    @Inject
    DocumentLists documents;

    @Inject
    AcademicRecords records;

    @Inject
    OpenForSigning open;

    @Inject
    SetSigningPolicy policy;

    @Test
    void whatTheFileCarriesLiesBesideItSignedWithTheSameKey() {
        String learner = Learner.of("SGM", 27);
        String number = steps.issued(learner, "dean.sgm");
        byte[] pdf = As.user(learner, () -> files.file(number)).content();
        DataFile data = As.user(learner, () -> files.data(number));
        assertEquals(number + ".xml", data.fileName());
        assertArrayEquals(
                Pdf.attached(pdf, number + ".elmo.xml"),
                new String(data.content(), StandardCharsets.UTF_8)
                        .replaceFirst("(?s)<ds:Signature .*</ds:Signature>", "")
                        .getBytes(StandardCharsets.UTF_8));
        X509Certificate signer = XmlSignature.check(data.content()).get(0);
        assertEquals(Pdf.signers(pdf).get(0), signer);
        assertEquals("НҰРПЕЙІСОВ БАУЫРЖАН", SubjectName.of(signer).commonName());
        assertEquals(Sha256.of(data.content()), data.sha256());
        assertEquals(data.sha256(), Sql.one("select sha256 from registry.data_file where number = ?", number));
        assertTrue(As.user(learner, () -> documents.card(number)).hasData());
        assertEquals(
                List.of("issuing.download", "registry.keep-data"),
                Sql.column(
                        "select distinct act from audit.entry where object = ? and sha256 = ? order by act",
                        "document:" + number,
                        data.sha256()));
    }

    @Test
    void itSaysTheSumsOfThePagesAndOfTheDatabase() throws Exception {
        String learner = Learner.of("SGM", 28);
        long request = steps.submitted(learner, Steps.transcript(Period.all(), Language.EN));
        steps.signed("dean.sgm", steps.approved(request));
        String number = Steps.number(request);
        AcademicRecord record = As.user(learner, () -> records.record(learner, Period.all()));
        Document xml = read(As.user(learner, () -> files.data(number)).content());
        String words = Pdf.words(As.user(learner, () -> files.file(number)).content());

        BigDecimal credits = texts(xml, "credit").stream()
                .map(credit ->
                        new BigDecimal(credit.replaceAll("\\s*ects\\s*", "").strip()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, record.creditsEarned().compareTo(credits));
        assertTrue(
                words.contains(Pdf.squeezed(
                        "Credits gained in all " + credits.stripTrailingZeros().toPlainString())),
                credits.toPlainString());
        String gpa = Objects.requireNonNull(record.gpaCumulative()).toPlainString();
        assertEquals(List.of(gpa), texts(xml, "s:gpaCumulative"));
        assertTrue(words.contains("CumulativeGPA" + gpa), gpa);
        assertEquals(
                Sql.one("select count(*) from records.result where student_no = ?", learner),
                String.valueOf(texts(xml, "s:attempt").size()));
        assertTrue(texts(xml, "identifier").contains(number));
        assertFalse(xml.getDocumentElement()
                .getTextContent()
                .contains(Sql.one("select iin from records.learner where student_no = ?", learner)));
    }

    @Test
    void ofAnAcademicYearItSaysTheSumsOfThatYear() throws Exception {
        String learner = Learner.of("SGM", 28);
        String year = Sql.one("select min(academic_year) from records.result where student_no = ?", learner);
        Period period = Period.year(year);
        long request = steps.submitted(learner, Steps.transcript(period, Language.EN));
        steps.signed("dean.sgm", steps.approved(request));
        String number = Steps.number(request);
        AcademicRecord record = As.user(learner, () -> records.record(learner, period));
        Document xml = read(As.user(learner, () -> files.data(number)).content());
        String words = Pdf.words(As.user(learner, () -> files.file(number)).content());

        BigDecimal credits = texts(xml, "credit").stream()
                .map(credit ->
                        new BigDecimal(credit.replaceAll("\\s*ects\\s*", "").strip()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String gained = Sql.one("""
                select sum(ects) from (
                    select distinct on (discipline_code) ects, percent, mark from records.result
                    where student_no = ? and academic_year = ? and ects > 0
                        and (mark is null or mark in ('P', 'NP', 'TR'))
                    order by discipline_code, attempt desc) last
                where mark in ('P', 'TR') or mark is null and round(percent) >= 50""", learner, year);
        assertEquals(0, new BigDecimal(gained).compareTo(credits), credits.toPlainString());
        assertEquals(0, record.creditsEarned().compareTo(credits));
        String plain = credits.stripTrailingZeros().toPlainString();
        assertEquals(List.of(plain), texts(xml, "s:creditsEarned"));
        assertTrue(words.contains("Creditsgainedinall" + plain), plain);
        String gpa = Objects.requireNonNull(record.gpaPeriod()).toPlainString();
        assertEquals(List.of(gpa), texts(xml, "s:gpa"));
        assertTrue(words.contains("GPAofthisperiod" + gpa), gpa);
        assertEquals(
                Sql.one(
                        "select count(*) from records.result where student_no = ? and academic_year = ?",
                        learner,
                        year),
                String.valueOf(texts(xml, "s:attempt").size()));
    }

    @Test
    void whereSeveralSignTheLastOneSignsIt() {
        As.user("admin", () -> policy.set(PolicyCase.TRANSCRIPT, "PGE", SigningPolicy.REGISTRAR_AND_ONE));
        try {
            String learner = Learner.of("PGE", 7);
            long request = steps.submitted(learner);
            long sheet = steps.approved(request);
            String number = Steps.number(request);
            steps.signed("division.pge", sheet);
            assertEquals("0", Sql.one("select count(*) from registry.data_file where number = ?", number));
            steps.signed("head", sheet);
            byte[] data = As.user(learner, () -> files.data(number)).content();
            assertEquals(
                    "ӨТЕГЕНОВА БАҚЫТ",
                    SubjectName.of(XmlSignature.check(data).get(0)).commonName());
        } finally {
            As.user("admin", () -> policy.set(PolicyCase.TRANSCRIPT, "PGE", SigningPolicy.ANY_ONE));
        }
    }

    @Test
    void aSheetThatWasLaidBeforeThereWasDataIsSignedWithoutIt() throws IOException {
        String learner = Learner.of("SGM", 29);
        long request = steps.submitted(learner);
        long sheet = steps.approved(request);
        byte[] laid = As.user("dean.sgm", () -> open.open(sheet)).content();
        Sql.run("update signing.rendition set content = ? where sheet_id = ?", withoutData(laid), sheet);
        steps.signed("dean.sgm", sheet);
        String number = Steps.number(request);
        assertEquals("ISSUED", Steps.status(request));
        assertFalse(As.user(learner, () -> documents.card(number)).hasData());
        assertEquals("ISS-20", Refused.code(learner, () -> files.data(number)));
        assertEquals(
                404,
                Call.as("registrar")
                        .get("/api/v1/documents/" + number + "/elmo")
                        .status());
    }

    @Test
    void itIsNobodyElsesAndAProgramGetsItUnderItsName() {
        String learner = Learner.of("SGM", 30);
        String number = steps.issued(learner, "head");
        for (String other : List.of(Learner.of("SGM", 31), "dean.sdn", "division.pge")) {
            assertEquals("ISS-01", Refused.code(other, () -> files.data(number)));
        }
        Refused.outright("deanery.sgm", () -> files.data(number));
        String at = "/api/v1/documents/" + number + "/elmo";
        assertEquals("ISS-01", Call.as("dean.sdn").get(at).expect(404).code());
        Call.Answer answer = Call.as("registrar").get(at).expect(200);
        assertTrue(answer.header("Content-Type").startsWith("application/xml"), answer.header("Content-Type"));
        assertEquals("attachment; filename=\"" + number + ".xml\"", answer.header("Content-Disposition"));
        assertTrue(answer.text().startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
        assertEquals(
                "ӨТЕГЕНОВА БАҚЫТ",
                SubjectName.of(XmlSignature.check(answer.bytes()).get(0)).commonName());
    }

    @Test
    void damagedBytesAreNotHandedOutAndNobodyChangesThem() {
        String learner = Learner.of("SGM", 32);
        String number = steps.issued(learner, "head");
        String refusal = "";
        try {
            Sql.run("update registry.data_file set content = '' where number = ?", number);
        } catch (IllegalStateException e) {
            refusal = e.getCause().getMessage();
        }
        assertTrue(refusal.contains("never changes"), refusal);
        Sql.run("alter table registry.data_file disable trigger data_file_for_ever");
        try {
            Sql.run("update registry.data_file set content = content || 'x'::bytea where number = ?", number);
        } finally {
            Sql.run("alter table registry.data_file enable trigger data_file_for_ever");
        }
        assertEquals("REG-03", Refused.code(learner, () -> files.data(number)));
    }

    private static byte[] withoutData(byte[] pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.NAMES);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("AF"));
            document.save(out);
        }
        assertTrue(Pdf.words(out.toByteArray()).length() > 100);
        return out.toByteArray();
    }

    private static Document read(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml));
    }

    private static List<String> texts(Document xml, String name) {
        NodeList named = xml.getElementsByTagName(name);
        return IntStream.range(0, named.getLength())
                .mapToObj(named::item)
                .map(Element.class::cast)
                .map(Element::getTextContent)
                .toList();
    }
}
