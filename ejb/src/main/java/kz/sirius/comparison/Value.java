package kz.sirius.comparison;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a PDF file is made of. References are not followed here, so a value is a tree and as small as its bytes. */
sealed interface Value {

    record Name(String text) implements Value {}

    record Num(double number) implements Value {}

    /** A string, one character a byte. */
    record Text(String bytes) implements Value {}

    /** An operator, or {@code true}, {@code false}, {@code null}. */
    record Word(String text) implements Value {}

    record Ref(int number, int generation) implements Value {}

    record Arr(List<Value> items) implements Value {}

    record Dict(Map<String, Value> entries) implements Value {

        @Nullable
        Value get(String key) {
            return entries.get(key);
        }
    }

    /** A stream's packed bytes stand in the file from {@code from} up to {@code to}. */
    record Stream(Dict dict, int from, int to) implements Value {}
}
