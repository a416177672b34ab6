package kz.sirius.preservation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import kz.sirius.common.Language;
import kz.sirius.issuing.IssuedPages;
import kz.sirius.pki.AuthorityServer;
import kz.sirius.pki.Issued;
import kz.sirius.pki.Profile;
import kz.sirius.pki.Subjects;
import kz.sirius.records.SampleRecords;
import kz.sirius.registry.DocumentKind;
import kz.sirius.signing.SignedFixtures;
import kz.sirius.signing.TimeStampAuthority;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of document in every language as it is issued, with its data in it and signed, looked at by strangers. */
class IssuedKindsTest {

    private static AuthorityServer server;

    @BeforeAll
    static void start() {
        server = AuthorityServer.withAuthority(Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSCRIPT, KK, false", "DIPLOMA_APPENDIX, KK, false", "DIPLOMA_SUPPLEMENT, KK, false",
        "TRANSCRIPT, RU, false", "DIPLOMA_APPENDIX, RU, false", "DIPLOMA_SUPPLEMENT, RU, false",
        "TRANSCRIPT, EN, false", "DIPLOMA_APPENDIX, EN, false", "DIPLOMA_SUPPLEMENT, EN, false",
        "TRANSCRIPT, KK, true", "DIPLOMA_APPENDIX, KK, true", "DIPLOMA_SUPPLEMENT, KK, true"
    })
    void strangersAcceptEveryKindInEveryLanguageAsItIsSigned(
            DocumentKind kind, Language language, boolean bilingual, @TempDir Path folder) throws Exception {
        byte[] signed = signed(IssuedPages.pages(kind, language, bilingual, 1), 1, false);
        assertData(signed, kind);
        Witnesses.accept(signed, ProofLevel.B, 1, server.authority().root(), folder);
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void strangersAcceptEveryKindWithItsDataWhenItWasRaisedForDecades(DocumentKind kind, @TempDir Path folder)
            throws Exception {
        byte[] signed = signed(IssuedPages.pages(kind, Language.KK, true, 1), 2, true);
        byte[] raised = new Augmentation(
                        new Sources(List.of(server.authority().root()), stamps(), true, Duration.ofSeconds(5)))
                .raise(signed, ProofLevel.LTA);
        assertArrayEquals(signed, Arrays.copyOf(raised, signed.length));
        assertData(raised, kind);
        Witnesses.accept(raised, ProofLevel.LTA, 1, server.authority().root(), folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void threePagesInTwoLanguagesWithTheirDataSignedAndStampedAreAtMost120Kilobytes(int signers) throws IOException {
        byte[] pages = IssuedPages.transcriptInTwo(SampleRecords.withAtMost(28), signers);
        byte[] signed = SignedFixtures.signed(pages, Collections.nCopies(signers, official()), 2, stamps());
        assertData(signed, DocumentKind.TRANSCRIPT);
        try (PDDocument document = Loader.loadPDF(signed)) {
            assertEquals(3, document.getNumberOfPages());
        }
        assertTrue(signed.length <= 120_000, signed.length + " bytes");
    }

    /** The file carries one set of data, that of its own number. */
    private static void assertData(byte[] pdf, DocumentKind kind) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            String number = IssuedPages.number(kind);
            assertEquals(List.of(number + ".elmo.xml"), List.copyOf(files.keySet()));
            String xml =
                    new String(files.get(number + ".elmo.xml").getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xml.contains(">" + number + "<") && xml.contains("<elmo "), xml);
        }
    }

    private static byte[] signed(byte[] pages, int permission, boolean stamped) {
        return SignedFixtures.signed(pages, List.of(official()), permission, stamped ? stamps() : null);
    }

    private static Issued official() {
        return server.authority()
                .issue(Subjects.person("Өтегенова", "Бақыт", null, "710315401015"), Profile.PERSON, "EC", 256);
    }

    private static TimeStampAuthority stamps() {
        return SignedFixtures.stamps(server.authority());
    }
}
