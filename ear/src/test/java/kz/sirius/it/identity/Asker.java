package kz.sirius.it.identity;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kz.sirius.it.Steps;
import kz.sirius.it.api.Call;
import kz.sirius.it.pages.Shown;
import kz.sirius.it.pages.Visit;
import org.jspecify.annotations.Nullable;

/** Somebody at his browser and with his program, who asks for addresses. */
final class Asker {

    private static final int SHOWN = 200;
    private static final String FORM = "multipart/form-data; boundary=a";

    /** All but the scan. */
    private static final String ON_BEHALF = """
            --a\r
            Content-Disposition: form-data; name="request"\r
            \r
            {"studentNo":"99999999","askedBy":"HOLDER","basisKind":"PASSPORT","basisNumber":"1","basisDate":"2026-01-09",
            "kind":"TRANSCRIPT","scope":"ALL","language":"kk","delivery":"ELECTRONIC","reasonCode":"VISA",
            "reason":"Елшілік","consent":true}\r
            --a--\r
            """;

    private static final Map<String, String> BODIES = Map.ofEntries(
            entry("password", "{\"current\":\"[]\",\"new\":\"short\"}"),
            entry("requests", """
                    {"kind":"TRANSCRIPT","scope":"ALL","language":"kk","delivery":"ELECTRONIC","reasonCode":"VISA",
                    "reason":"Елшілік","consent":false}"""),
            entry("return", "{\"reason\":\"Себебі\"}"),
            entry("refusal", "{\"reason\":\"Себебі\"}"),
            entry("answer", "{\"reason\":\"Жауабы\"}"),
            entry("reset", "{\"reason\":\"Себебі\"}"),
            entry("unblock", "{\"reason\":\"Себебі\"}"),
            entry("block", "{\"reason\":\"Себебі\"}"),
            entry("signatures", "{\"sheetIds\":[{}]}"),
            entry("annulment", "{\"reason\":\" \",\"reissue\":true}"),
            entry("corrections", "{\"wrong\":\" \",\"right\":\" \"}"),
            entry("reply", "{\"reason\":\"Жауабы\"}"),
            entry("/api/v1/corrections/{}/answer", "{\"outcome\":\"DECLINED\",\"text\":\"Дұрыс тұр\"}"),
            entry("paper", "{\"copies\":11}"),
            entry("signing", "{\"officials\":[1]}"),
            entry("replacement", "{\"copy\":1,\"former\":\"LOST\",\"note\":\" \"}"),
            entry("handovers", "{\"copies\":1}"),
            entry("notes", "{\"words\":\" \"}"),
            entry("slips", "{\"studentNos\":[\"99999999\"]}"),
            entry("/api/v1/slips/{}/pdf", "{\"key\":\"none\"}"),
            entry("escalation", """
                    {"who":"HOLDER","how":"PAGE","side":"BEFORE","amount":1,"unit":"DAYS"}"""),
            entry("changes", "{\"change\":\"STATE\",\"day\":\"1999-03-08\",\"name\":\"Мереке\"}"),
            entry("logins", "{\"studentNo\":\"{}\"}"));

    private final Person person;
    private final String password;
    private final Visit visit;
    private final Supplier<Call> program;
    private final Map<String, Answer> nothings = new HashMap<>();

    /** What came back. */
    private record Answer(int status, String location, String text) {

        /** Whether two answers are one but for what was asked, and what is another one each time. */
        boolean isLike(Answer other, String key, String otherKey) {
            return status == other.status
                    && location.equals(other.location)
                    && plain(text, key, otherKey).equals(plain(other.text, key, otherKey));
        }

        private static String plain(String text, String key, String otherKey) {
            String keys = "(?<![0-9])(?:" + Pattern.quote(key) + "|" + Pattern.quote(otherKey) + ")(?![0-9])";
            return Shown.lasting(text).replaceAll(keys, "…");
        }

        @Override
        public String toString() {
            return status + " " + location + " " + text.substring(0, Math.min(text.length(), SHOWN));
        }
    }

    private Asker(Person person, String password, Visit visit, Supplier<Call> program) {
        this.person = person;
        this.password = password;
        this.visit = visit;
        this.program = program;
    }

    static Asker nobody() {
        return new Asker(Address.nobody(), "", Visit.nobody(), Call::nobody);
    }

