package kz.sirius.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The words that are drawn on the pages of a file, with their places; a soft hyphen that is drawn is a hyphen. */
public final class Letters extends PDFMarkedContentExtractor {

    /**
     * A word as it is drawn.
     *
     * @param page the first one is 1
     * @param x left end of the base line in points, from the left edge of the page
     * @param y base line, from the lower edge
     * @param font without the prefix of a subset
     */
    public record Word(int page, String text, double x, double y, double size, String font) {

        private boolean is(Word other, double tolerance) {
            return Math.abs(x - other.x) <= tolerance
                    && Math.abs(y - other.y) <= tolerance
                    && Math.abs(size - other.size) <= tolerance
                    && font.equals(other.font);
        }

        private double distance(Word other) {
            return Math.hypot(x - other.x, y - other.y);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "page %d (%.3f, %.3f) %.2f %s: %s", page, x, y, size, font, text);
        }
    }

    private record Key(int page, String text) {}

    /** Words stand apart where the gap is wider than this part of the size: half a blank. */
    private static final float GAP = 0.14f;

    private final List<Word> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final int page;
    private @Nullable TextPosition first;
    private @Nullable TextPosition last;

    private Letters(int page) {
        this.page = page;
    }

    /** Page by page in the order in which they are drawn. */
    public static List<Word> words(byte[] pdf) throws IOException {
        List<Word> words = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int number = 1;
            for (PDPage page : document.getPages()) {
                Letters letters = new Letters(number++);
                letters.processPage(page);
                letters.end();
                words.addAll(letters.words);
            }
        }
        return words;
    }

    /**
     * The words of each file that have no partner in the other one: the same text, font and size in the same place, within the
     * tolerance. Their order does not matter.
     */
    public static List<String> differences(byte[] a, byte[] b, double tolerance) throws IOException {
        Map<Key, List<Word>> others = new HashMap<>();
        for (Word word : words(b)) {
            others.computeIfAbsent(new Key(word.page(), word.text()), key -> new ArrayList<>())
                    .add(word);
        }
        List<Word> alone = new ArrayList<>();
        for (Word word : words(a)) {
            List<Word> partners = others.getOrDefault(new Key(word.page(), word.text()), List.of());
            Word nearest = nearest(word, partners, tolerance);
            if (nearest == null) {
                alone.add(word);
            } else {
                partners.remove(nearest);
            }
        }
        List<String> differences = new ArrayList<>();
        alone.forEach(word -> differences.add("only in the first: " + word));
        others.values().stream()
                .flatMap(List::stream)
                .map(word -> "only in the second: " + word)
                .sorted()
                .forEach(differences::add);
        return differences;
    }

    private static @Nullable Word nearest(Word word, List<Word> partners, double tolerance) {
        Word nearest = null;
        for (Word partner : partners) {
            if (word.is(partner, tolerance) && (nearest == null || word.distance(partner) < word.distance(nearest))) {
                nearest = partner;
            }
        }
        return nearest;
    }

    /** What is marked does not matter. */
    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {}

    @Override
    public void endMarkedContentSequence() {}

    @Override
    protected void processTextPosition(TextPosition position) {
        if (position.getUnicode().replace('\u00a0', ' ').isBlank()) {
            end();
            return;
        }
        if (apart(position)) {
            end();
        }
        text.append(position.getUnicode());
        first = first == null ? position : first;
        last = position;
    }

    private boolean apart(TextPosition position) {
        if (last == null) {
            return false;
        }
        float space = GAP * Math.max(size(position), size(last));
        float gap = x(position) - x(last) - last.getWidth();
        return Math.abs(gap) > space || Math.abs(y(position) - y(last)) > space;
    }

    private void end() {
        if (first != null) {
            String font = String.valueOf(first.getFont().getName()).replaceFirst("^[A-Z]{6}\\+", "");
            String word = text.toString().replace('\u00ad', '-');
            words.add(new Word(page, word, x(first), y(first), size(first), font));
        }
        text.setLength(0);
        first = null;
        last = null;
    }

    private static float x(TextPosition position) {
        return position.getTextMatrix().getTranslateX();
    }

    private static float y(TextPosition position) {
        return position.getTextMatrix().getTranslateY();
    }

    private static float size(TextPosition position) {
        return Math.abs(position.getTextMatrix().getScalingFactorY());
    }
}
