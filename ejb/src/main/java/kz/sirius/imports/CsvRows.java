package kz.sirius.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a CSV file after RFC 4180, one at a time: {@code ,} or {@code ;} as the first line tells, any line end, empty
 * lines left out. Unlike the parsers at hand it goes on after broken quotes, at the line after the one where the row
 * began: every error of a file is to be told, not the first one.
 */
final class CsvRows implements Closeable {

    /** Longest row in characters; a quote that is never closed must not bring a file into memory. */
    static final int LONGEST = 1 << 20;

    private static final int END = -1;

    private final Utf8Chars chars;
    private final StringBuilder pending = new StringBuilder();
    private final StringBuilder raw = new StringBuilder();
    private final StringBuilder field = new StringBuilder();
    private int pendingAt;
    private long line = 1;
    private char separator;

    /**
     * A row.
     *
     * @param line on which it begins, from 1
     * @param fields as they are written, without quotes; of a broken row those before the break
     * @param broken whether its quotes do not fit together
     */
    record Row(long line, List<String> fields, boolean broken) {}

    CsvRows(InputStream stream) {
        chars = new Utf8Chars(stream);
    }

    /** The next row, or null at the end. */
    @Nullable
    Row next() throws IOException {
        if (separator == 0) {
            separator = tellSeparator();
        }
        while (peek() != END) {
            Row row = row();
            if (row.broken() || row.fields().size() > 1 || !row.fields().get(0).isBlank()) {
                return row;
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        chars.close();
    }

    private Row row() throws IOException {
        long start = line;
        raw.setLength(0);
        List<String> fields = new ArrayList<>();
        while (true) {
            field.setLength(0);
            boolean whole = peek() == '"' ? quoted() : plain();
            if (!whole) {
                leave(start);
                return new Row(start, fields, true);
            }
            // One letter is one letter, however the sender's machine composed it.
            fields.add(Normalizer.normalize(field, Normalizer.Form.NFC));
            if (readEnd() != separator) {
                return new Row(start, fields, false);
            }
        }
    }

    /** A field without quotes, up to its separator or line end; false when there is a quote in it after all. */
    private boolean plain() throws IOException {
        for (int next = peek(); !ends(next); next = peek()) {
            if (next == '"' || raw.length() > LONGEST) {
                return false;
            }
            field.append((char) read());
        }
        return true;
    }

    /** A field in quotes; false when they are never closed or something follows them. */
    private boolean quoted() throws IOException {
        read();
        while (true) {
            int next = read();
            if (next == END || raw.length() > LONGEST) {
                return false;
            }
            if (next != '"') {
                field.append((char) next);
            } else if (peek() == '"') {
                field.append((char) read());
            } else {
                return ends(peek());
            }
        }
    }

    private boolean ends(int next) {
        return next == separator || next == '\n' || next == '\r' || next == END;
    }

    /** Goes on at the line after the one where a broken row began. */
    private void leave(long start) throws IOException {
        int lineEnd = 0;
        while (lineEnd < raw.length() && raw.charAt(lineEnd) != '\n' && raw.charAt(lineEnd) != '\r') {
            lineEnd++;
        }
        if (lineEnd < raw.length()) {
            pending.replace(0, pendingAt, raw.substring(lineEnd));
            pendingAt = 0;
        }
        line = start;
        raw.setLength(0);
        int next = peek();
        while (next != '\n' && next != '\r' && next != END) {
            take();
            next = peek();
        }
        readEnd();
    }

    private char tellSeparator() throws IOException {
        int commas = 0;
        int semicolons = 0;
        boolean inQuotes = false;
        for (int next = peek(); next != END && raw.length() <= LONGEST; next = peek()) {
            if ((next == '\n' || next == '\r') && commas + semicolons > 0) {
                break;
            }
            inQuotes ^= next == '"';
            commas += next == ',' && !inQuotes ? 1 : 0;
            semicolons += next == ';' && !inQuotes ? 1 : 0;
            raw.append((char) take());
        }
        pending.replace(0, pendingAt, raw.toString());
        pendingAt = 0;
        return semicolons > commas ? ';' : ',';
    }

    /** Reads one character of the row and counts the lines. */
    private int read() throws IOException {
        int next = take();
        if (next == END) {
            return END;
        }
        raw.append((char) next);
        if (next == '\n' || (next == '\r' && peek() != '\n')) {
            line++;
        }
        return next;
    }

    /** Reads what ends a field: a separator, a line end of one or two characters, or the end of the file. */
    private int readEnd() throws IOException {
        int end = read();
        return end == '\r' && peek() == '\n' ? read() : end;
    }

    private int peek() throws IOException {
        if (pendingAt < pending.length()) {
            return pending.charAt(pendingAt);
        }
        int next = chars.read();
        if (next != END) {
            pending.setLength(0);
            pendingAt = 0;
            pending.append((char) next);
        }
        return next;
    }

    private int take() throws IOException {
        int next = peek();
        if (next != END) {
            pendingAt++;
        }
        return next;
    }
}
