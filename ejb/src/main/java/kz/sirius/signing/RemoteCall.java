package kz.sirius.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLConnection;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.sirius.common.Unavailable;
import org.jspecify.annotations.Nullable;

/**
 * Asks an authority over HTTP within a time and a size: neither one that says nothing nor one that never ends keeps us.
 * It follows no other place to which it is sent.
 */
public final class RemoteCall {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int PIECE = 8192;

    private final Duration patience;
    private final int most;

    /**
     * A way to ask.
     *
     * @param patience from the first to the last byte
     * @param most largest answer that is taken, in bytes
     */
    public RemoteCall(Duration patience, int most) {
        this.patience = patience;
        this.most = most;
    }

    /**
     * What lies at an address.
     *
     * @throws Unavailable when it does not answer in time, with 200 and within the size
     */
    public byte[] get(URI address) {
        return ask(address, Map.of(), null);
    }

    /**
     * The answer to a question of this media type.
     *
     * @throws Unavailable when there is none in time, with 200 and within the size
     */
    public byte[] post(URI address, String type, byte[] question) {
        return ask(address, Map.of("Content-Type", type), question);
    }

    private byte[] ask(URI address, Map<String, String> headers, byte @Nullable [] question) {
        String scheme = address.getScheme();
        if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            throw new Unavailable("Not asked: an address that is not of the web");
        }
        long end = System.nanoTime() + patience.toNanos();
        try {
            URLConnection opened = address.toURL().openConnection();
            if (!(opened instanceof HttpURLConnection connection)) {
                throw new Unavailable("Not asked: an address that is not of the web");
            }
            try {
                prepare(connection, headers);
                return talk(connection, question, end);
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            throw new Unavailable("No answer from " + address.getHost(), e);
        }
    }

    private void prepare(HttpURLConnection connection, Map<String, String> headers) {
        int half = (int) Math.max(1, patience.toMillis() / 2);
        connection.setConnectTimeout(half);
        connection.setReadTimeout((int) patience.toMillis());
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        headers.forEach(connection::setRequestProperty);
    }

    private byte[] talk(HttpURLConnection connection, byte @Nullable [] question, long end) throws IOException {
        if (question != null) {
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(question.length);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(question);
            }
        }
        int status = connection.getResponseCode();
        if (status != HttpURLConnection.HTTP_OK) {
            throw new Unavailable(
                    "Answered with " + status + ": " + connection.getURL().getHost());
        }
        try (InputStream in = connection.getInputStream()) {
            return read(connection, in, end);
        }
    }

    private byte[] read(HttpURLConnection connection, InputStream in, long end) throws IOException {
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        while (true) {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) {
                throw new Unavailable("Too slow: " + connection.getURL().getHost());
            }
            connection.setReadTimeout((int) left);
            int read = in.read(piece);
            if (read < 0) {
                return taken.toByteArray();
            }
            if (taken.size() + read > most) {
                throw new Unavailable(
                        "Answered too much: " + connection.getURL().getHost());
            }
            taken.write(piece, 0, read);
        }
    }
}
