package kz.sirius.verification;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** What can be done to an issued file by adding to it. */
final class Attacks {

    private Attacks() {}

    /** Something that is changed in an open file. */
    interface Change {
        void in(PDDocument document) throws IOException;
    }

    /** The file with this changed by an incremental update: the file itself stays in front. */
    static byte[] updated(byte[] file, Change change) {
        try (PDDocument document = Loader.loadPDF(file);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.in(document);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with this changed and written anew. */
    static byte[] saved(byte[] file, Change change) {
        try (PDDocument document = Loader.loadPDF(file);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.in(document);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Turns round the letters of one printed word, as {@code 90} into {@code 09}.
     *
     * @param nth which of the pieces of text that say it, from 0
     */
    static void turnRound(PDDocument document, int page, String word, int nth) throws IOException {
        instead(document, page, word, nth, Attacks::reversed);
    }

    /** Takes one printed word away, as who hides a grade. */
    static void blank(PDDocument document, int page, String word, int nth) throws IOException {
        instead(document, page, word, nth, codes -> new byte[0]);
    }

    private static void instead(PDDocument document, int page, String word, int nth, UnaryOperator<byte[]> change)
            throws IOException {
        PDPage of = document.getPage(page);
        List<Object> tokens = new PDFStreamParser(of).parse();
        PDFont font = null;
        int seen = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!(tokens.get(i) instanceof Operator operator)) {
                continue;
            }
            if (operator.getName().equals("Tf")) {
                font = of.getResources().getFont((COSName) tokens.get(i - 2));
            } else if (operator.getName().equals("Tj") && word.equals(said(font, (COSString) tokens.get(i - 1)))) {
                if (seen++ == nth) {
                    tokens.set(i - 1, new COSString(change.apply(((COSString) tokens.get(i - 1)).getBytes())));
                }
            }
        }
        if (seen <= nth) {
            throw new IllegalStateException("The page does not say " + word + " so often: " + seen);
        }
        write(document, of, tokens);
    }

    private static void write(PDDocument document, PDPage page, List<Object> tokens) throws IOException {
        PDStream content = new PDStream(document);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(content);
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    private static String said(PDFont font, COSString codes) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(codes.getBytes());
        StringBuilder said = new StringBuilder();
        while (in.available() > 0) {
            said.append(font.toUnicode(font.readCode(in)));
        }
        return said.toString();
    }

    /** A letter is one byte. */
    private static byte[] reversed(byte[] codes) {
        byte[] reversed = new byte[codes.length];
        for (int i = 0; i < codes.length; i++) {
            reversed[codes.length - 1 - i] = codes[i];
        }
        return reversed;
    }

    /** Hides all that a page shows in a layer that is off. */
    static void hide(PDDocument document) throws IOException {
        COSDictionary layer = new COSDictionary();
        layer.setItem(COSName.TYPE, COSName.getPDFName("OCG"));
        layer.setString(COSName.NAME, "Layer");
        COSArray layers = new COSArray();
        layers.add(layer);
        COSDictionary standard = new COSDictionary();
        standard.setItem(COSName.getPDFName("OFF"), layers);
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.getPDFName("OCGs"), layers);
        properties.setItem(COSName.D, standard);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.getPDFName("OCProperties"), properties);
        catalog.setNeedToBeUpdated(true);
        PDPage page = document.getPage(0);
        List<Object> tokens = new ArrayList<>(new PDFStreamParser(page).parse());
        tokens.addAll(0, List.of(COSName.OC, COSName.getPDFName("L"), Operator.getOperator("BDC")));
        tokens.add(Operator.getOperator("EMC"));
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.getPDFName("L"), layer);
        COSDictionary resources = page.getResources().getCOSObject();
        resources.setItem(COSName.PROPERTIES, names);
        resources.setNeedToBeUpdated(true);
        write(document, page, tokens);
    }

    /** Lets the same codes show other letters: the first font's shapes are exchanged for those of the second. */
    static void replaceFont(PDDocument document) {
        COSDictionary fonts = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        List<COSName> names = new ArrayList<>(fonts.keySet());
        COSDictionary first = descriptor(fonts.getCOSDictionary(names.get(0)));
        COSDictionary second = descriptor(fonts.getCOSDictionary(names.get(1)));
        first.setItem(COSName.FONT_FILE2, second.getItem(COSName.FONT_FILE2));
        first.setNeedToBeUpdated(true);
    }

    private static COSDictionary descriptor(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSBase descendant = descendants == null ? font : descendants.getObject(0);
        return ((COSDictionary) descendant).getCOSDictionary(COSName.FONT_DESC);
    }

    /** Hides the pages and replaces them by others: the file begins from a tree that was not there. */
    static void replaceTree(PDDocument document) throws IOException {
        turnRound(document, 0, "90", 3);
        COSDictionary page = new COSDictionary(document.getPage(0).getCOSObject());
        COSArray kids = new COSArray();
        kids.add(page);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.TYPE, COSName.PAGES);
        tree.setItem(COSName.KIDS, kids);
        tree.setInt(COSName.COUNT, 1);
        page.setItem(COSName.PARENT, tree);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.PAGES, tree);
        catalog.setNeedToBeUpdated(true);
    }

    /** Draws a white field and other words over a page, in its content. */
    static void drawOver(PDDocument document, float x, float y) throws IOException {
        PDPage page = document.getPage(0);
        try (PDPageContentStream over =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            over.setNonStrokingColor(1f, 1f, 1f);
            over.addRect(x - 2, y - 2, 20, 11);
            over.fill();
            over.setNonStrokingColor(0f, 0f, 0f);
            over.beginText();
            over.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 8);
            over.newLineAtOffset(x, y);
            over.showText("99");
            over.endText();
        }
        page.getCOSObject().setNeedToBeUpdated(true);
        page.getResources().getCOSObject().setNeedToBeUpdated(true);
    }

    /** Lays a note over a page. */
    static void annotate(PDDocument document) throws IOException {
        PDAnnotationSquare note = new PDAnnotationSquare();
        note.setRectangle(new PDRectangle(300, 400, 40, 12));
        PDAppearanceStream look = new PDAppearanceStream(document);
        look.setBBox(new PDRectangle(0, 0, 40, 12));
        try (OutputStream out = look.getStream().createOutputStream()) {
            out.write("1 g 0 0 40 12 re f".getBytes(StandardCharsets.US_ASCII));
        }
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(look);
        note.setAppearance(looks);
        PDPage page = document.getPage(0);
        page.getAnnotations().add(note);
        page.getCOSObject().setNeedToBeUpdated(true);
        page.getCOSObject().getCOSArray(COSName.ANNOTS).setNeedToBeUpdated(true);
    }

    /** Puts other data in the place of the attached ones. */
    static void attach(PDDocument document, byte[] content) throws IOException {
        COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
        COSStream stream = ((COSDictionary) associated.getObject(0))
                .getCOSDictionary(COSName.EF)
                .getCOSStream(COSName.F);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        stream.setNeedToBeUpdated(true);
    }

    /** Bytes in the place of others that are as long. */
    static byte[] patched(byte[] file, String from, String to) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf(from);
        if (at < 0 || to.length() > from.length()) {
            throw new IllegalStateException("No place for " + to);
        }
        byte[] patched = file.clone();
        Arrays.fill(patched, at, at + from.length(), (byte) ' ');
        byte[] with = to.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(with, 0, patched, at, with.length);
        return patched;
    }
}
