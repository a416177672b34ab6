package kz.sirius.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Characters of a UTF-8 stream, with or without a byte order mark. Where the bytes are broken it gives {@link #BROKEN}
 * and goes on, so that every broken place of a file can be told; a lone surrogate never comes out of whole UTF-8.
 */
final class Utf8Chars implements Closeable {

    /** Stands for bytes that are not UTF-8. */
    static final char BROKEN = '\uDC80';

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int SIZE = 1 << 16;

    private final InputStream stream;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
    private final CharBuffer chars = CharBuffer.allocate(SIZE).flip();
    private boolean started;
    private boolean ended;

    Utf8Chars(InputStream stream) {
        this.stream = stream;
    }

    /** The next character, or -1 at the end. */
    int read() throws IOException {
        if (!chars.hasRemaining() && !fill()) {
            return -1;
        }
        return chars.get();
    }

    /** Whether that character of the text stands for broken bytes, and is not the second half of a pair. */
    static boolean isBroken(CharSequence text, int at) {
        return text.charAt(at) == BROKEN && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private boolean fill() throws IOException {
        chars.clear();
        while (chars.position() == 0) {
            chars.limit(SIZE - 1);
            CoderResult result = decoder.decode(bytes, chars, ended);
            chars.limit(SIZE);
            if (result.isError()) {
                bytes.position(bytes.position() + result.length());
                chars.put(BROKEN);
            } else if (result.isUnderflow() && chars.position() == 0) {
                if (ended) {
                    chars.flip();
                    return false;
                }
                refill();
            }
        }
        chars.flip();
        if (!started) {
            started = true;
            if (chars.get(0) == BYTE_ORDER_MARK) {
                chars.get();
                return chars.hasRemaining() || fill();
            }
        }
        return true;
    }

    private void refill() throws IOException {
        bytes.compact();
        int got = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        if (got < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + got);
        }
        bytes.flip();
    }
}
