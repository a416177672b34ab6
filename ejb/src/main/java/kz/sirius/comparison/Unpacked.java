package kz.sirius.comparison;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** A stream's bytes as they were before packing. Only the one way of packing that our documents use is undone, once. */
final class Unpacked {

    private static final int PNG = 10;

    private Unpacked() {}

    /**
     * The bytes.
     *
     * @param filter value of {@code Filter}, followed; null for none
     * @param parameters value of {@code DecodeParms}, followed; null for none
     */
    static byte[] of(byte[] packed, @Nullable Value filter, @Nullable Value parameters, Budget budget) {
        if (filter == null || filter instanceof Value.Arr none && none.items().isEmpty()) {
            budget.unpack(packed.length);
            return packed;
        }
        if (!(only(filter) instanceof Value.Name name) || !name.text().equals("FlateDecode")) {
            throw new NotComparable("packed in another way");
        }
        byte[] plain = inflated(packed, budget);
        return parameters != null && only(parameters) instanceof Value.Dict dict ? unpredicted(plain, dict) : plain;
    }

    private static Value only(Value value) {
        return value instanceof Value.Arr arr && arr.items().size() == 1
                ? arr.items().get(0)
                : value;
    }

    private static byte[] inflated(byte[] packed, Budget budget) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream plain = new ByteArrayOutputStream(Math.min(packed.length * 2, 65_536));
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int got = inflater.inflate(buffer);
                if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new NotComparable("a packed stream without its end");
                }
                budget.unpack(got);
                plain.write(buffer, 0, got);
                if (plain.size() > Budget.LARGEST_STREAM) {
                    throw new NotComparable("a stream that is too large");
                }
            }
            return plain.toByteArray();
        } catch (DataFormatException e) {
            throw new NotComparable("a stream that cannot be unpacked");
        } finally {
            inflater.end();
        }
    }

    /** Undoes the forecasts of PNG, as cross-reference streams have them: one byte a sample, one sample a column. */
    private static byte[] unpredicted(byte[] data, Value.Dict parameters) {
        int predictor = number(parameters, "Predictor", 1);
        if (predictor == 1) {
            return data;
        }
        int width = number(parameters, "Columns", 1);
        boolean plain = number(parameters, "Colors", 1) == 1 && number(parameters, "BitsPerComponent", 8) == 8;
        if (predictor < PNG || !plain || width < 1 || width > 1024) {
            throw new NotComparable("a forecast of another kind");
        }
        int rows = data.length / (width + 1);
        byte[] out = new byte[rows * width];
        byte[] above = new byte[width];
        for (int row = 0; row < rows; row++) {
            byte[] line = Arrays.copyOfRange(data, row * (width + 1) + 1, (row + 1) * (width + 1));
            undo(data[row * (width + 1)], line, above);
            System.arraycopy(line, 0, out, row * width, width);
            above = line;
        }
        return out;
    }

    private static void undo(int kind, byte[] line, byte[] above) {
        for (int i = 0; i < line.length; i++) {
            int left = i == 0 ? 0 : line[i - 1] & 0xFF;
            int up = above[i] & 0xFF;
            int corner = i == 0 ? 0 : above[i - 1] & 0xFF;
            int forecast = switch (kind) {
                case 0 -> 0;
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                case 4 -> paeth(left, up, corner);
                default -> throw new NotComparable("a forecast of another kind");
            };
            line[i] = (byte) (line[i] + forecast);
        }
    }

    private static int paeth(int left, int up, int corner) {
        int guess = left + up - corner;
        int toLeft = Math.abs(guess - left);
        int toUp = Math.abs(guess - up);
        int toCorner = Math.abs(guess - corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }

    private static int number(Value.Dict dict, String key, int otherwise) {
        return dict.get(key) instanceof Value.Num num ? (int) num.number() : otherwise;
    }
}
