package kz.sirius.comparison;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads values one after the other: of a file with references, or of a page's content without. */
final class ValueReader {

    private static final int LONGEST_WORD = 128;

    private final byte[] data;
    private final int end;
    private final boolean content;
    private final Budget budget;
    private int at;

    private ValueReader(byte[] data, int at, Budget budget, boolean content) {
        this.data = data;
        this.at = at;
        this.end = data.length;
        this.budget = budget;
        this.content = content;
        if (at < 0 || at > end) {
            throw new NotComparable("a place outside the file");
        }
    }

    static ValueReader ofFile(byte[] file, int at, Budget budget) {
        return new ValueReader(file, at, budget, false);
    }

    static ValueReader ofContent(byte[] content, Budget budget) {
        return new ValueReader(content, 0, budget, true);
    }

    /** Where it stands. */
    int at() {
        return at;
    }

    /** The next value; null at the end. */
    @Nullable
    Value next() {
        return next(0);
    }

    /** The next value, which has to be there. */
    Value value() {
        return required(next(0));
    }

    /** The next value, which has to be a whole number that is not negative. */
    int whole() {
        if (value() instanceof Value.Num num && num.number() >= 0 && num.number() <= Integer.MAX_VALUE) {
            return (int) num.number();
        }
        throw new NotComparable("a number is missing");
    }

    /** Steps over this word if it is the next. */
    boolean skip(String word) {
        blanks();
        if (at + word.length() > end) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (data[at + i] != word.charAt(i)) {
                return false;
            }
        }
        at += word.length();
        return true;
    }

    private static Value required(@Nullable Value value) {
        if (value == null) {
            throw new NotComparable("the file ends within a value");
        }
        return value;
    }

    private @Nullable Value next(int depth) {
        Budget.depth(depth);
        blanks();
        if (at >= end) {
            return null;
        }
        if (content) {
            budget.token();
        } else {
            budget.value();
        }
        int first = data[at] & 0xFF;
        return switch (first) {
            case '/' -> name();
            case '(' -> literal();
            case '[' -> array(depth);
            case '<' -> at + 1 < end && data[at + 1] == '<' ? dictionary(depth) : hexadecimal();
            case ']', '>', ')', '{', '}' -> stray();
            default -> Letters.isNumber(first) ? number() : word();
        };
    }

    private Value stray() {
        at++;
        return new Value.Word(String.valueOf((char) data[at - 1]));
    }

    private Value array(int depth) {
        at++;
        List<Value> items = new ArrayList<>();
        while (true) {
            Value item = required(next(depth + 1));
            if (item instanceof Value.Word word && word.text().equals("]")) {
                return new Value.Arr(items);
            }
            items.add(item);
        }
    }

    private Value dictionary(int depth) {
        at += 2;
        Map<String, Value> entries = new LinkedHashMap<>();
        while (true) {
            Value key = required(next(depth + 1));
            if (key instanceof Value.Word word && word.text().equals(">")) {
                skip(">");
                return new Value.Dict(entries);
            }
            if (!(key instanceof Value.Name name)) {
                throw new NotComparable("a key is no name");
            }
            Value value = required(next(depth + 1));
            if (value instanceof Value.Word word && word.text().equals(">")) {
                throw new NotComparable("a key without a value");
            }
            entries.put(name.text(), value);
        }
    }

    private Value name() {
        int from = ++at;
        boolean escaped = false;
        while (at < end && Letters.isRegular(data[at] & 0xFF)) {
            escaped |= data[at] == '#';
            at++;
        }
        String text = new String(data, from, at - from, StandardCharsets.ISO_8859_1);
        return new Value.Name(escaped ? Letters.unescaped(text) : text);
    }

    private Value literal() {
        at++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int open = 1;
        while (true) {
            int letter = read();
            if (letter == '\\') {
                escape(bytes);
                continue;
            }
            open += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (open == 0) {
                return new Value.Text(bytes.toString(StandardCharsets.ISO_8859_1));
            }
            bytes.write(letter);
        }
    }

    private void escape(ByteArrayOutputStream bytes) {
        int letter = read();
        switch (letter) {
            case 'n' -> bytes.write('\n');
            case 'r' -> bytes.write('\r');
            case 't' -> bytes.write('\t');
            case 'b' -> bytes.write('\b');
            case 'f' -> bytes.write('\f');
            case '\n' -> {}
            case '\r' -> at += at < end && data[at] == '\n' ? 1 : 0;
            default -> bytes.write(Letters.isOctal(letter) ? octal(letter - '0') : letter);
        }
    }

    private int octal(int first) {
        int value = first;
        for (int i = 0; i < 2 && at < end && Letters.isOctal(data[at]); i++) {
            value = value * 8 + data[at++] - '0';
        }
        return value & 0xFF;
    }

    private Value hexadecimal() {
        at++;
        StringBuilder bytes = new StringBuilder();
        int half = -1;
        while (true) {
            int letter = read();
            if (letter == '>') {
                break;
            }
            int digit = Character.digit(letter, 16);
            if (digit >= 0 && half >= 0) {
                bytes.append((char) (half * 16 + digit));
                half = -1;
            } else if (digit >= 0) {
                half = digit;
            } else if (!Letters.isBlank(letter)) {
                throw new NotComparable("a string that is not hexadecimal");
            }
        }
        if (half >= 0) {
            bytes.append((char) (half * 16));
        }
        return new Value.Text(bytes.toString());
    }

    private Value number() {
        Value.Num num = plainNumber();
        if (content || num.number() < 0 || num.number() != Math.rint(num.number())) {
            return num;
        }
        int before = at;
        blanks();
        int from = at;
        while (at < end && at - from < 6 && data[at] >= '0' && data[at] <= '9') {
            at++;
        }
        if (at > from) {
            int generation = Integer.parseInt(new String(data, from, at - from, StandardCharsets.US_ASCII));
            blanks();
            boolean reference =
                    at < end && data[at] == 'R' && (at + 1 == end || !Letters.isRegular(data[at + 1] & 0xFF));
            if (reference && num.number() <= Integer.MAX_VALUE) {
                at++;
                return new Value.Ref((int) num.number(), generation);
            }
        }
        at = before;
        return num;
    }

    private Value.Num plainNumber() {
        int from = at;
        while (at < end && Letters.isNumber(data[at] & 0xFF) && at - from < LONGEST_WORD) {
            at++;
        }
        try {
            return new Value.Num(Double.parseDouble(new String(data, from, at - from, StandardCharsets.US_ASCII)));
        } catch (NumberFormatException e) {
            throw new NotComparable("a number that is none");
        }
    }

    private Value word() {
        int from = at;
        while (at < end && Letters.isRegular(data[at] & 0xFF) && at - from < LONGEST_WORD) {
            at++;
        }
        return new Value.Word(new String(data, from, at - from, StandardCharsets.ISO_8859_1));
    }

    private int read() {
        if (at >= end) {
            throw new NotComparable("the file ends within a string");
        }
        return data[at++] & 0xFF;
    }

    private void blanks() {
        while (at < end) {
            if (data[at] == '%') {
                while (at < end && data[at] != '\n' && data[at] != '\r') {
                    at++;
                }
            } else if (Letters.isBlank(data[at])) {
                at++;
            } else {
                return;
            }
        }
    }
}
