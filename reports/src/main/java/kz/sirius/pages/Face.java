package kz.sirius.pages;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One face of a family, read once: its letters, widths and outlines, and its measures as the filling of a report takes them. */
final class Face {

    /** As the filling measures: smooth letters, fractions of a point. */
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final int LETTERS = 0x10000;

    /** Height of a line's parts in points. */
    record Measure(float ascent, float descent, float leading) {}

    private final String name;
    private final Font awt;
    private final char[] glyphs = new char[LETTERS];
    private final CmapLookup beyond;
    private final char[] widths;
    private final int[] places;
    private final byte[] outlines;
    private final short[] bearings;
    private final byte[] head;
    private final byte[] horizontal;
    private final byte[] maximum;
    private final String descriptor;
    private final Map<Float, Measure> measures = new ConcurrentHashMap<>();

    Face(byte[] file, Font awt) {
        this.awt = awt;
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            name = font.getName();
            beyond = font.getUnicodeCmapLookup();
            for (int letter = 0; letter < LETTERS; letter++) {
                glyphs[letter] = (char) beyond.getGlyphId(letter);
            }
            head = font.getTableBytes(font.getHeader());
            horizontal = font.getTableBytes(font.getHorizontalHeader());
            maximum = font.getTableBytes(font.getMaximumProfile());
            outlines = font.getTableBytes(font.getGlyph());
            int count = font.getNumberOfGlyphs();
            widths = new char[count];
            bearings = new short[count];
            places = places(font, count);
            ByteBuffer metrics = ByteBuffer.wrap(font.getTableBytes(font.getHorizontalMetrics()));
            int full = font.getHorizontalHeader().getNumberOfHMetrics();
            for (int glyph = 0; glyph < count; glyph++) {
                widths[glyph] = metrics.getChar(4 * Math.min(glyph, full - 1));
                bearings[glyph] = metrics.getShort(glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full));
            }
            descriptor = descriptor(font);
        } catch (IOException e) {
            throw new IllegalStateException("A font cannot be read", e);
        }
    }

    private int[] places(TrueTypeFont font, int count) throws IOException {
        ByteBuffer table = ByteBuffer.wrap(font.getTableBytes(font.getIndexToLocation()));
        boolean wide = font.getHeader().getIndexToLocFormat() == 1;
        int[] read = new int[count + 1];
        for (int glyph = 0; glyph <= count; glyph++) {
            read[glyph] = wide ? table.getInt(4 * glyph) : 2 * table.getChar(2 * glyph);
        }
        return read;
    }

    private String descriptor(TrueTypeFont font) throws IOException {
        HeaderTable header = font.getHeader();
        HorizontalHeaderTable line = font.getHorizontalHeader();
        boolean italic = font.getPostScript().getItalicAngle() != 0;
        int capital = font.getOS2Windows() == null
                ? line.getAscender()
                : font.getOS2Windows().getCapHeight();
        return "/Flags " + (italic ? 68 : 4) + "/FontBBox[" + scaled(header.getXMin()) + ' ' + scaled(header.getYMin())
                + ' ' + scaled(header.getXMax()) + ' ' + scaled(header.getYMax()) + "]/ItalicAngle "
                + Math.round(font.getPostScript().getItalicAngle()) + "/Ascent " + scaled(line.getAscender())
                + "/Descent " + scaled(line.getDescender()) + "/CapHeight " + scaled(capital) + "/StemV 80";
    }

    private int scaled(int units) {
        int em = ByteBuffer.wrap(head).getChar(18);
        return Math.round(units * 1000f / em);
    }

    String name() {
        return name;
    }

    /** What a descriptor of this face says beside its name and file. */
    String descriptor() {
        return descriptor;
    }

    /** The number of a letter's outline, 0 where it has none. */
    int glyph(int letter) {
        return letter < LETTERS ? glyphs[letter] : beyond.getGlyphId(letter);
    }

    /** Width of an outline in thousandths of the size. */
    int width(int glyph) {
        return scaled(widths[glyph]);
    }

    int advance(int glyph) {
        return widths[glyph];
    }

    int bearing(int glyph) {
        return bearings[glyph];
    }

    byte[] outlines() {
        return outlines;
    }

    int from(int glyph) {
        return places[glyph];
    }

    int to(int glyph) {
        return places[glyph + 1];
    }

    byte[] head() {
        return head;
    }

    byte[] horizontal() {
        return horizontal;
    }

    byte[] maximum() {
        return maximum;
    }

    Measure measure(float size) {
        return measures.computeIfAbsent(size, points -> {
            LineMetrics line = awt.deriveFont(points).getLineMetrics("x", CONTEXT);
            return new Measure(line.getAscent(), line.getDescent(), line.getLeading());
        });
    }
}
