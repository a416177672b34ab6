package kz.sirius.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.sirius.comparison.Difference.Code;
import org.jspecify.annotations.Nullable;

/** The signatures of a file, and its other fields, beside those of the signed revision. */
final class SignatureComparison {

    private static final int FIELDS = 200;
    private static final String STAMP = "ETSI.RFC3161";

    private SignatureComparison() {}

    /** A signature: its value with certificates, and the four numbers that say what it covers. */
    private record Signature(String contents, List<Integer> range, boolean stamp) {}

    static void compare(PdfFile file, PdfFile signed, Set<Difference> found) {
        List<Signature> ours = signatures(signed);
        List<Signature> theirs = signatures(file);
        for (Signature signature : ours) {
            if (!signature.stamp()) {
                compare(signature, theirs, file, signed, found);
            }
        }
        Set<String> known = new HashSet<>();
        ours.forEach(signature -> known.add(signature.contents()));
        if (theirs.stream().anyMatch(signature -> !known.contains(signature.contents()))) {
            found.add(Difference.of(Code.SIGNATURE_ADDED));
        }
        if (fields(file).stream().anyMatch(field -> !file.name(field, "FT").equals("Sig"))) {
            found.add(Difference.of(Code.FIELD_ADDED));
        }
    }

    private static void compare(
            Signature signature, List<Signature> theirs, PdfFile file, PdfFile signed, Set<Difference> found) {
        List<Signature> same = theirs.stream()
                .filter(other -> other.contents().equals(signature.contents()))
                .toList();
        if (same.isEmpty()) {
            found.add(Difference.of(Code.SIGNATURE_REMOVED));
        } else if (same.stream().noneMatch(other -> other.range().equals(signature.range()))) {
            found.add(Difference.of(Code.SIGNATURE_MOVED));
        } else if (!covers(signature.range(), file.content(), signed.content())) {
            found.add(Difference.of(Code.SIGNED_BYTES_CHANGED));
        }
    }

    private static boolean covers(List<Integer> range, byte[] file, byte[] signed) {
        for (int i = 0; i + 1 < range.size(); i += 2) {
            int from = range.get(i);
            int to = from + range.get(i + 1);
            if (from < 0 || to < from || to > file.length || to > signed.length) {
                return false;
            }
            if (!Arrays.equals(file, from, to, signed, from, to)) {
                return false;
            }
        }
        return true;
    }

    private static List<Signature> signatures(PdfFile file) {
        List<Signature> signatures = new ArrayList<>();
        for (Value.Dict field : fields(file)) {
            Value.Dict value = file.name(field, "FT").equals("Sig") ? file.dict(field, "V") : null;
            if (value != null) {
                String contents = file.get(value, "Contents") instanceof Value.Text text ? text.bytes() : "";
                List<Integer> range = file.items(value, "ByteRange").stream()
                        .map(item -> file.follow(item) instanceof Value.Num num ? (int) num.number() : -1)
                        .toList();
                signatures.add(new Signature(
                        contents, range, file.name(value, "SubFilter").equals(STAMP)));
            }
        }
        return signatures;
    }

    private static List<Value.Dict> fields(PdfFile file) {
        List<Value.Dict> fields = new ArrayList<>();
        Value.Dict form = file.dict(file.catalog(), "AcroForm");
        if (form != null) {
            collect(file, file.items(form, "Fields"), fields, 0);
        }
        return fields;
    }

    private static void collect(PdfFile file, List<Value> items, List<Value.Dict> fields, int depth) {
        Budget.depth(depth);
        for (Value item : items) {
            Value.@Nullable Dict field = file.dictOf(item);
            if (field == null) {
                continue;
            }
            if (fields.size() == FIELDS) {
                throw new NotComparable("more than " + FIELDS + " fields");
            }
            fields.add(field);
            if (field.get("FT") == null) {
                collect(file, file.items(field, "Kids"), fields, depth + 1);
            }
        }
    }
}
