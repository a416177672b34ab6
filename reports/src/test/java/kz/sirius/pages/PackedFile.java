package kz.sirius.pages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.GregorianCalendar;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Pages as a file: with its data attached, its description, and empty signature fields. Nothing in it comes from the
 * moment or from chance: it has no times of its own, and the parts of its fonts are named by their order.
 */
public final class PackedFile {

    static final String CREATOR = "Sirius Transcript";

    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName DATA = COSName.getPDFName("Data");
    private static final int PREFIX = 6;
    private static final int LIGHT = 3;

    private PackedFile() {}

    public static byte[] of(byte[] pages, PageWriter.Description description, Packing packing) {
        try (PDDocument document = new PDFParser(new RandomAccessReadBuffer(pages)).parse(false)) {
            describe(document, description);
            nameFonts(document);
            Attachment data = packing.data();
            if (data != null) {
                attach(document, data);
            }
            if (packing.signatureFields() > 0) {
                addFields(document, packing.signatureFields());
            }
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId(packing.seed());
            int attached = data == null ? 0 : data.content().length;
            ByteArrayOutputStream out = new ByteArrayOutputStream(pages.length + attached + 8192);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // The reader keeps every name it ever met, and each file of the exporter has names drawn by lot.
            COSName.clearResources();
        }
    }

    private static void describe(PDDocument document, PageWriter.Description description) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(description.title());
        information.setCreator(CREATOR);
        information.setProducer(description.producer());
        document.setDocumentInformation(information);
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(document, new ByteArrayInputStream(Xmp.of(description))));
    }

    /** The exporter draws the six letters before the name of a font's part by lot. */
    private static void nameFonts(PDDocument document) {
        Set<COSDictionary> named = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : document.getPages()) {
            COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (fonts != null) {
                for (COSName key : fonts.keySet()) {
                    COSDictionary font = fonts.getCOSDictionary(key);
                    if (font != null && named.add(font)) {
                        name(font, named.size());
                    }
                }
            }
        }
    }

    private static void name(COSDictionary font, int place) {
        String name = font.getNameAsString(COSName.BASE_FONT);
        if (name == null || name.indexOf('+') != PREFIX) {
            return;
        }
        COSName ours = COSName.getPDFName("SIRIU" + (char) ('A' + place - 1) + name.substring(PREFIX));
        font.setItem(COSName.BASE_FONT, ours);
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSBase descendant = descendants == null ? font : descendants.getObject(0);
        if (descendant instanceof COSDictionary dictionary) {
            dictionary.setItem(COSName.BASE_FONT, ours);
            COSDictionary descriptor = dictionary.getCOSDictionary(COSName.FONT_DESC);
            if (descriptor != null) {
                descriptor.setItem(COSName.FONT_NAME, ours);
            }
        }
    }

    private static void attach(PDDocument document, Attachment data) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(packed(data.content())));
        file.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
        file.setSubtype(data.mimeType());
        file.setSize(data.content().length);
        file.setModDate(GregorianCalendar.from(data.modified().atZone(ZoneOffset.UTC)));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(data.fileName());
        specification.setFileUnicode(data.fileName());
        specification.setFileDescription(data.description());
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setItem(RELATIONSHIP, DATA);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(data.fileName(), specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(specification);
        document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }

    /** XML says most things often: a light touch packs it to a twelfth, and a thorough one takes three times as long. */
    private static byte[] packed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 8 + 64);
        Deflater deflater = new Deflater(LIGHT);
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out, deflater)) {
            packing.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private static void addFields(PDDocument document, int count) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        form.setDefaultResources(null);
        document.getDocumentCatalog().setAcroForm(form);
        PDPage page = document.getPage(0);
        for (int place = 1; place <= count; place++) {
            PDSignatureField field = new PDSignatureField(form);
            field.setPartialName("Signature" + place);
            PDAnnotationWidget widget = field.getWidgets().get(0);
            widget.setRectangle(new PDRectangle());
            widget.setPage(page);
            widget.setPrinted(true);
            widget.setLocked(true);
            page.getAnnotations().add(widget);
            form.getFields().add(field);
        }
    }
}
