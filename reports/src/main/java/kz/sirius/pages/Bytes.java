package kz.sirius.pages;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Bytes that grow, and the words of PDF: numbers, names, strings, references. */
final class Bytes {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] data;
    private int size;

    Bytes(int room) {
        data = new byte[room];
    }

    /** These bytes themselves, to be read. */
    static Bytes of(byte[] content) {
        Bytes bytes = new Bytes(0);
        bytes.data = content;
        bytes.size = content.length;
        return bytes;
    }

    int size() {
        return size;
    }

    byte[] array() {
        return data;
    }

    byte[] copy() {
        return Arrays.copyOf(data, size);
    }

    void clear() {
        size = 0;
    }

    Bytes add(int value) {
        if (size == data.length) {
            grow(1);
        }
        data[size++] = (byte) value;
        return this;
    }

    /** Letters of ASCII. */
    @SuppressWarnings("deprecation") // the quickest way for letters of one byte
    Bytes add(String ascii) {
        int length = ascii.length();
        grow(length);
        ascii.getBytes(0, length, data, size);
        size += length;
        return this;
    }

    Bytes add(byte[] bytes) {
        return add(bytes, 0, bytes.length);
    }

    Bytes add(byte[] bytes, int from, int length) {
        grow(length);
        System.arraycopy(bytes, from, data, size, length);
        size += length;
        return this;
    }

    Bytes add(Bytes other) {
        return add(other.data, 0, other.size);
    }

    Bytes number(long value) {
        if (value < 0) {
            add('-');
            return number(-value);
        }
        if (value > Integer.MAX_VALUE) {
            return add(Long.toString(value));
        }
        int rest = (int) value;
        int digits = 1;
        for (long power = 10; power <= rest; power *= 10) {
            digits++;
        }
        grow(digits);
        size += digits;
        int at = size;
        do {
            data[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        return this;
    }

    /** A number of points, given in hundredths, without a zero too many. */
    Bytes points(long hundredths) {
        return decimal(hundredths, 100);
    }

    /** A number with at most three places after the point. */
    Bytes decimal(float value) {
        return decimal(Math.round(value * 1000d), 1000);
    }

    private Bytes decimal(long parts, int unit) {
        if (parts < 0) {
            add('-');
            return decimal(-parts, unit);
        }
        long whole = parts / unit;
        int rest = (int) (parts % unit);
        if (whole > 0 || rest == 0) {
            number(whole);
        }
        if (rest > 0) {
            add('.');
            for (int place = unit / 10; rest > 0; place /= 10) {
                add('0' + rest / place);
                rest %= place;
            }
        }
        return this;
    }

    Bytes reference(int object) {
        return number(object).add(" 0 R");
    }

    /** Two bytes in hexadecimal. */
    Bytes hex(int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            add(HEX[value >> shift & 0xF]);
        }
        return this;
    }

    /** One byte in hexadecimal. */
    Bytes digits(int value) {
        return add(HEX[value >> 4 & 0xF]).add(HEX[value & 0xF]);
    }

    /** A string of text: as it is where it is ASCII, otherwise in UTF-16. */
    Bytes text(String text) {
        if (plain(text)) {
            return add('(').add(text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)"))
                    .add(')');
        }
        add("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            hex(text.charAt(i));
        }
        return add('>');
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Two bytes, as in the tables of fonts. */
    Bytes word(int value) {
        return add(value >> 8).add(value);
    }

    Bytes quad(int value) {
        return word(value >> 16).word(value);
    }

    /** Takes what is packed next. */
    void fill(Deflater deflater) {
        grow(1024);
        size += deflater.deflate(data, size, data.length - size);
    }

    private void grow(int more) {
        if (size + more > data.length) {
            data = Arrays.copyOf(data, Math.max(size + more, 2 * data.length));
        }
    }
}
