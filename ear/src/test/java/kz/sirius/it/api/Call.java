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
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.sirius.it.Steps;
import org.jspecify.annotations.Nullable;

/**
 * A call of a program over real HTTP, with this server as the other side. Every answer is held against the description
 * of the interface, whatever the test looks at.
 */
final class Call {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "----the-tests";

    private final Map<String, String> headers = new LinkedHashMap<>();

    private Call() {}

    /** An answer: its status, headers and bytes. */
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(int status, HttpHeaders headers, byte[] bytes) {

        JsonNode json() {
            try {
                return JSON.readTree(bytes);
            } catch (IOException e) {
                throw new AssertionError(text(), e);
            }
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        String code() {
            return json().path("code").asText();
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** This answer, if it has this status. */
        Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("status " + status + " in place of " + wanted + ": " + text());
            }
            return this;
        }
    }

    /** Somebody of the sample university. */
    static Call as(String login) {
        return as(login, Steps.PASSWORD);
    }

    static Call as(String login, String password) {
        String pair = login + ":" + password;
        return nobody().with(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    static Call nobody() {
        return new Call().with("Accept-Language", "en");
    }

    Call with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path) {
        return send("POST", path, null);
    }

    Answer post(String path, String json) {
        return with("Content-Type", "application/json").send("POST", path, json.getBytes(StandardCharsets.UTF_8));
    }

    /** A file as multipart, under each of these names. */
    Answer upload(String path, Map<String, byte[]> parts) {
        return with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY).send("POST", path, multipart(parts));
    }

    Answer send(String verb, String path, byte @Nullable [] body) {
        HttpRequest.BodyPublisher sent =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address() + path)).method(verb, sent);
        headers.forEach(request::setHeader);
        try {
            HttpResponse<byte[]> got = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            Answer answer = new Answer(got.statusCode(), got.headers(), got.body());
            Described.check(verb, path, answer);
            return answer;
        } catch (IOException e) {
            throw new AssertionError(verb + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Address of this server. */
    static String address() {
        return "http://localhost:" + (8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0));
    }

    /** Address of its management. */
    static String management() {
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
