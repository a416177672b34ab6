package kz.sirius.verification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.sirius.common.Language;
import kz.sirius.issuing.KindFixtures;
import kz.sirius.issuing.RecordFixtures;
import kz.sirius.registry.DocumentKind;
import kz.sirius.signing.SignedFixtures;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** An issued file of 60 rows, and everything that somebody may make of it. */
final class AttackSet {

    static final String NUMBER = "TR-2026-000127";
    static final int ROWS = 60;

    private static final Pattern RANGE = Pattern.compile("/ByteRange\\s*\\[(\\d+) (\\d+) (\\d+) (\\d+)\\s*\\]");

    final byte[] issued = SignedFixtures.signed(pages(ROWS), 1);
    private final byte[] another = SignedFixtures.signed(pages(59), 1);

    static byte[] pages(int rows) {
        return KindFixtures.pages(DocumentKind.TRANSCRIPT, Language.KK, false, RecordFixtures.study(rows));
    }

    /** The data of the file in which a row, from 1, says another percent. */
    static byte[] data(int rows, int changed) {
        byte[] xml = KindFixtures.data(DocumentKind.TRANSCRIPT, RecordFixtures.study(rows));
        return changedPercent(xml, changed, "90", "09");
    }

    /** Data in which a row, from 1, says another percent than it did. */
    static byte[] changedPercent(byte[] xml, int row, String from, String to) {
        String[] parts = new String(xml, StandardCharsets.UTF_8).split("(?=<hasPart>)");
        String before = "<s:percent>" + from + "</s:percent>";
        if (!parts[row].contains(before)) {
            throw new IllegalStateException("Row " + row + " does not say " + from);
        }
        parts[row] = parts[row].replace(before, "<s:percent>" + to + "</s:percent>");
        return String.join("", parts).getBytes(StandardCharsets.UTF_8);
    }

