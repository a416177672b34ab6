package kz.sirius.it.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.sirius.it.Learner;
import kz.sirius.it.api.Call;

/** Puts naughty strings into every place of the interface, each call asking for what does not exist. */
final class NaughtyCalls {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOTHING = "99999999";
    private static final int LONGEST = 8000;
    private static final Map<String, String> CALLERS = Map.of(
            "sheets",
            "dean.sgm",
            "signatures",
            "dean.sgm",
            "logins",
            "deanery.sgm",
            "imports",
            "admin",
            "programmes",
            "admin",
            "register",
            "registrar",
            "documents",
            "registrar");

    private final String learner = Learner.of("SGM", 37);
    private final List<String> wrong = new ArrayList<>();
    private int sent;

    List<String> wrong() {
        return wrong;
    }

    int sent() {
        return sent;
    }

    /** Each string whose number fits goes through the place. */
    void through(Slots.Slot slot, List<String> strings, int step, int from) {
        for (int i = from % step; i < strings.size(); i += step) {
            String text = strings.get(i);
            if (!fits(slot, text)) {
                continue; // no client can send it there
            }
            sent++;
            try {
                Call.Answer answer = send(slot, text);
                String trouble = Naughty.trouble("", answer.status(), answer.text());
                if (!trouble.isEmpty()) {
                    wrong.add(slot + " " + Naughty.told(text) + ": " + trouble);
                }
            } catch (AssertionError e) {
                wrong.add(
                        slot + " " + Naughty.told(text) + ": " + e.getMessage().replaceFirst("^.*→", ""));
            }
        }
    }

    private Call.Answer send(Slots.Slot slot, String text) {
        Call call = caller(slot);
        String path = slot.path();
        if (slot.in().equals("path")) {
            path = path.replace("{" + slot.name() + "}", encoded(text));
        }
        path = path.replaceAll("\\{\\w+}", NOTHING);
        if (slot.in().equals("query")) {
            path += "?" + slot.name() + "=" + encoded(text);
        }
        if (slot.in().equals("header")) {
            call.with(slot.name(), text);
        }
        if (slot.verb().equals("GET")) {
            return call.get(path);
        }
        return slot.verb().equals("PUT") ? call.put(path, body(slot, text)) : call.post(path, body(slot, text));
    }

    private static String body(Slots.Slot slot, String text) {
        Map<String, Object> body = new TreeMap<>();
        if (slot.path().endsWith("/requests")) {
            body.putAll(Map.of(
                    "kind",
                    "TRANSCRIPT",
                    "scope",
                    "ALL",
                    "language",
                    "kk",
                    "delivery",
                    "ELECTRONIC",
                    "reasonCode",
                    "VISA",
                    "reason",
                    "Себебі",
                    "consent",
                    false));
        } else if (slot.path().endsWith("/password")) {
            body.putAll(Map.of("current", "not-the-password", "new", "short"));
        } else if (slot.path().contains("/programmes/")) {
            body.putAll(Map.of("number", "4.2", "validFrom", "2026-09-01"));
        } else if (slot.path().endsWith("/logins")) {
            body.put("studentNo", NOTHING);
        } else if (slot.path().endsWith("/signatures")) {
            body.put("sheetIds", List.of(99_999_999));
        } else {
            body.put("reason", "Себебі");
        }
        if (slot.in().equals("body")) {
            body.put(slot.name(), text);
        }
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private Call caller(Slots.Slot slot) {
        String area = slot.path().replaceFirst("^/api/(v1/)?", "").split("/")[0];
        if (area.equals("verifications") || area.equals("openapi")) {
            return Call.nobody();
        }
        if (area.equals("requests") && slot.path().contains("{id}")) {
            return Call.as(slot.path().matches(".*(answer|withdrawal)") ? learner : "registrar");
        }
        return Call.as(CALLERS.getOrDefault(area, slot.name().equals("state") ? "registrar" : learner));
    }

    private static boolean fits(Slots.Slot slot, String text) {
        return switch (slot.in()) {
            case "body" -> true;
            case "header" ->
                text.length() < LONGEST
                        && !text.isBlank()
                        && text.chars().allMatch(c -> c == '\t' || c >= ' ' && c < 0x7f);
            default -> encoded(text).length() < LONGEST;
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
