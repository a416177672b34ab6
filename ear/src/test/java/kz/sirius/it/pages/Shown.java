package kz.sirius.it.pages;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came back: a page, a piece of one for its script, a file, or the way to another page. */
@SuppressWarnings("ArrayRecordComponent")
public record Shown(String path, int status, HttpHeaders headers, byte[] bytes) {

    private static final Pattern LETTER = Pattern.compile("&(#x?)?([0-9a-zA-Z]+);");
    private static final Pattern STATE =
            Pattern.compile("ViewState(?::\\d+)?\"(?:[^>]*value=\"|><!\\[CDATA\\[)([^\"\\]]+)");
    private static final Pattern CHANCE = Pattern.compile(
            "(?:nonce|ViewState:\\d+)\"(?: value=|:)\"([^\"]+)\"|nonce=\"([^\"]+)\"|csp\\.init\\([\"']([^\"']+)");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", "\u00a0", "laquo", "«", "raquo", "»");

    /** As it was sent. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** As it is read: what stands for a letter is that letter. */
    public String read() {
        return unescaped(text());
    }

    /** As it was sent, without what is another one each time. */
    public String lasting() {
        return lasting(text());
    }

    /** A page without what is another one each time: what ties it together with its scripts and its state. */
    public static String lasting(String text) {
        String lasting = text;
        for (Matcher chance = CHANCE.matcher(text); chance.find(); ) {
            for (int i = 1; i <= chance.groupCount(); i++) {
                lasting = chance.group(i) == null ? lasting : lasting.replace(chance.group(i), "~");
            }
        }
        return lasting;
    }

    /** Where it leads; empty for nowhere. */
    public String location() {
        return header("Location");
    }

    /** A header, empty when it is not there. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The forms that stand on it. */
    public List<Form> forms() {
        return Form.of(this);
    }

    /** One of them. */
    public Form form(String id) {
        return forms().stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form " + id + " on " + this));
    }

    /** Its view state, empty when it has none. */
    public String state() {
        Matcher state = STATE.matcher(text());
        return state.find() ? unescaped(state.group(1)) : "";
    }

    static String unescaped(String text) {
        return LETTER.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(letter(found.group(1), found.group(2))));
    }

    private static String letter(String kind, String name) {
        if (kind == null) {
            return NAMED.getOrDefault(name, "&" + name + ";");
        }
        return Character.toString(Integer.parseInt(name, kind.equals("#x") ? 16 : 10));
    }

    @Override
    public String toString() {
        return path + " → " + status + " " + location() + " " + text();
    }
}
