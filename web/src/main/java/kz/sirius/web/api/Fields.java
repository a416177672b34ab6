package kz.sirius.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import kz.sirius.calls.CallRefusal;
import kz.sirius.common.Blank;
import org.jspecify.annotations.Nullable;

/**
 * Fills a record of the interface from a JSON object and finds everything that is wrong with it at once: unknown fields,
 * missing ones, other types, unknown words, letters that cannot be stored. Knows strings, booleans, whole numbers, words
 * of an enum, and lists of whole numbers or of strings.
 */
final class Fields {

    private static final int LONGEST_LIST = 500;

    private final JsonNode object;
    private final List<BadInput.Wrong> wrong = new ArrayList<>();

    private Fields(JsonNode object) {
        this.object = object;
    }

    /** The record. Throws {@link BadInput} with all that is wrong. */
    static <T> T fill(Class<T> type, JsonNode tree) {
        if (!tree.isObject()) {
            throw new Json.Unreadable("not an object");
        }
        Fields fields = new Fields(tree);
        RecordComponent[] parts = type.getRecordComponents();
        fields.refuseUnknown(parts);
        @Nullable Object[] values = Arrays.stream(parts).map(fields::value).toArray();
        if (!fields.wrong.isEmpty()) {
            throw new BadInput(fields.wrong);
        }
        return made(type, parts, values);
    }

    private void refuseUnknown(RecordComponent[] parts) {
        List<String> known = Arrays.stream(parts).map(Fields::name).toList();
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                wrong.add(BadInput.Wrong.of(shortened(name), CallRefusal.FIELD_UNKNOWN));
            }
        }
    }

    private @Nullable Object value(RecordComponent part) {
        JsonNode node = object.get(name(part));
        if (node == null || node.isNull()) {
            if (part.isAnnotationPresent(Needed.class)) {
                refuse(part, CallRefusal.FIELD_MISSING);
            }
            return null;
        }
        Class<?> type = part.getType();
        if (type == String.class) {
            return text(part, node);
        }
        if (type == Boolean.class) {
            return node.isBoolean() ? node.booleanValue() : refuse(part, CallRefusal.FIELD_TYPE, "boolean");
        }
        if (type == Integer.class) {
            return node.isIntegralNumber() && node.canConvertToInt()
                    ? node.intValue()
                    : refuse(part, CallRefusal.FIELD_TYPE, "integer");
        }
        if (type == List.class) {
            return part.getGenericType().getTypeName().contains("String") ? texts(part, node) : numbers(part, node);
        }
        return word(part, node, type);
    }

    private @Nullable Object text(RecordComponent part, JsonNode node) {
        if (!node.isTextual()) {
            return refuse(part, CallRefusal.FIELD_TYPE, "string");
        }
        String text = node.textValue();
        return Blank.isUnfit(text) ? refuse(part, CallRefusal.TEXT_UNFIT) : text;
    }

    private @Nullable Object numbers(RecordComponent part, JsonNode node) {
        List<Long> numbers = new ArrayList<>();
        for (JsonNode item : node) {
            if (!item.isIntegralNumber() || !item.canConvertToLong()) {
                return refuse(part, CallRefusal.FIELD_TYPE, "integer[]");
            }
            numbers.add(item.longValue());
        }
        if (!node.isArray()) {
            return refuse(part, CallRefusal.FIELD_TYPE, "integer[]");
        }
        return numbers.isEmpty() || numbers.size() > LONGEST_LIST
                ? refuse(part, CallRefusal.OUT_OF_RANGE, 1, LONGEST_LIST)
                : numbers;
    }

    private @Nullable Object texts(RecordComponent part, JsonNode node) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : node) {
            if (!item.isTextual()) {
                return refuse(part, CallRefusal.FIELD_TYPE, "string[]");
            }
            if (Blank.isUnfit(item.textValue())) {
                return refuse(part, CallRefusal.TEXT_UNFIT);
            }
            texts.add(item.textValue());
        }
        if (!node.isArray()) {
            return refuse(part, CallRefusal.FIELD_TYPE, "string[]");
        }
        return texts.isEmpty() || texts.size() > LONGEST_LIST
                ? refuse(part, CallRefusal.OUT_OF_RANGE, 1, LONGEST_LIST)
                : texts;
    }

    private @Nullable Object word(RecordComponent part, JsonNode node, Class<?> type) {
        if (!node.isTextual()) {
            return refuse(part, CallRefusal.FIELD_TYPE, "string");
        }
        for (Object constant : type.getEnumConstants()) {
            if (Words.of(constant).equals(node.textValue())) {
                return constant;
            }
        }
        String known = Arrays.stream(type.getEnumConstants()).map(Words::of).collect(Collectors.joining(", "));
        return refuse(part, CallRefusal.VALUE_UNKNOWN, known);
    }

    private @Nullable Object refuse(RecordComponent part, CallRefusal code, Object... arguments) {
        wrong.add(BadInput.Wrong.of(name(part), code, arguments));
        return null;
    }

    /** Its name in JSON; one that Java keeps for itself has an underscore behind it in the code. */
    static String name(RecordComponent part) {
        return part.getName().replaceFirst("_$", "");
    }

    private static String shortened(String name) {
        return name.length() > 100 ? name.substring(0, 100) : name;
    }

    private static <T> T made(Class<T> type, RecordComponent[] parts, @Nullable Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
