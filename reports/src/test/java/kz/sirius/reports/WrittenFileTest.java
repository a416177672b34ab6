package kz.sirius.reports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kz.sirius.pages.Attachment;
import kz.sirius.pages.Packing;
import kz.sirius.pages.PdfA;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a file carries beside its pages: data, description, signature fields; that it stays PDF/A-3 shows GoldenTest. */
class WrittenFileTest {

    private static final byte[] XML = "<elmo><title>Өркен &amp; co</title></elmo>".getBytes(StandardCharsets.UTF_8);
    private static final Attachment DATA =
            new Attachment("elmo.xml", "text/xml", "ELMO", XML, Instant.parse("2026-11-23T05:00:00Z"));

    @Test
    void theFileIsPdfA3AsWellWithoutDataAndFields() throws IOException, VeraPDFException {
        PdfA.assertValid(TranscriptPdf.render(Samples.preview("kk", 3)));
    }

    @Test
    void theValidatorSeesDataThatBelongToNothing() throws IOException, VeraPDFException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(packed(1))) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("AF"));
            document.save(out);
        }
        assertFalse(PdfA.validated(out.toByteArray(), PDFAFlavour.PDFA_3_B).isCompliant());
    }

    @Test
    void theDataLieInTheFileAsDataOfTheWholeDocument() throws IOException {
        try (PDDocument document = Loader.loadPDF(packed(1))) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            COSArray associated = Objects.requireNonNull(catalog.getCOSArray(COSName.getPDFName("AF")));
            assertEquals(1, associated.size());
            COSDictionary specification = (COSDictionary) associated.getObject(0);
            assertEquals("Data", specification.getNameAsString("AFRelationship"));
            var named = document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("elmo.xml");
            assertEquals(specification, named.getCOSObject());
            PDComplexFileSpecification file = new PDComplexFileSpecification(specification);
            assertEquals("elmo.xml", file.getFileUnicode());
            assertEquals("ELMO", file.getFileDescription());
            assertEquals("text/xml", file.getEmbeddedFile().getSubtype());
            assertEquals(XML.length, file.getEmbeddedFile().getSize());
            assertEquals(DATA.modified(), file.getEmbeddedFile().getModDate().toInstant());
            assertArrayEquals(XML, file.getEmbeddedFile().toByteArray());
        }
    }

    @Test
    void titleNumberLanguageAndProducerStandInTheMetadata() throws IOException {
        try (PDDocument document = Loader.loadPDF(TranscriptPdf.render(Samples.of("kk", 3)))) {
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("<dc:identifier>TR-2026-000127</dc:identifier>"), xmp);
            assertTrue(xmp.contains(">Транскрипт TR-2026-000127</rdf:li>"), xmp);
            assertTrue(xmp.contains("<dc:language><rdf:Bag><rdf:li>kk</rdf:li></rdf:Bag></dc:language>"), xmp);
            assertTrue(
                    xmp.contains(
                            "<pdf:Producer>" + document.getDocumentInformation().getProducer() + "</pdf:Producer>"),
                    xmp);
            assertEquals(
                    "Транскрипт TR-2026-000127",
                    document.getDocumentInformation().getTitle());
            assertEquals("kk", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void aPreviewHasNoNumberInItsMetadata() throws IOException {
        try (PDDocument document = Loader.loadPDF(TranscriptPdf.render(Samples.preview("kk", 3)))) {
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertFalse(xmp.contains("dc:identifier"), xmp);
        }
    }

    @Test
    void emptyInvisibleFieldsWaitForTheSigners() throws IOException {
        try (PDDocument document = Loader.loadPDF(packed(3))) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            assertEquals(
                    List.of("Signature1", "Signature2", "Signature3"),
                    form.getFields().stream().map(PDField::getPartialName).toList());
            for (PDField field : form.getFields()) {
                assertNull(((PDSignatureField) field).getSignature());
                assertEquals(0, field.getWidgets().get(0).getRectangle().getWidth());
            }
            assertEquals(
                    3,
                    document.getPage(0)
                            .getAnnotations(PDAnnotationWidget.class::isInstance)
                            .size());
        }
    }

    @Test
    void aFileThatNobodySignsHasNoForm() throws IOException {
        try (PDDocument document = Loader.loadPDF(TranscriptPdf.render(Samples.of("kk", 1)))) {
            assertNull(document.getDocumentCatalog().getAcroForm());
        }
        assertThrows(IllegalArgumentException.class, () -> new Packing(null, -1, 0));
    }

    @Test
    void theSameDataAndPackingGiveTheSameBytesWheneverTheyAreRendered() throws InterruptedException {
        byte[] first = packed(1);
        Thread.sleep(1100); // what is taken from the clock would differ by a second
        assertArrayEquals(first, packed(1));
    }

    private static byte[] packed(int fields) {
        return TranscriptPdf.render(Samples.of("kk", 45), new Packing(DATA, fields, 1001));
    }
}
