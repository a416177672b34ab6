package kz.sirius.comparison;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the objects of a file stand, the newest of each: read from the end through every earlier section. */
final class CrossReferences {

    private static final byte[] START = "startxref".getBytes(StandardCharsets.US_ASCII);

    /** A place: in the file at an offset, or within a packed object at an index; or nowhere. */
    record Entry(int kind, int place, int index) {

        static final int FREE = 0;
        static final int PLAIN = 1;
        static final int PACKED = 2;
    }

    private final byte[] file;
    private final Budget budget;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private Value.@Nullable Dict trailer;

    private CrossReferences(byte[] file, Budget budget) {
        this.file = file;
        this.budget = budget;
    }

    static CrossReferences of(byte[] file, Budget budget) {
        CrossReferences read = new CrossReferences(file, budget);
        Deque<Integer> sections = new ArrayDeque<>(List.of(read.last()));
        Set<Integer> seen = new HashSet<>();
        while (!sections.isEmpty()) {
            int section = sections.pop();
            if (!seen.add(section) || seen.size() > Budget.SECTIONS) {
                throw new NotComparable("sections without an end");
            }
            Value.Dict dict = read.section(section);
            push(sections, dict.get("Prev"));
            push(sections, dict.get("XRefStm"));
        }
        return read;
    }

    private static void push(Deque<Integer> sections, @Nullable Value place) {
        if (place instanceof Value.Num num) {
            sections.push((int) num.number());
        }
    }

    @Nullable
    Entry entry(int number) {
        return entries.get(number);
    }

    Value.Dict trailer() {
        if (trailer == null) {
            throw new NotComparable("no trailer");
        }
        return trailer;
    }

    private int last() {
        for (int at = file.length - START.length; at >= 0; at--) {
            if (Arrays.equals(file, at, at + START.length, START, 0, START.length)) {
                return ValueReader.ofFile(file, at + START.length, budget).whole();
            }
        }
        throw new NotComparable("no end");
    }

    private Value.Dict section(int at) {
        ValueReader reader = ValueReader.ofFile(file, at, budget);
        Value.Dict dict = reader.skip("xref") ? table(reader) : stream(at);
        if (trailer == null) {
            trailer = dict;
        }
        return dict;
    }

    private Value.Dict table(ValueReader reader) {
        while (!reader.skip("trailer")) {
            int first = reader.whole();
            int count = reader.whole();
            for (int i = 0; i < count; i++) {
                int place = reader.whole();
                reader.whole();
                boolean used =
                        reader.value() instanceof Value.Word word && word.text().equals("n");
                put(first + i, new Entry(used ? Entry.PLAIN : Entry.FREE, place, 0));
            }
        }
        if (reader.value() instanceof Value.Dict dict) {
            return dict;
        }
        throw new NotComparable("no trailer");
    }

    private void put(int number, Entry entry) {
        entries.putIfAbsent(number, entry);
    }

    private Value.Dict stream(int at) {
        Value.Stream stream = ObjectsAt.streamAt(file, at, budget);
        Value.Dict dict = stream.dict();
        byte[] packed = Arrays.copyOfRange(file, stream.from(), stream.to());
        byte[] data = Unpacked.of(packed, dict.get("Filter"), dict.get("DecodeParms"), budget);
        int[] widths = numbers(dict.get("W"));
        int size = dict.get("Size") instanceof Value.Num num ? (int) num.number() : 0;
        int[] index = dict.get("Index") == null ? new int[] {0, size} : numbers(dict.get("Index"));
        if (widths.length != 3 || Arrays.stream(widths).anyMatch(width -> width < 0 || width > 8)) {
            throw new NotComparable("a section of another form");
        }
        int line = widths[0] + widths[1] + widths[2];
        int from = 0;
        for (int part = 0; part + 1 < index.length; part += 2) {
            for (int i = 0; i < index[part + 1] && line > 0 && from + line <= data.length; i++) {
                budget.value();
                put(index[part] + i, entry(data, from, widths));
                from += line;
            }
        }
        return dict;
    }

    private static Entry entry(byte[] data, int from, int[] widths) {
        int kind = widths[0] == 0 ? Entry.PLAIN : field(data, from, widths[0]);
        int place = field(data, from + widths[0], widths[1]);
        int index = field(data, from + widths[0] + widths[1], widths[2]);
        return new Entry(kind, place, index);
    }

    private static int field(byte[] data, int from, int width) {
        long value = 0;
        for (int i = 0; i < width; i++) {
            value = value << 8 | data[from + i] & 0xFF;
        }
        return value < 0 || value > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) value;
    }

    private static int[] numbers(@Nullable Value value) {
        if (!(value instanceof Value.Arr arr)) {
            throw new NotComparable("a section of another form");
        }
        return arr.items().stream()
                .mapToInt(item -> item instanceof Value.Num num ? (int) num.number() : -1)
                .toArray();
    }
}
