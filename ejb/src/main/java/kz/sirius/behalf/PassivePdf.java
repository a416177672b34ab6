package kz.sirius.behalf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import kz.sirius.common.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF that only shows pages: no script, no action but a way inside or to an address, no file in it, no form that acts,
 * nothing hidden by a key. Every object is looked at, also one that nothing leads to; names written with escapes are the
 * names that they are.
 */
final class PassivePdf {

    private static final int MOST_OBJECTS = 100_000;
    private static final long MEMORY = 64L * 1024 * 1024;

    /** What acts, or carries something beside the pages. */
    private static final Set<String> ACTIVE = Set.of(
            "JS",
            "JavaScript",
            "AA",
            "EmbeddedFile",
            "EmbeddedFiles",
            "EF",
            "RichMedia",
            "RichMediaContent",
            "RichMediaSettings",
            "XFA",
            "Collection");

    /** Actions, but for a way inside and to an address. */
    private static final Set<String> ACTIONS = Set.of(
            "Launch",
            "JavaScript",
            "GoToR",
            "GoToE",
            "SubmitForm",
            "ImportData",
            "ResetForm",
            "Movie",
            "Sound",
            "Rendition",
            "Trans",
            "GoTo3DView",
            "RichMediaExecute",
            "Named",
            "Hide",
            "SetOCGState",
            "Thread");

    /** The same said plainly, where a reader that mends broken files might find it and we did not. */
    private static final Pattern PLAIN = Pattern.compile("/(JavaScript|Launch|EmbeddedFiles?|RichMedia)\\b");

    private PassivePdf() {}

    /** Refuses BEH-09 what cannot be read, BEH-10 what acts, BEH-11 what is encrypted. */
    static void check(byte[] content) {
        if (PLAIN.matcher(new String(content, StandardCharsets.ISO_8859_1)).find()) {
            throw new Refusal(BehalfRefusal.SCAN_ACTIVE);
        }
        try (PDDocument document =
                Loader.loadPDF(content, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache)) {
            if (document.isEncrypted()) {
                throw new Refusal(BehalfRefusal.SCAN_ENCRYPTED);
            }
            if (document.getNumberOfPages() == 0) {
                throw new Refusal(BehalfRefusal.SCAN_BROKEN);
            }
            look(document);
        } catch (InvalidPasswordException e) {
            throw new Refusal(BehalfRefusal.SCAN_ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal(BehalfRefusal.SCAN_BROKEN);
        }
    }

    private static void look(PDDocument document) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> ahead = new ArrayDeque<>();
        ahead.add(document.getDocument().getTrailer());
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            ahead.add(document.getDocument().getObjectFromPool(key));
        }
        while (!ahead.isEmpty()) {
            COSBase next = ahead.poll();
            COSBase here = next instanceof COSObject object ? object.getObject() : next;
            if (here == null || !seen.add(here)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw new Refusal(BehalfRefusal.SCAN_BROKEN);
            }
            if (here instanceof COSDictionary dictionary) {
                look(dictionary);
                ahead.addAll(dictionary.getValues());
            } else if (here instanceof COSArray array) {
                array.forEach(ahead::add);
            }
        }
    }

    private static void look(COSDictionary dictionary) {
        boolean active = dictionary.keySet().stream().map(COSName::getName).anyMatch(ACTIVE::contains);
        String action = dictionary.getNameAsString(COSName.S);
        boolean acts = action != null && ACTIONS.contains(action);
        if (active || acts) {
            throw new Refusal(BehalfRefusal.SCAN_ACTIVE);
        }
    }
}