    static Asker of(Person person) {
        return of(person, Steps.PASSWORD);
    }

    static Asker of(Person person, String password) {
        return new Asker(person, password, Visit.as(person.login(), password), () -> Call.as(person.login(), password));
    }

    /** Whether his role, or that he has none, keeps him from all things of the kind. */
    boolean isRefused(Address address, Thing thing) {
        return List.of("denied", "login", "change").contains(address.answer(person, thing));
    }

    /** Whether his role reaches everybody's. */
    boolean reachesAll(Address address) {
        return "any".equals(address.whose().byRole().get(person.role()));
    }

    /** The thing, or another of the same owner where it is ended by whoever reaches it. */
    Thing toBeEnded(Address address, Thing thing, Map<String, Queue<Long>> spare) {
        boolean ends = address.once() && address.answer(person, thing).equals("reached");
        return ends
                ? new Thing(
                        spare.getOrDefault(thing.owner(), new ArrayDeque<>()).remove(), thing.owner(), thing.unit())
                : thing;
    }

    /** Asks for it, and for one that does not exist; tells what is wrong with the answer. */
    Optional<String> check(Address address, Thing thing) {
        String expected = address.answer(person, thing);
        Answer answer = ask(address, thing.key());
        boolean right = is(expected, address, answer) && fits(expected, address, thing, answer);
        return right
                ? Optional.empty()
                : Optional.of(address.verb() + " " + address.path() + " " + person + " " + thing + " is not " + expected
                        + ": " + answer + "\n  what does not exist: " + nothing(address));
    }

    /** The answer for what does not exist; null where nothing particular is asked for. */
    private @Nullable Answer nothing(Address address) {
        Kind kind = address.kind();
        return kind == null
                ? null
                : nothings.computeIfAbsent(address.verb() + address.path(), any -> ask(address, kind.nothing()));
    }

    private static boolean is(String expected, Address address, Answer answer) {
        return switch (expected) {
            case "login" ->
                address.isCall()
                        ? answer.status() == 401
                        : answer.status() == 302 && answer.location().contains("/login.xhtml");
            case "change" -> answer.status() == 302 && answer.location().endsWith("/password.xhtml");
            case "denied" -> answer.status() == 403;
            case "reached" -> address.reached().contains(answer.status());
            default -> answer.status() == address.absent();
        };
    }

    /** Who reaches it is answered otherwise than for what does not exist, and nobody else is. */
    private boolean fits(String expected, Address address, Thing thing, Answer answer) {
        Answer nothing = nothing(address);
        return nothing == null
                || address.alike() && expected.equals("reached")
                || expected.equals("reached")
                        != answer.isLike(
                                nothing,
                                thing.key().toString(),
                                address.kind().nothing().toString());
    }

    private Answer ask(Address address, Object key) {
        if (!address.isCall()) {
            Shown shown = visit.get(address.at(key));
            return new Answer(shown.status(), shown.location(), shown.text());
        }
        Call.Answer answer = call(address, key);
        return new Answer(answer.status(), answer.header("Location"), answer.text());
    }

    private Call.Answer call(Address address, Object key) {
        String path = address.at(key);
        if (address.verb().equals("GET")) {
            return program.get().get(path);
        }
        String name = address.path().substring(address.path().lastIndexOf('/') + 1);
        if (name.equals("on-behalf")) {
            return program.get()
                    .with("Content-Type", FORM)
                    .send(address.verb(), path, ON_BEHALF.getBytes(StandardCharsets.UTF_8));
        }
        if (name.equals("imports") || name.equals("verifications")) {
            return program.get()
                    .with("Content-Type", FORM)
                    .send(address.verb(), path, "--a--\r\n".getBytes(StandardCharsets.UTF_8));
        }
        if (address.path().contains("/csv")) {
            return program.get().with("Content-Type", "text/csv").send(address.verb(), path, new byte[] {'x'});
        }
        if (address.verb().equals("PUT")) {
            return program.get().put(path, "{\"number\":\"4.2\",\"validFrom\":\"1990-01-01\"}");
        }
        String body = BODIES.getOrDefault(address.path(), BODIES.get(name));
        return body == null
                ? program.get().post(path)
                : program.get()
                        .post(path, body.replace("{}", String.valueOf(key)).replace("[]", password));
    }
}
