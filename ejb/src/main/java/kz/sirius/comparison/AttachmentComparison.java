package kz.sirius.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.sirius.comparison.Difference.Code;
import org.jspecify.annotations.Nullable;

/** The files within a file, and what runs or hides in it, beside those of the signed revision. */
final class AttachmentComparison {

    private static final List<String> ACTIONS = List.of("OpenAction", "AA", "URI");

    private final PdfFile file;
    private final PdfFile signed;
    private final Set<Difference> found;

    AttachmentComparison(PdfFile file, PdfFile signed, Set<Difference> found) {
        this.file = file;
        this.signed = signed;
        this.found = found;
    }

    /** Which rows of the data differ. */
    void compare() {
        Map<String, Value.Stream> ours = attached(signed);
        attached(file).forEach((name, content) -> {
            Value.Stream mine = ours.get(name);
            if (mine != null && !signed.digest(mine).equals(file.digest(content))) {
                replaced(mine, content);
            }
        });
    }

    /** What was added or taken away, whatever the data say. */
    void count() {
        Map<String, Value.Stream> ours = attached(signed);
        Map<String, Value.Stream> theirs = attached(file);
        if (!ours.keySet().containsAll(theirs.keySet())) {
            found.add(Difference.of(Code.ATTACHMENT_ADDED));
        }
        if (!theirs.keySet().containsAll(ours.keySet())) {
            found.add(Difference.of(Code.ATTACHMENT_REMOVED));
        }
        if (differs("OCProperties")) {
            found.add(Difference.of(Code.LAYERS_ADDED));
        }
        if (ACTIONS.stream().anyMatch(this::differs) || scripts()) {
            found.add(Difference.of(Code.ACTIONS_ADDED));
        }
    }

    private boolean differs(String key) {
        Value theirs = file.catalog().get(key);
        return theirs != null
                && !Fingerprint.of(file, theirs)
                        .equals(Fingerprint.of(signed, signed.catalog().get(key)));
    }

    private boolean scripts() {
        Value.Dict names = file.dict(file.catalog(), "Names");
        return names != null && names.get("JavaScript") != null
                || file.pages().stream().anyMatch(page -> page.get("AA") != null);
    }

    /** Row by row where both can be read as the data of a document, otherwise as a whole. */
    private void replaced(Value.Stream ours, Value.Stream theirs) {
        List<String> was;
        List<String> is;
        try {
            was = DataRows.of(signed.unpacked(ours), signed.budget());
            is = DataRows.of(file.unpacked(theirs), file.budget());
        } catch (NotComparable e) {
            found.add(Difference.of(Code.ATTACHMENT_REPLACED));
            return;
        }
        int rows = Math.max(was.size(), is.size());
        for (int row = 0; row < rows; row++) {
            if (!item(was, row).equals(item(is, row))) {
                found.add(new Difference(Code.ATTACHMENT_REPLACED, null, row == 0 ? null : row, null, null));
            }
        }
    }

    private static String item(List<String> rows, int at) {
        return at < rows.size() ? rows.get(at) : "";
    }

    private Map<String, Value.Stream> attached(PdfFile of) {
        Map<String, Value.Stream> all = new LinkedHashMap<>();
        Value.Dict names = of.dict(of.catalog(), "Names");
        Value.Dict tree = names == null ? null : of.dict(names, "EmbeddedFiles");
        List<Value> specifications = new ArrayList<>(of.items(of.catalog(), "AF"));
        if (tree != null) {
            collect(of, tree, specifications, 0);
        }
        for (Value.Dict page : of.pages()) {
            for (Value annotation : of.items(page, "Annots")) {
                Value.Dict dict = of.dictOf(annotation);
                if (dict != null && dict.get("FS") != null) {
                    specifications.addAll(of.items(dict, "FS"));
                }
            }
        }
        for (Value specification : specifications) {
            add(of, of.dictOf(specification), all);
        }
        return all;
    }

    private void collect(PdfFile of, Value.Dict node, List<Value> specifications, int depth) {
        Budget.depth(depth);
        List<Value> names = of.items(node, "Names");
        for (int i = 1; i < names.size(); i += 2) {
            specifications.add(names.get(i));
        }
        for (Value kid : of.items(node, "Kids")) {
            of.budget().value();
            Value.Dict below = of.dictOf(kid);
            if (below != null) {
                collect(of, below, specifications, depth + 1);
            }
        }
    }

    private static void add(PdfFile of, Value.@Nullable Dict specification, Map<String, Value.Stream> all) {
        Value.Dict holder = specification == null ? null : of.dict(specification, "EF");
        if (specification == null || holder == null) {
            return;
        }
        String name = Stream.of("UF", "F")
                .map(key -> of.get(specification, key))
                .filter(Value.Text.class::isInstance)
                .map(text -> ((Value.Text) text).bytes())
                .findFirst()
                .orElse("");
        for (String key : List.of("UF", "F")) {
            if (of.get(holder, key) instanceof Value.Stream content) {
                all.put(name + " " + key, content);
            }
        }
    }
}
