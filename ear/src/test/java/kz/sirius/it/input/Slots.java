package kz.sirius.it.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.sirius.it.api.Call;

/** Every place of the interface where a string can stand, as its own description tells them. */
final class Slots {

    /** A place: of which call, in its path, query, header or body, and its name. */
    record Slot(String verb, String path, String in, String name) {}

    private final JsonNode description = Call.nobody().get("/api/openapi").json();

    List<Slot> all() {
        List<Slot> slots = new ArrayList<>();
        // One filter of the interface reads it, whatever is called.
        slots.add(new Slot("GET", "/api/v1/me", "header", "Accept-Language"));
        for (Map.Entry<String, JsonNode> path : entries(description.path("paths"))) {
            for (Map.Entry<String, JsonNode> operation : entries(path.getValue())) {
                String verb = operation.getKey().toUpperCase(Locale.ROOT);
                for (JsonNode parameter : operation.getValue().path("parameters")) {
                    slots.add(new Slot(
                            verb,
                            path.getKey(),
                            parameter.path("in").asText(),
                            parameter.path("name").asText()));
                }
                for (String name : fields(operation.getValue())) {
                    slots.add(new Slot(verb, path.getKey(), "body", name));
                }
            }
        }
        return slots;
    }

    /** Names of the fields of a body that are strings, or could be taken for one. */
    private List<String> fields(JsonNode operation) {
        List<String> names = new ArrayList<>();
        properties(operation).fieldNames().forEachRemaining(names::add);
        return names;
    }

    private JsonNode properties(JsonNode operation) {
        String schema = operation
                .at("/requestBody/content/application~1json/schema/$ref")
                .asText();
        return schema.isEmpty()
                ? description.path("none")
                : description.at(schema.substring(1)).path("properties");
    }

    private static List<Map.Entry<String, JsonNode>> entries(JsonNode node) {
        List<Map.Entry<String, JsonNode>> entries = new ArrayList<>();
        for (Iterator<Map.Entry<String, JsonNode>> each = node.properties().iterator(); each.hasNext(); ) {
            entries.add(each.next());
        }
        return entries;
    }
}
