package kz.sirius.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader finds on the pages of a document. */
final class Printed {

    private Printed() {}

    static String text(TranscriptData data) throws IOException {
        return text(TranscriptPdf.render(data));
    }

    /** In the order of the file; hard spaces as spaces, none at the end of a line. */
    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return soft(new PDFTextStripper().getText(document));
        }
    }

    /** In one line. */
    static String flowing(TranscriptData data) throws IOException {
        return flowing(text(data));
    }

    static String flowing(String text) {
        return soft(text).replaceAll("\\s+", " ").strip();
    }

    /** The lines of each page from top to bottom. */
    static List<List<String>> pages(byte[] pdf) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(soft(stripper.getText(document))
                        .lines()
                        .map(line -> flowing(line))
                        .filter(line -> !line.isEmpty())
                        .toList());
            }
        }
        return pages;
    }

    private static String soft(String text) {
        return text.replace('\u00a0', ' ').replace("\r\n", "\n").replaceAll(" +\n", "\n");
    }
}
