package kz.sirius.it.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import kz.sirius.it.api.Call;

/** Approves what lies in the queue, and refuses what cannot be printed; several work on the same queue. */
final class RegistrarClient extends Client {

    private static final int LOOKS = 40;

    private final String login;

    RegistrarClient(Storm storm, String name, String login) {
        super(storm, name);
        this.login = login;
    }

    @Override
    void work() {
        while (storm.goesOn()) {
            Optional<JsonNode> queue = look(login, "/api/v1/requests?state=SUBMITTED&size=20");
            JsonNode items = queue.map(found -> found.path("items")).orElse(null);
            if (items == null || items.isEmpty()) {
                pause(300);
            } else {
                decide(items.get(random.nextInt(items.size())).path("id").asLong());
            }
        }
    }

    private void decide(long request) {
        String at = "/api/v1/requests/" + request;
        Optional<Call.Answer> answer = insist(login, at + "/approval", null);
        if (answer.isEmpty()) {
            return;
        }
        if (answer.get().status() == 200) {
            history.acknowledged(new History.Acknowledged(History.Kind.APPROVED, login, request, ""));
            watch(at);
        } else if ("REQ-08".equals(answer.get().code())) {
            insist(login, at + "/refusal", "{\"reason\":\"The record is not complete\"}")
                    .filter(told -> told.status() == 200)
                    .ifPresent(told ->
                            history.acknowledged(new History.Acknowledged(History.Kind.REFUSED, login, request, "")));
        }
    }

    /** Does not run ahead of the product: goes on when the document lies before its signers. */
    private void watch(String at) {
        for (int i = 0; i < LOOKS && storm.goesOn(); i++) {
            pause(400);
            String state =
                    look(login, at).map(found -> found.path("state").asText()).orElse("");
            if (!state.equals("APPROVED") && !state.isEmpty()) {
                return;
            }
        }
    }
}
