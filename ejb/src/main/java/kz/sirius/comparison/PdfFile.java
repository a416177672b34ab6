package kz.sirius.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.sirius.common.Sha256;
import org.jspecify.annotations.Nullable;

/** A file whose objects are read when they are asked for, each once. */
final class PdfFile {

    private static final int HOPS = 8;
    private static final List<String> INHERITED = List.of("Resources", "MediaBox", "CropBox", "Rotate");
    private static final Value NOTHING = new Value.Word("null");

    private final byte[] content;
    private final Budget budget;
    private final CrossReferences references;
    private final Map<Integer, Value> objects = new HashMap<>();
    private final Map<Integer, List<Value>> packed = new HashMap<>();
    private final Map<Integer, String> digests = new HashMap<>();

    PdfFile(byte[] content, Budget budget) {
        this.content = content;
        this.budget = budget;
        this.references = CrossReferences.of(content, budget);
    }

    Budget budget() {
        return budget;
    }

    byte[] content() {
        return content;
    }

    boolean isEncrypted() {
        return references.trailer().get("Encrypt") != null;
    }

    /** What the file's tree grows from. */
    Value.Dict catalog() {
        Value.Dict root = dict(references.trailer(), "Root");
        if (root == null) {
            throw new NotComparable("no catalog");
        }
        return root;
    }

    /** The value itself where this is a reference; null for nothing. */
    @Nullable
    Value follow(@Nullable Value value) {
        Value found = value;
        for (int hop = 0; found instanceof Value.Ref ref; hop++) {
            if (hop == HOPS) {
                throw new NotComparable("references in a circle");
            }
            found = object(ref.number());
        }
        return NOTHING.equals(found) ? null : found;
    }

    @Nullable
    Value get(Value.Dict dict, String key) {
        return follow(dict.get(key));
    }

    Value.@Nullable Dict dict(Value.Dict dict, String key) {
        return dictOf(dict.get(key));
    }

    Value.@Nullable Dict dictOf(@Nullable Value value) {
        Value found = follow(value);
        if (found instanceof Value.Stream stream) {
            return stream.dict();
        }
        return found instanceof Value.Dict dict ? dict : null;
    }

    /** The items of an array, not followed; a single value as a list of one. */
    List<Value> items(Value.Dict dict, String key) {
        Value found = get(dict, key);
        if (found instanceof Value.Arr arr) {
            return arr.items();
        }
        return found == null ? List.of() : List.of(found);
    }

    String name(Value.Dict dict, String key) {
        return get(dict, key) instanceof Value.Name name ? name.text() : "";
    }

    private @Nullable Value object(int number) {
        Value known = objects.get(number);
        if (known != null) {
            return known;
        }
        CrossReferences.Entry entry = references.entry(number);
        if (entry == null || entry.kind() == CrossReferences.Entry.FREE) {
            return null;
        }
        Value read = entry.kind() == CrossReferences.Entry.PACKED
                ? packed(entry.place(), entry.index())
                : ObjectsAt.at(content, entry.place(), budget, this::length);
        objects.put(number, read);
        return read;
    }

    /** Said by an object of its own, which is a number and nothing more. */
    private int length(int number) {
        CrossReferences.Entry entry = references.entry(number);
        if (entry == null || entry.kind() != CrossReferences.Entry.PLAIN) {
            return -1;
        }
        return ObjectsAt.at(content, entry.place(), budget, none -> -1) instanceof Value.Num num
                ? (int) num.number()
                : -1;
    }

    private Value packed(int container, int index) {
        List<Value> all = packed.get(container);
        if (all == null) {
            all = unpackedObjects(container);
            packed.put(container, all);
        }
        if (index < 0 || index >= all.size()) {
            throw new NotComparable("no object where one should be");
        }
        return all.get(index);
    }

    private List<Value> unpackedObjects(int container) {
        CrossReferences.Entry entry = references.entry(container);
        if (entry == null
                || entry.kind() != CrossReferences.Entry.PLAIN
                || !(ObjectsAt.at(content, entry.place(), budget, this::length) instanceof Value.Stream stream)) {
            throw new NotComparable("no object where one should be");
        }
        byte[] data = unpacked(stream);
        int count = stream.dict().get("N") instanceof Value.Num num ? (int) num.number() : 0;
        int first = stream.dict().get("First") instanceof Value.Num num ? (int) num.number() : 0;
        ValueReader head = ValueReader.ofFile(data, 0, budget);
        List<Value> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            budget.object();
            head.whole();
            all.add(ValueReader.ofFile(data, first + head.whole(), budget).value());
        }
        return all;
    }

    /** A stream's bytes before packing. */
    byte[] unpacked(Value.Stream stream) {
        byte[] raw = Arrays.copyOfRange(content, stream.from(), stream.to());
        return Unpacked.of(raw, get(stream.dict(), "Filter"), get(stream.dict(), "DecodeParms"), budget);
    }

    /** SHA-256 of a stream's bytes before packing; of the packed ones where they are packed in another way. */
    String digest(Value.Stream stream) {
        String known = digests.get(stream.from());
        if (known != null) {
            return known;
        }
        Value filter = get(stream.dict(), "Filter");
        boolean ours = filter == null
                || filter instanceof Value.Name name && name.text().equals("FlateDecode");
        String made =
                ours ? Sha256.of(unpacked(stream)) : Sha256.of(Arrays.copyOfRange(content, stream.from(), stream.to()));
        digests.put(stream.from(), made);
        return made;
    }

    /** The pages in their order, each with what it inherits. */
    List<Value.Dict> pages() {
        List<Value.Dict> pages = new ArrayList<>();
        Value.Dict tree = dict(catalog(), "Pages");
        if (tree != null) {
            collect(tree, Map.of(), pages, new HashSet<>(), 0);
        }
        return pages;
    }

    private void collect(
            Value.Dict node, Map<String, Value> above, List<Value.Dict> pages, Set<Integer> seen, int depth) {
        Budget.depth(depth);
        Map<String, Value> inherited = new LinkedHashMap<>(above);
        for (String key : INHERITED) {
            Value own = node.get(key);
            if (own != null) {
                inherited.put(key, own);
            }
        }
        if (node.get("Kids") == null) {
            budget.page();
            Map<String, Value> page = new LinkedHashMap<>(node.entries());
            inherited.forEach(page::putIfAbsent);
            pages.add(new Value.Dict(page));
            return;
        }
        for (Value kid : items(node, "Kids")) {
            if (kid instanceof Value.Ref ref && !seen.add(ref.number())) {
                throw new NotComparable("a page that stands twice");
            }
            Value.Dict below = dictOf(kid);
            if (below != null) {
                collect(below, inherited, pages, seen, depth + 1);
            }
        }
    }
}
