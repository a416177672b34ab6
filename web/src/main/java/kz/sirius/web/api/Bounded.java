package kz.sirius.web.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body of which no more is taken than may be. */
final class Bounded extends FilterInputStream {

    private long left;

    Bounded(InputStream body, long most) {
        super(body);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int got = super.read();
        count(got < 0 ? 0 : 1);
        return got;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int got = super.read(target, from, length);
        count(Math.max(0, got));
        return got;
    }

    private void count(int got) throws TooLarge {
        left -= got;
        if (left < 0) {
            throw new TooLarge();
        }
    }

    /** More came than may. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
