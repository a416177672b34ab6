package kz.sirius.it.issuing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import kz.sirius.common.Language;
import kz.sirius.issuing.DocumentFile;
import kz.sirius.issuing.DocumentFiles;
import kz.sirius.issuing.DocumentFilter;
import kz.sirius.issuing.DocumentLists;
import kz.sirius.issuing.DocumentRow;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.Pdf;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.records.Period;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DocumentIT {

    @Inject
    Steps steps;

    @Inject
    DocumentLists documents;

    @Inject
    DocumentFiles files;

    @Test
    void theFileSaysItsNumberItsDateAndWhoSigned() {
        String learner = Learner.of("SGM", 12);
        for (Language language : Language.values()) {
            long request = steps.submitted(learner, Steps.transcript(Period.all(), language));
            steps.signed("dean.sgm", steps.approved(request));
            DocumentRow row =
                    As.user(learner, () -> documents.ofRequest(request)).orElseThrow();
            String words =
                    Pdf.words(As.user(learner, () -> files.file(row.number())).content());
            assertTrue(words.contains(row.number()), language + " number");
            assertTrue(words.contains(String.valueOf(row.issuedOn().getYear())), language + " date");
            String signer = language == Language.EN ? "NURPEISSOV" : "Нұрпейісов";
            assertTrue(words.contains(signer), language + " signer");
            String surname = Sql.one(
                    language == Language.EN
                            ? "select surname_latin from records.learner where student_no = ?"
                            : "select surname from records.learner where student_no = ?",
                    learner);
            assertTrue(words.contains(Pdf.squeezed(surname)), language + " holder");
        }
    }

    @Test
    void aPhoneReadsTheAddressOfTheCheckFromThePage() {
        DocumentRow row = issued(Learner.of("SGM", 13));
        String token = Sql.one("select token from registry.line where number = ?", row.number());
        byte[] file = As.user(row.studentNo(), () -> files.file(row.number())).content();
        // In capitals the code is smaller: scheme and host know no case, and the page answers under both.
        assertEquals("HTTPS://SIRIUS.EXAMPLE.KZ/V/" + token, Pdf.qr(file));
        assertEquals("https://sirius.example.kz/v/" + token, row.verificationAddress());
        assertTrue(token.matches("[0-9A-Z]{26}"));
    }

    @Test
    void theStoredBytesHaveTheStoredHashAndNeverChange() throws NoSuchAlgorithmException {
        DocumentRow row = issued(Learner.of("SGM", 14));
        DocumentFile file = As.user(row.studentNo(), () -> files.file(row.number()));
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.content()));
        assertEquals(hash, file.sha256());
        assertEquals(hash, Sql.one("select sha256 from registry.revision where number = ?", row.number()));
        assertEquals(hash, row.sha256());
        assertEquals(file.content().length, row.size());
        assertArrayEquals(
                file.content(),
                As.user("auditor", () -> files.file(row.number())).content());
        String refusal = "";
        try {
            Sql.run("update registry.revision set content = '' where number = ?", row.number());
        } catch (IllegalStateException e) {
            refusal = e.getCause().getMessage();
        }
        assertTrue(refusal.contains("never changes"), refusal);
    }

    @Test
    void damagedBytesAreNotHandedOut() {
        DocumentRow row = issued(Learner.of("SGM", 15));
        Sql.run("alter table registry.revision disable trigger revision_for_ever");
        try {
            Sql.run("update registry.revision set content = content || 'x'::bytea where number = ?", row.number());
        } finally {
            Sql.run("alter table registry.revision enable trigger revision_for_ever");
        }
        assertEquals("REG-03", Refused.code(row.studentNo(), () -> files.file(row.number())));
    }

    @Test
    void theOwnerTakesItAndNobodyElseOfHisKindSeesIt() {
        DocumentRow row = issued(Learner.of("SGM", 16));
        String number = row.number();
        assertTrue(own(row).isNew());
        As.user(row.studentNo(), () -> files.file(number));
        assertFalse(own(row).isNew());
        assertEquals(
                "1",
                Sql.one(
                        "select count(*) from audit.entry where act = 'issuing.download' and object = ? and login = ?",
                        "document:" + number,
                        row.studentNo()));

        for (String other : List.of(Learner.of("SGM", 17), "dean.sdn", "dean.sph", "division.pge")) {
            assertEquals("ISS-01", Refused.code(other, () -> files.file(number)));
            assertEquals("ISS-01", Refused.code(other, () -> documents.card(number)));
            assertEquals("ISS-01", Refused.code(other, () -> files.file("TR-2026-999999")));
            assertTrue(
                    As.user(other, () -> documents.ofRequest(row.requestId())).isEmpty());
        }
        for (String staff : List.of("registrar", "head", "dean.sgm", "auditor", "admin")) {
            assertEquals(number, As.user(staff, () -> documents.card(number)).number());
        }
        Refused.outright("deanery.sgm", () -> files.file(number));
    }

    @Test
    void listsOfStaffAreNarrowedToTheirUnits() {
        DocumentRow row = issued(Learner.of("SGM", 16));
        DocumentFilter one = new DocumentFilter(null, row.issuedOn(), row.issuedOn(), row.number());
        assertEquals(1, As.user("dean.sgm", () -> documents.page(one, 0, 10)).total());
        assertEquals(0, As.user("dean.sdn", () -> documents.page(one, 0, 10)).total());
        assertEquals(1, As.user("registrar", () -> documents.page(one, 0, 10)).total());
        DocumentFilter another = new DocumentFilter(row.kind(), null, null, "100%");
        assertEquals(
                0, As.user("registrar", () -> documents.page(another, 0, 10)).total());
        assertTrue(As.user("auditor", () -> documents.page(DocumentFilter.all(), 0, 10))
                        .total()
                > 0);
    }

    @Test
    void popplerAcceptsTheSignature() throws IOException, InterruptedException {
        Path pdfsig = Path.of("/usr/bin/pdfsig");
        Assumptions.assumeTrue(Files.isExecutable(pdfsig), "pdfsig is not installed");
        DocumentRow row = issued(Learner.of("SGM", 18));
        Path file = Files.createTempFile("document", ".pdf");
        try {
            Files.write(
                    file,
                    As.user(row.studentNo(), () -> files.file(row.number())).content());
            Process process = new ProcessBuilder(pdfsig.toString(), "-nocert", file.toString())
                    .redirectErrorStream(true)
                    .start();
            String says = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            assertTrue(says.contains("Signature is Valid"), says);
            assertTrue(says.contains("ETSI.CAdES.detached"), says);
            assertTrue(says.contains("Total document signed"), says);
        } finally {
            Files.delete(file);
        }
    }

    private DocumentRow issued(String learner) {
        String number = steps.issued(learner, "dean.sgm");
        return As.user(learner, () -> documents.card(number));
    }

    private DocumentRow own(DocumentRow row) {
        return As.user(row.studentNo(), () -> documents.own()).stream()
                .filter(mine -> mine.number().equals(row.number()))
                .findFirst()
                .orElseThrow();
    }
}
