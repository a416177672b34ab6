package kz.sirius.comparison;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Objects where they stand in a file: {@code 7 0 obj … endobj}. */
final class ObjectsAt {

    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

    private ObjectsAt() {}

    /** A stream whose length stands with it. */
    static Value.Stream streamAt(byte[] file, int at, Budget budget) {
        if (at(file, at, budget, number -> -1) instanceof Value.Stream stream) {
            return stream;
        }
        throw new NotComparable("a section of another form");
    }

    /**
     * The object.
     *
     * @param lengths tells the length that the object with a number says, or -1
     */
    static Value at(byte[] file, int at, Budget budget, IntUnaryOperator lengths) {
        budget.object();
        ValueReader reader = ValueReader.ofFile(file, at, budget);
        reader.whole();
        reader.whole();
        if (!reader.skip("obj")) {
            throw new NotComparable("no object where one should be");
        }
        Value value = reader.value();
        if (!(value instanceof Value.Dict dict) || !reader.skip("stream")) {
            return value;
        }
        int from = reader.at();
        if (from < file.length && file[from] == '\r') {
            from++;
        }
        if (from < file.length && file[from] == '\n') {
            from++;
        }
        Value said = dict.get("Length");
        int length = -1;
        if (said instanceof Value.Num num) {
            length = (int) num.number();
        } else if (said instanceof Value.Ref ref) {
            length = lengths.applyAsInt(ref.number());
        }
        return new Value.Stream(dict, from, end(file, from, length));
    }

    private static int end(byte[] file, int from, int length) {
        if (length >= 0 && length <= file.length - from) {
            int end = from + length;
            for (int at = end; at <= Math.min(end + 2, file.length - END.length); at++) {
                if (Arrays.equals(file, at, at + END.length, END, 0, END.length)) {
                    return end;
                }
            }
        }
        throw new NotComparable("a stream of another length than it says");
    }
}
