package kz.sirius.comparison;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.sirius.common.Sha256;
import org.jspecify.annotations.Nullable;

/** A hash of a value with everything it refers to: the same for the same things, whatever their numbers and places. */
final class Fingerprint {

    /** What says where a thing hangs and how it is packed, not what it is. */
    private static final Set<String> LEFT_OUT = Set.of("Parent", "P", "Length", "Filter", "DecodeParms", "Length1");

    private final PdfFile file;
    private final MessageDigest digest = Sha256.digest();
    private final Map<Integer, Integer> seen = new HashMap<>();

    private Fingerprint(PdfFile file) {
        this.file = file;
    }

    static String of(PdfFile file, @Nullable Value value) {
        Fingerprint made = new Fingerprint(file);
        made.add(value, 0);
        return HexFormat.of().formatHex(made.digest.digest());
    }

    private void add(@Nullable Value value, int depth) {
        Budget.depth(depth);
        file.budget().token();
        if (value instanceof Value.Ref ref) {
            Integer before = seen.putIfAbsent(ref.number(), seen.size());
            if (before != null) {
                say("again " + before);
                return;
            }
            add(file.follow(ref), depth + 1);
        } else if (value instanceof Value.Arr arr) {
            say("array " + arr.items().size());
            for (Value item : arr.items()) {
                add(item, depth + 1);
            }
        } else if (value instanceof Value.Dict dict) {
            add(dict, depth);
        } else if (value instanceof Value.Stream stream) {
            say("stream " + file.digest(stream));
            add(stream.dict(), depth);
        } else {
            say(String.valueOf(value));
        }
    }

    private void add(Value.Dict dict, int depth) {
        Map<String, Value> sorted = new TreeMap<>(dict.entries());
        sorted.keySet().removeAll(LEFT_OUT);
        say("dictionary " + sorted.size());
        for (Map.Entry<String, Value> entry : sorted.entrySet()) {
            say(entry.getKey());
            add(entry.getValue(), depth + 1);
        }
    }

    private void say(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
