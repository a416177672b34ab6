package kz.sirius.it.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.sirius.it.pages.Form;
import kz.sirius.it.pages.Shown;
import kz.sirius.it.pages.Visit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Files that are none, bodies that are broken or far too large, and values that would like to be headers. */
@ArquillianTest
class SentIT extends Unlimited {

    private static final int SLICE = 3;
    private static final String VERIFY = "/public/verify.xhtml";
    private static final String MULTIPART = "multipart/form-data; boundary=b";
    private static final String EVIL = "a\r\nSet-Cookie: evil=1\r\nX-Evil: 1";

    @Test
    void aFileWithoutAByteIsCalledEmptyAndNoneIsCalledNotChosen() {
        Visit visit = Visit.nobody();
        Form form = visit.get(VERIFY).form("file");
        assertTrue(
                sent(visit, form, "file:pdf", "empty.pdf", "file:check").text().contains("The file is empty"));
        assertTrue(sent(visit, form, "file:pdf", "", "file:check").text().contains("Choose a file first"));
        Visit admin = Visit.as("admin");
        Form upload = admin.get("/admin/import.xhtml").form("upload");
        assertTrue(sent(admin, upload, "upload:files", "units.csv", "upload:check")
                .text()
                .contains("The file is empty"));
        assertTrue(
                sent(admin, upload, "upload:files", "", "upload:check").text().contains("Fill in this field"));
    }

    @Test
    void theNameOfAFileIsNeverMoreThanAName() {
        Visit visit = Visit.nobody();
        Form form = visit.get(VERIFY).form("file");
        List<String> names = Naughty.all();
        for (int i = 0; i < names.size(); i += SLICE) {
            String name = names.get(i);
            if (name.length() < 300 && name.indexOf('\n') < 0 && name.indexOf('\r') < 0 && name.indexOf('"') < 0) {
                Shown shown = sent(visit, form, "file:pdf", name, "file:check");
                assertEquals("", Naughty.trouble(name, shown.status(), shown.text()), Naughty.told(name));
            }
        }
    }

    @Test
    void aBodyThatIsBrokenOrFarTooLargeIsNoFaultOfOurs() {
        Visit visit = Visit.nobody();
        String state = visit.get(VERIFY).form("file").values().get("jakarta.faces.ViewState");
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("multipart/form-data", "x");
        bodies.put("multipart/form-data; boundary=a", "no boundary anywhere");
        bodies.put(
                MULTIPART,
                "--b\r\nContent-Disposition: form-data; name=\"file:pdf\"; filename=\"a\"\r\n\r\nbroken off");
        bodies.put("multipart/form-data; boundary=d", "--d\r\n\r\nno head\r\n--d--\r\n");
        bodies.put("application/x-www-form-urlencoded", "%zz=%&=&&=%u0041&jakarta.faces.ViewState=" + state);
        bodies.put("application/x-www-form-urlencoded; charset=none", "a=b");
        bodies.put("text/plain", "a".repeat(1000));
        bodies.put("application/json", "{\"a\":".repeat(500));
        bodies.put("no type", "");
        bodies.forEach((type, body) -> {
            for (String path : List.of(VERIFY, "/login.xhtml")) {
                Shown shown = visit.post(path, type, body.getBytes(StandardCharsets.UTF_8));
                assertTrue(shown.status() < 500, type + " " + shown);
                assertTrue(shown.status() == 302 || shown.text().contains("<h1"), type + " has no words: " + shown);
            }
        });
        Shown fields = visit.post(
                "/login.xhtml",
                "application/x-www-form-urlencoded",
                "a=1&".repeat(5000).getBytes(StandardCharsets.UTF_8));
        assertEquals(400, fields.status());
        Shown text = visit.post(
                "/login.xhtml",
                "application/x-www-form-urlencoded",
                ("door:login=" + "a".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8));
        assertTrue(text.status() < 500, "" + text.status());
        Shown file = visit.post(VERIFY, MULTIPART, new byte[11 * 1024 * 1024]);
        assertTrue(file.location().endsWith("?large=1"), file.location());
    }

    @Test
    void noValueBecomesAHeader() {
        String evil = Visit.encoded(EVIL);
        Visit visit = Visit.nobody();
        Visit registrar = Visit.as("registrar");
        for (String path : List.of(
                "/language?to=" + evil + "&back=/login.xhtml",
                "/language?to=ru&back=" + evil,
                "/language?to=ru&back=/" + evil,
                "/v?code=" + evil,
                "/v/" + evil,
                VERIFY + "?large=" + evil,
                "/cabinet/request.xhtml?id=" + evil,
                "/files/document/" + evil + "?save=" + evil,
                "/registrar/queue.xhtml?q=" + evil + "&unit=" + evil,
                "/registrar/register.csv?number=" + evil + "&status=" + evil,
                "/registrar/document.xhtml?number=" + evil,
                "/registrar/corrections.csv?queue=" + evil + "&q=" + evil,
                "/registrar/correction.xhtml?id=" + evil,
                "/cabinet/correction.xhtml?id=" + evil,
                "/cabinet/report.xhtml?request=" + evil + "&document=" + evil,
                "/login.xhtml?" + evil + "=" + evil)) {
            clean(path, visit.get(path));
            clean(path, registrar.get(path));
        }
    }

    private static void clean(String path, Shown shown) {
        assertTrue(shown.status() < 500, path + " " + shown.status());
        shown.headers().map().forEach((name, values) -> {
            assertFalse(name.toLowerCase(java.util.Locale.ROOT).contains("evil"), path + " " + name);
            boolean cookie = name.equalsIgnoreCase("Set-Cookie");
            assertTrue(values.stream().noneMatch(value -> cookie && value.startsWith("evil")), path + " " + values);
        });
        assertTrue(Set.of(200, 302, 400, 403, 404).contains(shown.status()), path + " " + shown.status());
    }

    private static Shown sent(Visit visit, Form form, String field, String name, String button) {
        StringBuilder body = new StringBuilder();
        form.pressed(button)
                .values()
                .forEach((key, value) -> body.append("--b\r\nContent-Disposition: form-data; name=\"")
                        .append(key)
                        .append("\"\r\n\r\n")
                        .append(value)
                        .append("\r\n"));
        body.append("--b\r\nContent-Disposition: form-data; name=\"")
                .append(field)
                .append("\"; filename=\"")
                .append(name)
                .append("\"\r\nContent-Type: application/pdf\r\n\r\n\r\n--b--\r\n");
        return visit.post(form.action(), MULTIPART, body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
