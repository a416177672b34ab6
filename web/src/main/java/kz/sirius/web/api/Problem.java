package kz.sirius.web.api;

import java.util.List;
import java.util.Map;
import kz.sirius.calls.CallRefusal;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.common.RefusalCode;
import kz.sirius.common.Setting;
import kz.sirius.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 writes it.
 *
 * @param type address at which the code is explained
 * @param title text of the code in the caller's language
 * @param errors the fields of the input that are wrong; left out when it is not about input
 * @param incident number under which the log has a fault of ours; left out otherwise
 */
record Problem(
        String type,
        String title,
        int status,
        String code,
        @Nullable List<Field> errors,
        @Nullable String incident) {

    static final String TYPE = "application/problem+json";

    /** Which field of the input the refusals of the verbs are about. */
    private static final Map<String, String> ABOUT = Map.ofEntries(
            Map.entry("REQ-02", "reason"),
            Map.entry("REQ-03", "consent"),
            Map.entry("REQ-07", "scope"),
            Map.entry("REQ-21", "kind"),
            Map.entry("REQ-22", "kind"),
            Map.entry("REQ-23", "scope"),
            Map.entry("REQ-25", "language"),
            Map.entry("REQ-30", "copies"),
            Map.entry("REQ-11", "reason"),
            Map.entry("REQ-13", "reason"),
            Map.entry("REC-02", "from"),
            Map.entry("REC-03", "to"),
            Map.entry("IDN-04", "new"),
            Map.entry("IDN-05", "current"),
            Map.entry("IDN-17", "new"),
            Map.entry("IDN-14", "reason"),
            Map.entry("SIG-12", "reason"),
            Map.entry("API-17", "Idempotency-Key"),
            Map.entry("API-18", "Idempotency-Key"),
            Map.entry("VER-03", "file"));

    /** A field, the code of what is wrong with it, and its text. */
    record Field(String field, String code, String message) {}

    static Problem of(Refusal refusal, Language language) {
        List<Field> errors = refusal instanceof BadInput bad
                ? bad.wrong().stream()
                        .map(wrong -> field(wrong.field(), wrong.why(), language))
                        .toList()
                : errors(refusal, language);
        return of(refusal.code(), Refusals.text(refusal, language), errors, null);
    }

    static Problem fault(String incident, Language language) {
        String title = Refusals.text(CallRefusal.FAULT, List.of(incident), language);
        return of(CallRefusal.FAULT, title, null, incident);
    }

    private static Problem of(RefusalCode code, String title, @Nullable List<Field> errors, @Nullable String incident) {
        String type = Setting.PUBLIC_ADDRESS.text() + "/api/openapi#" + code.code();
        return new Problem(type, title, code.kind().status(), code.code(), errors, incident);
    }

    private static @Nullable List<Field> errors(Refusal refusal, Language language) {
        String field = ABOUT.get(refusal.code().code());
        return field == null ? null : List.of(field(field, refusal, language));
    }

    private static Field field(String name, Refusal why, Language language) {
        return new Field(name, why.code().code(), Refusals.text(why, language));
    }
}
