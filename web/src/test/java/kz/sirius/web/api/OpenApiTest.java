package kz.sirius.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.sirius.common.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The description of the interface and its code say the same, in both directions. */
class OpenApiTest {

    private static final Map<Class<?>, String> SIMPLE = Map.of(
            String.class, "string",
            long.class, "integer",
            Long.class, "integer",
            int.class, "integer",
            Integer.class, "integer",
            BigDecimal.class, "number",
            boolean.class, "boolean",
            Boolean.class, "boolean");

    private final JsonNode description = description();

    @Test
    void everyMethodIsDescribedAndNothingElse() {
        assertEquals(new TreeSet<>(methods().keySet()), operations().keySet());
    }

    @Test
    void everyParameterIsDescribedAndNothingElse() {
        methods().forEach((call, method) -> {
            Set<String> described = new TreeSet<>();
            operations()
                    .get(call)
                    .path("parameters")
                    .forEach(parameter -> described.add(parameter.path("in").asText() + " "
                            + parameter.path("name").asText()));
            Set<String> coded = Arrays.stream(method.getParameters())
                    .map(OpenApiTest::parameter)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(coded, described, call);
        });
    }

    @Test
    void everyBodyIsDescribedWithAllItsFieldsAndThoseThatMustBeThere() {
        methods().forEach((call, method) -> {
            JsonNode content = operations().get(call).at("/requestBody/content");
            Consumes consumes = method.getAnnotation(Consumes.class);
            assertEquals(consumes == null ? Set.of() : Set.of(consumes.value()), names(content), call);
            Arrays.stream(method.getParameters())
                    .filter(parameter -> parameter.getType().isRecord())
                    .forEach(body -> body(call, body.getType(), content.path("application/json")));
        });
    }

    @Test
    void everyAnswerIsDescribedWithAllItsFieldsTheirTypesAndWhetherTheyMayBeNull() {
        methods().forEach((call, method) -> {
            Gives gives =
                    Objects.requireNonNull(method.getAnnotation(Gives.class), call + " does not say what it gives");
            JsonNode responses = operations().get(call).path("responses");
            List<String> good = names(responses).stream()
                    .filter(status -> status.startsWith("2"))
                    .toList();
            assertEquals(List.of(String.valueOf(gives.status())), good, call);
            JsonNode content = responses.path(String.valueOf(gives.status())).path("content");
            if (gives.value() == void.class) {
                assertTrue(content.isMissingNode(), call);
            } else if (gives.value() == byte[].class) {
                assertEquals(Set.of(method.getAnnotation(Produces.class).value()), names(content), call);
            } else if (gives.value() != Object.class) {
                JsonNode schema = resolved(content.at("/application~1json/schema"));
                if (gives.page()) {
                    assertEquals(fields(ListPage.class), names(schema.path("properties")), call);
                    schema = schema.at("/properties/items/items");
                }
                same(call, gives.value(), schema);
            }
        });
    }

    @Test
    void everyCallSaysHowItMayBeRefused() {
        operations().forEach((call, operation) -> {
            Set<String> statuses = names(operation.path("responses"));
            assertTrue(statuses.containsAll(Set.of("406", "429", "500", "503")), call);
            assertEquals(
                    !operation.has("security"),
                    statuses.containsAll(Set.of("401", "403")) && !call.contains("verif"),
                    call);
        });
    }

