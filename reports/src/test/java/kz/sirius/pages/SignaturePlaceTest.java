package kz.sirius.pages;

import static kz.sirius.pages.Elements.band;
import static kz.sirius.pages.Elements.tag;
import static kz.sirius.pages.Elements.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The place of a first signature: only in a file that waits for it, and nothing that was there changes. */
class SignaturePlaceTest {

    private static final int ROOM = 3000;
    private static final SignaturePlace.Words WORDS =
            new SignaturePlace.Words("Signature1", "Өтегенова Б. Қ.", "a (head) \\ of", "D:20261123100000+05'00'", 2);

    @Test
    void theFileStaysAndTheSignatureCoversAllButItsOwnPlace() {
        byte[] before = file(2, 6);
        SignaturePlace place = in(before, WORDS);
        byte[] after = place.file();
        assertArrayEquals(before, Arrays.copyOf(after, before.length));
        int[] range = place.range();
        assertEquals(0, range[0]);
        assertTrue(range[1] > before.length, "the place follows what was there");
        assertEquals(after.length, range[2] + range[3]);
        String gap = new String(after, range[1], range[2] - range[1], StandardCharsets.ISO_8859_1);
        assertEquals("<" + "0".repeat(2 * ROOM) + ">", gap);
    }

    @Test
    void aReaderFindsTheSignatureInItsFieldWithItsWordsAndRange() throws IOException {
        SignaturePlace place = in(file(2, 6), WORDS);
        try (PDDocument document = Loader.loadPDF(place.file())) {
            var form = document.getDocumentCatalog().getAcroForm();
            PDSignature signature = ((PDSignatureField) form.getField("Signature1")).getSignature();
            assertEquals(WORDS.name(), signature.getName());
            assertEquals(WORDS.reason(), signature.getReason());
            assertEquals(WORDS.at(), signature.getCOSObject().getString(COSName.M));
            assertArrayEquals(place.range(), signature.getByteRange());
            assertEquals("ETSI.CAdES.detached", signature.getSubFilter());
            COSDictionary permissions =
                    document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PERMS);
            assertEquals(signature.getCOSObject(), permissions.getCOSDictionary(COSName.DOCMDP));
            assertNull(((PDSignatureField) form.getField("Signature2")).getSignature());
        }
        assertEquals(Tree.dump(file(2, 6)), Tree.dump(place.file()));
        assertEquals(List.of(), Tree.faults(place.file()));
        assertEquals(List.of(), Qpdf.complaints(place.file()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9})
    void anyFieldMayBeTheFirst(int level) throws IOException {
        byte[] before = file(12, level);
        for (String field : List.of("Signature1", "Signature2", "Signature12")) {
            SignaturePlace place = in(before, named(field));
            try (PDDocument document = Loader.loadPDF(place.file())) {
                List<String> signed = document.getDocumentCatalog().getAcroForm().getFields().stream()
                        .map(PDSignatureField.class::cast)
                        .filter(each -> each.getSignature() != null)
                        .map(PDSignatureField::getPartialName)
                        .toList();
                assertEquals(List.of(field), signed);
            }
        }
    }

    @Test
    void theSamePlaceIsLaidOutInTheSameBytesAndIsNobodysToChange() {
        SignaturePlace place = in(file(1, 6), WORDS);
        assertArrayEquals(place.file(), in(file(1, 6), WORDS).file());
        place.file()[0] = 0;
        place.range()[1] = 0;
        assertEquals('%', place.file()[0]);
        assertTrue(place.range()[1] > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Signature3", "Signature", "", "ignature1", "Сиг"})
    void aFieldThatTheFileLacksIsRefused(String field) {
        byte[] file = file(2, 6);
        assertThrows(IllegalArgumentException.class, () -> SignaturePlace.in(file, named(field), ROOM));
        byte[] without = file(0, 6);
        assertThrows(IllegalArgumentException.class, () -> SignaturePlace.in(without, WORDS, ROOM));
    }

    @Test
    void thereIsNoPlaceInAFileThatIsSignedAlready() {
        byte[] signed = in(file(2, 6), WORDS).file();
        assertNull(SignaturePlace.in(signed, WORDS, ROOM));
        assertNull(SignaturePlace.in(signed, named("Signature2"), ROOM));
    }

    @Test
    void thereIsNoPlaceInAForeignFile() throws IOException {
        assertNull(SignaturePlace.in(new Handmade("en").file(), WORDS, ROOM));
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(file(2, 6))) {
            document.save(saved);
        }
        assertNull(SignaturePlace.in(saved.toByteArray(), WORDS, ROOM));
        String unmarked =
                new String(file(2, 6), StandardCharsets.ISO_8859_1).replace("/XXSiriusTail", "/XXSomeoneTail");
        assertNull(SignaturePlace.in(unmarked.getBytes(StandardCharsets.ISO_8859_1), WORDS, ROOM));
    }

    @Test
    void thereIsNoPlaceInWhatIsNoFileOrNotAWholeOne() {
        byte[] file = file(2, 6);
        for (byte[] broken : List.of(
                new byte[0],
                "startxref\n".getBytes(StandardCharsets.US_ASCII),
                "startxref\n5\n%%EOF\n".getBytes(StandardCharsets.US_ASCII),
                "startxref\n999999\n%%EOF\n".getBytes(StandardCharsets.US_ASCII),
                Arrays.copyOf(file, file.length - 1),
                Arrays.copyOf(file, file.length / 2),
                Arrays.copyOfRange(file, 1, file.length))) {
            assertNull(SignaturePlace.in(broken, WORDS, ROOM));
        }
    }

    private static SignaturePlace in(byte[] pdf, SignaturePlace.Words words) {
        SignaturePlace place = SignaturePlace.in(pdf, words, ROOM);
        assertNotNull(place);
        return place;
    }

    private static SignaturePlace.Words named(String field) {
        return new SignaturePlace.Words(field, WORDS.name(), WORDS.reason(), WORDS.at(), WORDS.permission());
    }

    private static byte[] file(int fields, int level) {
        JasperPrint print =
                Sketch.filled(band(40, text("0 0 90 12", "", "\"Өмір\"", tag("h1"))), Map.of(), List.of(Map.of()));
        return new TaggedPageWriter(level).write(print, Twins.DESCRIPTION, new Packing(null, fields, 5));
    }
}
