package kz.sirius.it.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.sirius.it.Steps;
import org.jspecify.annotations.Nullable;

/**
 * A call of a program over real HTTP, with this server as the other side. Every answer is held against the description
 * of the interface, whatever the test looks at.
 */
public final class Call {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BOUNDARY = "----the-tests";

    private final Map<String, String> headers = new LinkedHashMap<>();
    private String address = address();

    private Call() {}

    /** An answer: its status, headers and bytes. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Answer(int status, HttpHeaders headers, byte[] bytes) {

        public JsonNode json() {
            try {
                return JSON.readTree(bytes);
            } catch (IOException e) {
                throw new AssertionError(text(), e);
            }
        }

        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public String code() {
            return json().path("code").asText();
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** This answer, if it has this status. */
        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("status " + status + " in place of " + wanted + ": " + text());
            }
            return this;
        }
    }

    /** Somebody of the sample university. */
    public static Call as(String login) {
        return as(login, Steps.PASSWORD);
    }

    public static Call as(String login, String password) {
        String pair = login + ":" + password;
        return nobody().with(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** Somebody without a login. */
    public static Call nobody() {
        return new Call().with("Accept-Language", "en");
    }

    public Call with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path) {
        return send("POST", path, null);
    }

    public Answer post(String path, String json) {
        return with("Content-Type", "application/json").send("POST", path, json.getBytes(StandardCharsets.UTF_8));
    }

    public Answer put(String path, String json) {
        return with("Content-Type", "application/json").send("PUT", path, json.getBytes(StandardCharsets.UTF_8));
    }

    /** A file as multipart, under each of these names. */
    public Answer upload(String path, Map<String, byte[]> parts) {
        return with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY).send("POST", path, multipart(parts));
    }

    public Answer send(String verb, String path, byte @Nullable [] body) {
        try {
            Answer answer = exchange(verb, path, body);
            Described.check(verb, path, answer);
            return answer;
        } catch (IOException e) {
            throw new AssertionError(verb + " " + path, e);
        }
    }

    /** A post with a body of JSON, or without one, answered as by {@link #exchange(String, String, byte[])}. */
    public Answer exchange(String path, @Nullable String json) throws IOException {
        if (json == null) {
            return exchange("POST", path, null);
        }
        return with("Content-Type", "application/json").exchange("POST", path, json.getBytes(StandardCharsets.UTF_8));
    }

    /** The same upload, answered as by {@link #exchange(String, String, byte[])}. */
    public Answer exchangeUpload(String path, Map<String, byte[]> parts) throws IOException {
        return with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .exchange("POST", path, multipart(parts));
    }

    /** The same to another server than this. */
    public Call at(String other) {
        address = other;
        return this;
    }

    /** Whatever is answered, described or not; there may be no answer. */
    public Answer exchange(String verb, String path, byte @Nullable [] body) throws IOException {
        HttpRequest.BodyPublisher sent =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .method(verb, sent);
        headers.forEach(request::setHeader);
        try {
            HttpResponse<byte[]> got = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(got.statusCode(), got.headers(), got.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Address of this server. */
    public static String address() {
        return "http://localhost:" + (8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0));
    }

    /** Address of its management. */
    public static String management() {
        return "http://localhost:" + (9990 + Integer.getInteger("jboss.socket.binding.port-offset", 0));
    }

    private static byte[] multipart(Map<String, byte[]> parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        parts.forEach((name, content) -> {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                            + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
