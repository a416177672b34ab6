package kz.sirius.comparison;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.sirius.common.Sha256;
import org.jspecify.annotations.Nullable;

/** What a page shows: its pieces of text with their places, and a hash of everything else that is drawn. */
final class PageContent {

    private static final int FORMS = 8;
    private static final int STACK = 64;

    /** Operators that only place text; what they do is in the places of the pieces. */
    private static final Set<String> PLACING =
            Set.of("BT", "ET", "Td", "TD", "Tm", "T*", "TL", "Tf", "Tj", "TJ", "'", "\"");

    private final PdfFile file;
    private final List<Run> runs = new ArrayList<>();
    private final Map<String, Integer> orders = new HashMap<>();
    private final MessageDigest drawing = Sha256.digest();
    private final Map<String, String> fontPrints = new HashMap<>();

    private PageContent(PdfFile file) {
        this.file = file;
    }

    /** Text and the rest of a page. */
    record Shown(List<Run> runs, String drawing) {}

    static Shown of(PdfFile file, Value.Dict page) {
        PageContent content = new PageContent(file);
        content.run(bytes(file, page), file.dict(page, "Resources"), new double[] {1, 0, 0, 1, 0, 0}, "", 0);
        return new Shown(content.runs, HexFormat.of().formatHex(content.drawing.digest()));
    }

    /** All of a page's content. */
    static byte[] bytes(PdfFile file, Value.Dict page) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Value part : file.items(page, "Contents")) {
            if (file.follow(part) instanceof Value.Stream stream) {
                all.writeBytes(file.unpacked(stream));
                all.write('\n');
            }
        }
        if (all.size() > Budget.LARGEST_STREAM) {
            throw new NotComparable("a page that is too large");
        }
        return all.toByteArray();
    }

    private void run(byte[] content, Value.@Nullable Dict resources, double[] base, String path, int depth) {
        if (depth > FORMS) {
            throw new NotComparable("forms within forms");
        }
        ValueReader reader = ValueReader.ofContent(content, file.budget());
        Deque<TextPlace> stack = new ArrayDeque<>();
        TextPlace place = new TextPlace(base);
        List<Value> operands = new ArrayList<>();
        for (Value next = reader.next(); next != null; next = reader.next()) {
            if (!(next instanceof Value.Word word)) {
                operands.add(next);
                continue;
            }
            String operator = word.text();
            if (!PLACING.contains(operator)) {
                draw(operator, operands);
            }
            switch (operator) {
                case "q" -> push(stack, place);
                case "Q" -> place = stack.isEmpty() ? place : stack.pop();
                case "BI" -> throw new NotComparable("a picture within a page's content");
                case "Do" -> form(operands, resources, place, path, depth);
                case "Tj", "TJ", "'", "\"" -> show(operator, operands, place, resources, path);
                default -> place.apply(operator, operands);
            }
            operands.clear();
        }
    }

    private static void push(Deque<TextPlace> stack, TextPlace place) {
        if (stack.size() == STACK) {
            throw new NotComparable("states within states");
        }
        stack.push(place.copy());
    }

    private void draw(String operator, List<Value> operands) {
        drawing.update((operands + operator).getBytes(StandardCharsets.UTF_8));
    }

    private void show(
            String operator, List<Value> operands, TextPlace place, Value.@Nullable Dict resources, String path) {
        if (operator.equals("'") || operator.equals("\"")) {
            place.apply("T*", List.of());
        }
        if (operands.isEmpty()) {
            return;
        }
        Value last = operands.get(operands.size() - 1);
        StringBuilder codes = new StringBuilder();
        for (Value part : last instanceof Value.Arr arr ? arr.items() : List.of(last)) {
            if (part instanceof Value.Text text) {
                codes.append(text.bytes());
            }
        }
        file.budget().run();
        double x = Math.rint(place.x() * 2) / 2 + 0.0;
        double y = Math.rint(place.y() * 2) / 2 + 0.0;
        int order = orders.merge(x + " " + y, 1, Integer::sum);
        String font = path + place.font();
        runs.add(new Run(
                x, y, order, place.look() + last, codes.toString(), font, fontPrint(font, place.font(), resources)));
    }

    private String fontPrint(String key, String name, Value.@Nullable Dict resources) {
        return fontPrints.computeIfAbsent(key, any -> {
            Value.Dict fonts = resources == null ? null : file.dict(resources, "Font");
            return Fingerprint.of(file, fonts == null ? null : fonts.get(name));
        });
    }

    private void form(List<Value> operands, Value.@Nullable Dict resources, TextPlace place, String path, int depth) {
        Value.Dict things = resources == null ? null : file.dict(resources, "XObject");
        if (things == null || operands.isEmpty() || !(operands.get(0) instanceof Value.Name name)) {
            return;
        }
        if (!(file.follow(things.get(name.text())) instanceof Value.Stream stream)) {
            return;
        }
        if (!file.name(stream.dict(), "Subtype").equals("Form")) {
            drawing.update(Fingerprint.of(file, stream).getBytes(StandardCharsets.US_ASCII));
            return;
        }
        draw("form", file.items(stream.dict(), "BBox"));
        Value.Dict own = file.dict(stream.dict(), "Resources");
        double[] base = TextPlace.times(TextPlace.matrix(file.items(stream.dict(), "Matrix")), place.base());
        run(file.unpacked(stream), own == null ? resources : own, base, path + name.text() + "/", depth + 1);
    }
}