    /** What is not a bomb, by the name of what was done. */
    Map<String, byte[]> files() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        bytes(all);
        updates(all);
        signatures(all);
        wrappings(all);
        return all;
    }

    private void bytes(Map<String, byte[]> all) {
        byte[] flipped = issued.clone();
        flipped[issued.length / 3] ^= 1;
        all.put("flipped byte", flipped);
        all.put("cut off", Arrays.copyOf(issued, issued.length - 20));
        all.put("cut in half", Arrays.copyOf(issued, issued.length / 2));
        all.put("bytes behind the end", joined(issued, "% nothing to see\n".getBytes(StandardCharsets.US_ASCII)));
        String encrypted =
                "xref\n0 0\ntrailer <</Root 1 0 R/Encrypt <<>>>>\nstartxref\n%d\n%%%%EOF\n".formatted(issued.length);
        all.put("encrypted by an update", joined(issued, encrypted.getBytes(StandardCharsets.US_ASCII)));
        all.put("no PDF", (NUMBER + " and nothing else").getBytes(StandardCharsets.UTF_8));
        all.put("empty", new byte[0]);
    }

    private void updates(Map<String, byte[]> all) {
        update(all, "changed percent", document -> Attacks.turnRound(document, 1, "90", 4));
        update(all, "changed percent and signed name", document -> {
            Attacks.turnRound(document, 0, "90", 2);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        });
        update(all, "shadow: hidden", Attacks::hide);
        update(all, "shadow: replaced font", Attacks::replaceFont);
        update(all, "shadow: hidden and replaced", Attacks::replaceTree);
        update(all, "drawn over", document -> Attacks.drawOver(document, 380, 400));
        update(all, "annotation", Attacks::annotate);
        update(all, "added page", document -> document.addPage(new PDPage()));
        update(all, "removed page", document -> document.removePage(1));
        update(all, "replaced attachment", document -> Attacks.attach(document, data(ROWS, 2)));
        update(all, "entity bomb", document -> Attacks.attach(document, laughs()));
        update(all, "external entity", document -> Attacks.attach(document, outside()));
        update(all, "turned page", document -> {
            document.getPage(0).setRotation(180);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
        });
        update(all, "filled form", AttackSet::fill);
        update(all, "script", document -> {
            COSDictionary action = new COSDictionary();
            action.setName(COSName.S, "JavaScript");
            action.setString(COSName.JS, "app.alert(1)");
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("OpenAction"), action);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        });
        all.put("saved anew", Attacks.saved(issued, document -> {}));
        all.put("encrypted", Attacks.saved(issued, document -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("o", "", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        }));
    }

    private void update(Map<String, byte[]> all, String name, Attacks.Change change) {
        all.put(name, Attacks.updated(issued, change));
    }

    private static void fill(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        COSDictionary field = new COSDictionary();
        field.setName(COSName.FT, "Tx");
        field.setString(COSName.T, "Percent");
        field.setString(COSName.V, "99");
        COSArray fields = form.getCOSObject().getCOSArray(COSName.FIELDS);
        fields.add(field);
        fields.setNeedToBeUpdated(true);
        form.getCOSObject().setNeedToBeUpdated(true);
    }

    private void signatures(Map<String, byte[]> all) {
        String text = new String(issued, StandardCharsets.ISO_8859_1);
        Matcher range = RANGE.matcher(text);
        if (!range.find()) {
            throw new IllegalStateException("No signature");
        }
        String said = range.group();
        int from = Integer.parseInt(range.group(2));
        int to = Integer.parseInt(range.group(3));
        all.put("signature removed", Attacks.updated(issued, AttackSet::unsign));
        all.put("signature's value null", Attacks.patched(issued, text.substring(from, to), "null"));
        all.put("signature's value zero", Attacks.patched(issued, text.substring(from, to), "<00>"));
        all.put("ranges null", Attacks.patched(issued, said, "/ByteRange null"));
        all.put("ranges gone", Attacks.patched(issued, said, ""));
        all.put("ranges overlap", Attacks.patched(issued, said, "/ByteRange [0 %d 0 %d]".formatted(from, from)));
        all.put("ranges negative", Attacks.patched(issued, said, "/ByteRange [0 -1 -5 9]"));
        all.put("ranges of the beginning", Attacks.patched(issued, said, "/ByteRange [0 %d 0 0]".formatted(from)));
        all.put("wrapped", wrapped(said, from, to));
        all.put(
                "wrapped and changed",
                Attacks.updated(wrapped(said, from, to), document -> Attacks.turnRound(document, 1, "90", 4)));
        all.put("foreign authority with the same names", SignedFixtures.signed(pages(ROWS), 1));
        Matcher other = RANGE.matcher(new String(another, StandardCharsets.ISO_8859_1));
        if (other.find()) {
            String value = new String(another, StandardCharsets.ISO_8859_1)
                    .substring(Integer.parseInt(other.group(2)), Integer.parseInt(other.group(3)));
            all.put("another document's signature", Attacks.patched(issued, text.substring(from, to), value));
        }
    }

    private static void unsign(PDDocument document) {
        COSArray fields =
                document.getDocumentCatalog().getAcroForm().getCOSObject().getCOSArray(COSName.FIELDS);
        ((COSDictionary) fields.getObject(0)).removeItem(COSName.V);
        ((COSDictionary) fields.getObject(0)).setNeedToBeUpdated(true);
    }

    /** The second part of what is signed moves behind something else, and the ranges say so. */
    private byte[] wrapped(String said, int from, int to) {
        byte[] between =
                "\n% something between that nobody signed \n".repeat(20).getBytes(StandardCharsets.US_ASCII);
        String moved = said.replace(" " + to + " ", " " + (to + between.length) + " ");
        byte[] head =
                Arrays.copyOf(moved.length() == said.length() ? Attacks.patched(issued, said, moved) : issued, to);
        return joined(joined(head, between), Arrays.copyOfRange(issued, to, issued.length));
    }

    private void wrappings(Map<String, byte[]> all) {
        all.put("inside another PDF", Attacks.saved(stranger(), document -> Wrapping.embed(document, issued, false)));
        all.put(
                "inside another PDF, packed, and named",
                Attacks.saved(stranger(), document -> Wrapping.embed(document, issued, true)));
        all.put("a stranger's PDF", stranger());
    }

    private static byte[] stranger() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] laughs() {
        StringBuilder xml = new StringBuilder("<!DOCTYPE elmo [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 40; i++) {
            xml.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return xml.append("]><elmo>&a39;</elmo>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] outside() {
        return "<!DOCTYPE elmo [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><elmo><hasPart>&x;</hasPart></elmo>"
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
