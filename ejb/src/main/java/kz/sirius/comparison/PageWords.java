package kz.sirius.comparison;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** The words of the signed revision, which is ours: no stranger's file is ever opened here. */
final class PageWords implements AutoCloseable {

    private final PDDocument document;
    private final Map<String, PDFont> fonts = new HashMap<>();

    PageWords(byte[] signedRevision) {
        try {
            document = Loader.loadPDF(signedRevision);
        } catch (IOException e) {
            throw new NotComparable("the signed revision cannot be read");
        }
    }

    /** What a piece of text on a page, from 0, says; empty where its font does not tell. */
    String of(int page, Run run) {
        try {
            PDFont font = font(page, run.font());
            if (font == null) {
                return "";
            }
            InputStream codes = new ByteArrayInputStream(run.codes().getBytes(StandardCharsets.ISO_8859_1));
            StringBuilder words = new StringBuilder();
            while (codes.available() > 0) {
                String letter = font.toUnicode(font.readCode(codes));
                words.append(letter == null ? "" : letter);
            }
            return words.toString();
        } catch (IOException e) {
            return "";
        }
    }

    private @Nullable PDFont font(int page, String name) throws IOException {
        String key = page + " " + name;
        PDFont known = fonts.get(key);
        if (known != null) {
            return known;
        }
        PDPage of = document.getPage(page);
        PDFont found = of.getResources() == null ? null : of.getResources().getFont(COSName.getPDFName(name));
        if (found != null) {
            fonts.put(key, found);
        }
        return found;
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new NotComparable("the signed revision cannot be closed");
        }
    }
}
