package kz.sirius.it.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.sirius.common.Setting;
import kz.sirius.identity.BlockLogin;
import kz.sirius.identity.UnblockLogin;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.Steps;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How programs come in, and that they leave nothing behind. */
@ArquillianTest
class ApiDoorIT {

    @Inject
    BlockLogin block;

    @Inject
    UnblockLogin unblock;

    @AfterEach
    void settings() {
        for (Setting setting : List.of(
                Setting.TRUSTED_PROXIES,
                Setting.API_ACCOUNT_BURST,
                Setting.API_ACCOUNT_PER_MINUTE,
                Setting.API_ADDRESS_BURST,
                Setting.API_ADDRESS_PER_MINUTE)) {
            System.clearProperty(setting.key());
        }
    }

    @Test
    void whoSaysNothingOrTheWrongThingIsToldHowToComeIn() {
        for (Call call : List.of(
                Call.nobody(),
                Call.as("registrar", "wrong"),
                Call.as("nobody.known"),
                Call.nobody().with("Authorization", "Basic ???"),
                Call.nobody().with("Authorization", "Basic"),
                Call.nobody().with("Authorization", "Basic /////w=="),
                Call.nobody().with("Authorization", "Bearer abc"))) {
            Call.Answer answer = call.get("/api/v1/requests").expect(401);
            assertEquals("API-01", answer.code());
            assertTrue(answer.header("WWW-Authenticate").startsWith("Basic realm="));
        }
    }

    @Test
    void aCallHasNoSessionAndASessionIsNoLogin() throws IOException, InterruptedException {
        String learner = Learner.of("SGM", 33);
        Call.Answer answer = Call.as(learner).get("/api/v1/me").expect(200);
        assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
        assertEquals(
                List.of(), Call.nobody().get("/api/v1/me").expect(401).headers().allValues("Set-Cookie"));
        assertEquals(List.of(), Call.nobody().get("/api/nothing").headers().allValues("Set-Cookie"));

        String session = logIn(learner);
        assertEquals(200, get("/cabinet/home.xhtml", session).statusCode());
        assertEquals(401, get("/api/v1/me", session).statusCode());
        assertEquals(200, get("/cabinet/home.xhtml", session).statusCode());
    }

    @Test
    void basicOpensNoPage() throws IOException, InterruptedException {
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Call.address() + "/registrar/queue.xhtml"))
                                .header("Authorization", "Basic cmVnaXN0cmFyOnNpcml1cy1kZW1vLTIwMjY=")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(302, page.statusCode());
        assertTrue(page.headers().firstValue("Location").orElse("").endsWith("/login.xhtml"));
    }

    @Test
    void aBlockHoldsFromTheNextCallOn() {
        String learner = Learner.of("SGM", 34);
        Call.as(learner).get("/api/v1/me").expect(200);
        As.user("deanery.sgm", () -> block.block(learner, "Тексеру"));
        try {
            Call.as(learner).get("/api/v1/me").expect(401);
        } finally {
            As.user("deanery.sgm", () -> unblock.unblock(learner, "Тексеру аяқталды"));
        }
        Call.as(learner).get("/api/v1/me").expect(200);
    }

    @Test
    void pagesOfOtherSitesAreNotServedWithWhatABrowserRemembers() {
        for (Map.Entry<String, String> foreign : Map.of(
                        "Origin", "https://elsewhere.example", "Sec-Fetch-Site", "cross-site")
                .entrySet()) {
            assertEquals(
                    "API-19",
                    Call.as("registrar")
                            .with(foreign.getKey(), foreign.getValue())
                            .post("/api/v1/requests/99999999/approval")
                            .expect(403)
                            .code());
        }
        for (Map.Entry<String, String> own : Map.of("Origin", Call.address(), "Sec-Fetch-Site", "same-origin")
                .entrySet()) {
            assertEquals(
                    "REQ-01",
                    Call.as("registrar")
                            .with(own.getKey(), own.getValue())
                            .post("/api/v1/requests/99999999/approval")
                            .expect(404)
                            .code());
        }
    }

    @Test
    void anAccountAndAnAddressThatCallTooOftenAreToldToWait() {
        String learner = Learner.of("SGM", 35);
        System.setProperty(Setting.API_ACCOUNT_BURST.key(), "3");
        System.setProperty(Setting.API_ACCOUNT_PER_MINUTE.key(), "1");
        for (int i = 0; i < 3; i++) {
            Call.as(learner).get("/api/v1/me").expect(200);
        }
        assertWaits(Call.as(learner).get("/api/v1/me"));
        Call.as(Learner.of("SGM", 36)).get("/api/v1/me").expect(200);

        System.setProperty(Setting.TRUSTED_PROXIES.key(), "127.0.0.1");
        System.setProperty(Setting.API_ADDRESS_BURST.key(), "3");
        System.setProperty(Setting.API_ADDRESS_PER_MINUTE.key(), "1");
        String guesser = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            Call.nobody().with("X-Forwarded-For", guesser).get("/api/v1/me").expect(401);
        }
        assertWaits(Call.nobody().with("X-Forwarded-For", guesser).get("/api/v1/me"));
        assertWaits(
                Call.as("registrar", "guess").with("X-Forwarded-For", guesser).get("/api/v1/me"));
    }

    private static void assertWaits(Call.Answer answer) {
        assertEquals("API-16", answer.expect(429).code());
        assertTrue(Integer.parseInt(answer.header("Retry-After")) > 0);
    }

    /** Logs in on the page; gives the cookie of the session, which a client of its own would send encrypted only. */
    private static String logIn(String login) throws IOException, InterruptedException {
        HttpResponse<String> page = get("/login.xhtml", "none=1");
        StringBuilder form = new StringBuilder();
        Matcher input =
                Pattern.compile("<(?:input|button)[^>]*name=\"([^\"]+)\"[^>]*>").matcher(page.body());
        while (input.find()) {
            String name = input.group(1);
            Matcher value = Pattern.compile("value=\"([^\"]*)\"").matcher(input.group());
            String own = value.find() ? value.group(1) : "";
            form.append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(
                            name.endsWith("login") ? login : name.endsWith("password") ? Steps.PASSWORD : own,
                            StandardCharsets.UTF_8))
                    .append('&');
        }
        HttpRequest entry = HttpRequest.newBuilder(URI.create(Call.address() + "/login.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie(page))
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build();
        HttpResponse<String> entered = HttpClient.newHttpClient().send(entry, HttpResponse.BodyHandlers.ofString());
        assertEquals(302, entered.statusCode());
        String changed = cookie(entered);
        return changed.isEmpty() ? cookie(page) : changed;
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("sirius="))
                .map(cookie -> cookie.split(";")[0])
                .findFirst()
                .orElse("");
    }

    private static HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Call.address() + path))
                .header("Cookie", cookie)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
