package kz.sirius.it.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.it.api.Call;

/** Signs what waits for one official, one by one or some at once; two officials may be after the same document. */
final class SignerClient extends Client {

    private static final int AT_ONCE = 4;

    /** The head's office has every document before it: it leaves most to the deans, and meets them at some. */
    private static final int LEISURE = 1500;

    private final String login;

    SignerClient(Storm storm, String login, String name) {
        super(storm, name);
        this.login = login;
    }

    @Override
    void work() {
        while (storm.goesOn()) {
            if (login.equals("head")) {
                pause(LEISURE);
            }
            List<JsonNode> sheets = new ArrayList<>();
            look(login, "/api/v1/sheets?size=" + AT_ONCE)
                    .ifPresent(found -> found.path("items").forEach(sheets::add));
            sheets.forEach(sheet -> history.number(sheet.path("requestId").asLong(), sheet.path("number")));
            if (sheets.isEmpty()) {
                pause(300);
            } else if (random.nextInt(4) == 0) {
                signTogether(sheets);
            } else {
                sheets.forEach(this::sign);
            }
        }
    }

    private void sign(JsonNode sheet) {
        String path = "/api/v1/sheets/" + sheet.path("id").asLong() + "/signature";
        insist(login, path, null).filter(answer -> answer.status() == 200).ifPresent(answer -> {
            signed(sheet);
            history.number(sheet.path("requestId").asLong(), answer.json().path("document"));
        });
    }

    private void signTogether(List<JsonNode> sheets) {
        List<Long> ids = sheets.stream().map(sheet -> sheet.path("id").asLong()).toList();
        insist(login, "/api/v1/signatures", "{\"sheetIds\":" + ids + "}")
                .filter(answer -> answer.status() == 200)
                .map(Call.Answer::json)
                .ifPresent(outcomes -> outcomes.path("items").forEach(outcome -> {
                    if (outcome.path("ok").asBoolean()) {
                        signed(sheets.get(ids.indexOf(outcome.path("sheetId").asLong())));
                    }
                }));
    }

    private void signed(JsonNode sheet) {
        history.acknowledged(new History.Acknowledged(
                History.Kind.SIGNED,
                login,
                sheet.path("requestId").asLong(),
                sheet.path("id").asText()));
    }
}
