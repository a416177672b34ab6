package kz.sirius.it.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Holds answers against the description that the server gives of itself. */
final class Described {

    private static @Nullable JsonNode description;

    private final List<String> wrong = new ArrayList<>();

    private Described() {}

    /** Fails when this answer is not as described: its status, its type, every field of its body. */
    static void check(String verb, String path, Call.Answer answer) {
        JsonNode operation = operation(verb, path.split("\\?", 2)[0]);
        Described described = new Described();
        if (operation == null) {
            described.problem(answer);
        } else {
            described.against(operation, answer);
        }
        if (!described.wrong.isEmpty()) {
            throw new AssertionError(verb + " " + path + " → " + answer.status() + " is not as described: "
                    + described.wrong + "\n" + answer.text());
        }
    }

    private void against(JsonNode operation, Call.Answer answer) {
        JsonNode response = resolved(operation.path("responses").path(String.valueOf(answer.status())));
        if (response.isMissingNode()) {
            wrong.add("no such status");
            return;
        }
        JsonNode content = response.path("content");
        if (content.isMissingNode()) {
            expect(answer.bytes().length == 0, "a body");
            return;
        }
        String type = answer.header("Content-Type").split(";")[0];
        JsonNode described = content.path(type);
        expect(!described.isMissingNode(), "type " + type);
        if (type.endsWith("json")) {
            validate(described.path("schema"), answer.json(), "$");
        }
        response.path("headers")
                .fieldNames()
                .forEachRemaining(name -> expect(!answer.header(name).isEmpty(), "no header " + name));
    }

    /** What is not described at all has to be refused. */
    private void problem(Call.Answer answer) {
        expect(answer.status() >= 400 || answer.status() == 200 && answer.bytes().length == 0, "it is answered");
        if (answer.bytes().length > 0) {
            expect(answer.header("Content-Type").startsWith("application/problem+json"), "type");
            validate(description().at("/components/schemas/Problem"), answer.json(), "$");
        }
    }

    private void validate(JsonNode given, JsonNode value, String at) {
        JsonNode choices = given.path("anyOf");
        if (!choices.isMissingNode()) {
            // A thing that may be missing: itself or null.
            validate(choices.get(value.isNull() ? 1 : 0), value, at);
            return;
        }
        JsonNode schema = resolved(given);
        Set<String> types = new TreeSet<>();
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            type.forEach(one -> types.add(one.asText()));
        } else if (!type.isMissingNode()) {
            types.add(type.asText());
        }
        if (!types.isEmpty() && types.stream().noneMatch(one -> is(one, value))) {
            wrong.add(at + " is no " + types);
            return;
        }
        if (schema.has("enum")) {
            expect(
                    StreamSupport.stream(schema.path("enum").spliterator(), false)
                            .anyMatch(value::equals),
                    at + " enum");
        }
        if (value.isTextual()) {
            form(schema, value.textValue(), at);
        }
        if (value.isArray()) {
            int i = 0;
            for (JsonNode item : value) {
                validate(schema.path("items"), item, at + "[" + i++ + "]");
            }
        }
        if (value.isObject()) {
            fields(schema, value, at);
        }
    }

    private void fields(JsonNode schema, JsonNode value, String at) {
        JsonNode properties = schema.path("properties");
        schema.path("required")
                .forEach(name -> expect(value.has(name.asText()), at + "." + name.asText() + " missing"));
        for (Iterator<Map.Entry<String, JsonNode>> fields = value.properties().iterator(); fields.hasNext(); ) {
            Map.Entry<String, JsonNode> field = fields.next();
            JsonNode described = properties.path(field.getKey());
            JsonNode any = schema.path("additionalProperties");
            // Nothing is said of what stands in the description itself.
            expect(
                    !described.isMissingNode() || any.isObject() || properties.isMissingNode(),
                    at + "." + field.getKey());
            validate(
                    described.isMissingNode() && any.isObject() ? any : described,
                    field.getValue(),
                    at + "." + field.getKey());
        }
    }

    private void form(JsonNode schema, String text, String at) {
        if (schema.has("pattern")) {
            expect(text.matches(schema.path("pattern").asText()), at + " pattern");
        }
        try {
            switch (schema.path("format").asText()) {
                case "date-time" -> Instant.parse(text);
                case "date" -> LocalDate.parse(text);
                case "uri" -> expect(URI.create(text).isAbsolute(), at + " uri");
                default -> {}
            }
        } catch (DateTimeParseException e) {
            wrong.add(at + " format");
        }
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "null" -> value.isNull();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> throw new IllegalArgumentException(type);
        };
    }

    private void expect(boolean holds, String what) {
        if (!holds) {
            wrong.add(what);
        }
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description().at(node.path("$ref").asText().substring(1)) : node;
    }

    private static @Nullable JsonNode operation(String verb, String path) {
        for (Iterator<Map.Entry<String, JsonNode>> paths =
                        description().path("paths").properties().iterator();
                paths.hasNext(); ) {
            Map.Entry<String, JsonNode> one = paths.next();
            String pattern = one.getKey().replace("{token}", ".+").replaceAll("\\{[a-z]+}", "[^/]+");
            JsonNode operation = one.getValue().path(verb.toLowerCase(Locale.ROOT));
            if (path.matches(pattern) && !operation.isMissingNode()) {
                return operation;
            }
        }
        return null;
    }

    private static synchronized JsonNode description() {
        JsonNode known = description;
        if (known == null) {
            try (InputStream file =
                    URI.create(Call.address() + "/api/openapi").toURL().openStream()) {
                known = new ObjectMapper().readTree(file);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            description = known;
        }
        return known;
    }
}
