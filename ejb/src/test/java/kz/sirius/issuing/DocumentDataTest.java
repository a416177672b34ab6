package kz.sirius.issuing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.sirius.common.Language;
import kz.sirius.pages.DataPlace;
import kz.sirius.registry.DocumentKind;
import kz.sirius.signing.SigningStages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The data of a document are found in its file without parsing it, and only where a parser finds the same. */
class DocumentDataTest {

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void whatIsReadWithoutParsingIsWhatAParserReads(DocumentKind kind) throws IOException {
        byte[] prepared = IssuedPages.pages(kind, Language.KK, false, 1);
        byte[] parsed = parsed(prepared, kind);
        byte[] signed = new SigningStages("EC", 256).sign(prepared);
        assertTrue(new String(parsed, StandardCharsets.UTF_8).contains(IssuedPages.number(kind)));
        assertArrayEquals(parsed, DataPlace.in(prepared, name(kind)));
        assertArrayEquals(parsed, DataPlace.in(signed, name(kind)));
        assertArrayEquals(
                parsed, DocumentData.in(signed, IssuedPages.number(kind)).orElseThrow());
    }

    @Test
    void aFileThatSaysItCarriesNothingCarriesNothing() throws IOException {
        byte[] prepared = transcript();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(prepared)) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.NAMES);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        assertFalse(isFound(DataPlace.in(out.toByteArray(), name(DocumentKind.TRANSCRIPT))));
        assertFalse(DocumentData.in(out.toByteArray(), IssuedPages.number(DocumentKind.TRANSCRIPT))
                .isPresent());
    }

    @Test
    void dataOfAnotherNameOrOfAnotherSizeAreLeftToTheParser() {
        byte[] prepared = transcript();
        assertFalse(isFound(DataPlace.in(prepared, "TR-2026-000128.elmo.xml")));
        assertFalse(isFound(DataPlace.in(new byte[0], name(DocumentKind.TRANSCRIPT))));
        String text = new String(prepared, StandardCharsets.ISO_8859_1);
        String larger = text.replaceFirst("/Params<</Size ", "/Params<</Size 1");
        assertFalse(isFound(DataPlace.in(larger.getBytes(StandardCharsets.ISO_8859_1), name(DocumentKind.TRANSCRIPT))));
        String twice = text + "9 0 obj\n<</Type/EmbeddedFile/Subtype/text#2Fxml>>\nstream\n";
        assertFalse(isFound(DataPlace.in(twice.getBytes(StandardCharsets.ISO_8859_1), name(DocumentKind.TRANSCRIPT))));
    }

    private static boolean isFound(byte @Nullable [] data) {
        return data != null;
    }

    private static byte[] transcript() {
        return IssuedPages.pages(DocumentKind.TRANSCRIPT, Language.KK, false, 1);
    }

    private static String name(DocumentKind kind) {
        return IssuedPages.number(kind) + ".elmo.xml";
    }

    private static byte[] parsed(byte[] pdf, DocumentKind kind) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getValue(name(kind))
                    .getEmbeddedFile()
                    .toByteArray();
        }
    }
}
