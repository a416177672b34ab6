package kz.sirius.it;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/** A document in which somebody has changed a percent, as 87 into 78, by adding to the file: its signature stays valid. */
public final class ChangedDigit {

    private ChangedDigit() {}

    /** The changed file, the line as it reads now, and the number and code of its row. */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    public record Changed(byte[] file, String line, int row, String discipline) {}

    /** Changes the first percent of the first page whose two digits differ. */
    public static Changed in(byte[] issued) {
        try (PDDocument document = Loader.loadPDF(issued);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            List<String> before = lines(document);
            change(document, document.getPage(0));
            document.saveIncremental(out);
            byte[] file = out.toByteArray();
            try (PDDocument changed = Loader.loadPDF(file)) {
                String line = lines(changed).stream()
                        .filter(now -> !before.contains(now))
                        .findFirst()
                        .orElseThrow();
                String[] words = line.split(" ");
                return new Changed(file, line, Integer.parseInt(words[0]), words[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).lines().toList();
    }

    private static void change(PDDocument document, PDPage page) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        PDFont font = null;
        String before = "";
        for (int i = 0; i < tokens.size(); i++) {
            if (!(tokens.get(i) instanceof Operator operator)) {
                continue;
            }
            if (operator.getName().equals("Tf")) {
                font = page.getResources().getFont((COSName) tokens.get(i - 2));
            } else if (operator.getName().equals("Tj") && font != null) {
                COSString codes = (COSString) tokens.get(i - 1);
                String said = said(font, codes);
                if (before.matches("[0-9]{1,2}") && said.matches("[4-9][0-9]") && said.charAt(0) != said.charAt(1)) {
                    byte[] of = codes.getBytes();
                    tokens.set(i - 1, new COSString(new byte[] {of[1], of[0]}));
                    write(document, page, tokens);
                    return;
                }
                before = said;
            }
        }
        throw new IllegalStateException("There is no percent on the first page");
    }

    private static String said(PDFont font, COSString codes) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(codes.getBytes());
        StringBuilder said = new StringBuilder();
        while (in.available() > 0) {
            said.append(font.toUnicode(font.readCode(in)));
        }
        return said.toString();
    }

    private static void write(PDDocument document, PDPage page, List<Object> tokens) throws IOException {
        PDStream content = new PDStream(document);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(content);
        page.getCOSObject().setNeedToBeUpdated(true);
    }
}
