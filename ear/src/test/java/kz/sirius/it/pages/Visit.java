package kz.sirius.it.pages;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kz.sirius.it.Steps;
import kz.sirius.it.api.Call;

/** Somebody who goes through the pages of this server: keeps his cookies, follows nothing by himself. */
public final class Visit {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String address;

    private Visit(String address) {
        this.address = address;
        cookies.put("sirius-lang", "en");
    }

    /** Nobody, who reads English. */
    public static Visit nobody() {
        return new Visit(Call.address());
    }

    /** Somebody of the sample university, logged in. */
    public static Visit as(String login) {
        return as(login, Steps.PASSWORD);
    }

    /** Somebody with this password, logged in. */
    public static Visit as(String login, String password) {
        return as(login, password, Call.address());
    }

    /** Somebody, logged in on the server at this address. */
    public static Visit as(String login, String password, String address) {
        Visit visit = new Visit(address);
        Form door = visit.get("/login.xhtml").form("door");
        Shown shown = visit.post(
                door.with("door:login", login).with("door:password", password).pressed("door:enter"));
        if (shown.status() != 302) {
            throw new AssertionError(login + " does not get in: " + shown);
        }
        return visit;
    }

    /** A page. */
    public Shown get(String path) {
        return send(path, HttpRequest.newBuilder().GET());
    }

    /** Sends a form as a browser does. */
    public Shown post(Form form) {
        return post(form.action(), form.values());
    }

    /** Sends these fields to an address. */
    public Shown post(String path, Map<String, String> values) {
        return send(path, form(values));
    }

    /** Sends a form as the script of its page does. */
    public Shown ajax(Form form) {
        return ajax(form.action(), form.values());
    }

    /** Sends these fields to an address as the script of a page does. */
    public Shown ajax(String path, Map<String, String> values) {
        return send(path, form(values).header("Faces-Request", "partial/ajax"));
    }

    /** Sends a body of any kind. */
    public Shown post(String path, String type, byte[] body) {
        return send(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private static HttpRequest.Builder form(Map<String, String> values) {
        String body = values.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** As a part of an address or of a form. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Shown send(String path, HttpRequest.Builder request) {
        request.uri(URI.create(address + path))
                .timeout(PATIENCE)
                .header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
        try {
            HttpResponse<byte[]> got = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            got.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Shown(path, got.statusCode(), got.headers(), got.body());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }
}