    @Test
    void everyCodeOfRefusalIsListed() throws IOException {
        Set<String> listed = new TreeSet<>();
        description.at("/components/schemas/Problem/properties/code/enum").forEach(code -> listed.add(code.asText()));
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Refusal.class.getResourceAsStream("/kz/sirius/refusals_en.properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        assertEquals(new TreeSet<>(texts.stringPropertyNames()), listed);
    }

    @Test
    void nothingIsDescribedThatNobodyUses() {
        Set<String> used = description.findValues("$ref").stream()
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>();
        for (String kind : List.of("schemas", "responses")) {
            names(description.path("components").path(kind))
                    .forEach(name -> known.add("#/components/" + kind + "/" + name));
        }
        assertEquals(known, used);
    }

    private void body(String call, Class<?> type, JsonNode content) {
        JsonNode schema = resolved(content.path("schema"));
        Set<String> needed = Arrays.stream(type.getRecordComponents())
                .filter(part -> part.isAnnotationPresent(Needed.class))
                .map(Fields::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        assertEquals(fields(type), names(schema.path("properties")), call);
        assertEquals(needed, required, call);
        for (RecordComponent part : type.getRecordComponents()) {
            JsonNode field = schema.path("properties").path(Fields.name(part));
            String wanted = part.getType().isEnum()
                    ? "string"
                    : part.getType() == List.class ? "array" : SIMPLE.get(part.getType());
            assertTrue(types(field).contains(wanted), call + " " + part);
            assertEquals(!part.isAnnotationPresent(Needed.class), types(field).contains("null"), call + " " + part);
        }
    }

    /** A record and the schema of an object have the same fields, all the way down. */
    private void same(String at, Class<?> type, JsonNode given) {
        JsonNode schema = resolved(given);
        assertEquals(fields(type), names(schema.path("properties")), at);
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        assertEquals(fields(type), required, at);
        for (RecordComponent part : type.getRecordComponents()) {
            String where = at + "." + part.getName();
            JsonNode field = schema.path("properties").path(part.getName());
            boolean nullable = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (part.getType() == List.class) {
                // A list that may be null is told as one that is there: what stands in it matters.
                sameType(where, item(part.getAnnotatedType()), field.path("items"));
            } else if (part.getType().isRecord()) {
                same(where, part.getType(), field);
            } else {
                assertEquals(nullable, types(field).contains("null"), where);
                sameType(where, part.getType(), field);
            }
        }
    }

    private void sameType(String at, Class<?> type, JsonNode field) {
        if (type.isRecord()) {
            same(at, type, field);
        } else if (type == Map.class) {
            assertTrue(types(field).contains("object"), at);
        } else {
            assertTrue(types(field).contains(SIMPLE.get(type)), at + " " + type + " " + field);
        }
    }

    private static Class<?> item(AnnotatedType list) {
        Type item = ((ParameterizedType) list.getType()).getActualTypeArguments()[0];
        return (Class<?>) item;
    }

    private static Set<String> types(JsonNode schema) {
        Set<String> types = new TreeSet<>();
        JsonNode type = schema.path("type");
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.forEach(one -> types.add(one.asText()));
        return types;
    }

    private static Set<String> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(Fields::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Method> methods() {
        Map<String, Method> methods = new TreeMap<>();
        for (Class<?> resource : Api.RESOURCES) {
            for (Method method : resource.getDeclaredMethods()) {
                for (Annotation annotation : method.getAnnotations()) {
                    HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                    if (verb != null) {
                        methods.put(verb.value() + " " + path(resource, method), method);
                    }
                }
            }
        }
        return methods;
    }

    private static String path(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        String whole =
                "/api/" + resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
        return whole.replaceAll("\\{([a-z]+)[^}]*}", "{$1}");
    }

    private Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(verb -> operations.put(
                                verb.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), verb.getValue())));
        return operations;
    }

    private static Optional<String> parameter(Parameter parameter) {
        if (parameter.isAnnotationPresent(PathParam.class)) {
            return Optional.of(
                    "path " + parameter.getAnnotation(PathParam.class).value());
        }
        if (parameter.isAnnotationPresent(QueryParam.class)) {
            return Optional.of(
                    "query " + parameter.getAnnotation(QueryParam.class).value());
        }
        return parameter.isAnnotationPresent(HeaderParam.class)
                ? Optional.of(
                        "header " + parameter.getAnnotation(HeaderParam.class).value())
                : Optional.empty();
    }

    private JsonNode resolved(JsonNode given) {
        JsonNode node = given.has("anyOf") ? given.path("anyOf").get(0) : given;
        return node.has("$ref") ? description.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static Set<String> names(JsonNode object) {
        Iterable<String> names = object::fieldNames;
        Collection<String> found =
                StreamSupport.stream(names.spliterator(), false).toList();
        return new TreeSet<>(found);
    }

    private static JsonNode description() {
        try (InputStream file = Objects.requireNonNull(OpenApiTest.class.getResourceAsStream("openapi.json"))) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
