package kz.sirius.pki;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Answers for an {@link Authority} over HTTP on this machine. Can be down, slow, or talk nonsense where a test wants it. */
public final class AuthorityServer implements AutoCloseable {

    /** How it is answered. */
    public enum Mood {
        /** As it should be. */
        WELL,
        /** With 503. */
        AWAY,
        /** Only after half a minute. */
        SLOW,
        /** With bytes that mean nothing. */
        NONSENSE
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "authority");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private volatile @Nullable Authority authority;
    private volatile Mood mood = Mood.WELL;

    private AuthorityServer(HttpServer server) {
        this.server = server;
    }

    /** Listens at this port of the loopback address; 0 for any that is free. */
    public static AuthorityServer listen(int port) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        AuthorityServer made = new AuthorityServer(http);
        http.createContext("/", made::answer);
        http.setExecutor(made.threads);
        http.start();
        return made;
    }

    /** A new authority with its server at a free port. */
    public static AuthorityServer withAuthority(Clock clock) {
        try {
            AuthorityServer made = listen(0);
            made.answerFor(Authority.create(clock, made.address()));
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on answers for this authority. */
    public void answerFor(Authority one) {
        authority = one;
    }

    /** The authority for which it answers. */
    public Authority authority() {
        Authority one = authority;
        if (one == null) {
            throw new IllegalStateException("No authority yet");
        }
        return one;
    }

    /** Its address, without a slash at the end. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on it is in this mood. */
    public void setMood(Mood other) {
        mood = other;
    }

    /** How often this path was asked. */
    public int asked(String path) {
        return asked.getOrDefault(path, new AtomicInteger()).get();
    }

    /**
     * What a test that runs elsewhere wants of it: {@code /mood/AWAY}, {@code /revoke/} and a serial number,
     * {@code /stamps/} and for how many days the certificate of a new key for time stamps is valid.
     */
    private boolean obeys(String path) {
        String[] words = path.split("/");
        if (path.startsWith("/mood/")) {
            mood = Mood.valueOf(words[2]);
            return true;
        }
        if (path.startsWith("/revoke/")) {
            authority().revoke(new BigInteger(words[2]));
            return true;
        }
        if (path.startsWith("/stamps/")) {
            authority().renewTimeStamps(Duration.ofDays(Long.parseLong(words[2])));
            return true;
        }
        return false;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (obeys(path)) {
            try (exchange) {
                send(exchange, new byte[] {1});
            }
            return;
        }
        asked.computeIfAbsent(path, any -> new AtomicInteger()).incrementAndGet();
        byte[] body = exchange.getRequestBody().readAllBytes();
        try (exchange) {
            switch (mood) {
                case AWAY -> exchange.sendResponseHeaders(503, -1);
                case NONSENSE -> send(exchange, new byte[] {1, 2, 3});
                case SLOW -> {
                    Thread.sleep(Duration.ofSeconds(30).toMillis());
                    send(exchange, authority().answer(path, body));
                }
                case WELL -> send(exchange, authority().answer(path, body));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, byte[] content) throws IOException {
        if (content.length == 0) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        String path = exchange.getRequestURI().getPath();
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        switch (path) {
                            case "/ocsp" -> "application/ocsp-response";
                            case "/tsa" -> "application/timestamp-reply";
                            default -> "application/octet-stream";
                        });
        exchange.sendResponseHeaders(200, content.length);
        exchange.getResponseBody().write(content);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
