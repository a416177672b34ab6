package kz.sirius.pages;

import org.jspecify.annotations.Nullable;

/**
 * What a file carries beside its pages. The same pages with the same packing are the same bytes.
 *
 * @param data the document's data for machines, or null for none
 * @param signatureFields how many may sign: so many empty, invisible fields {@code Signature1} … lie in the file
 * @param seed the same for the same document; the file's identifier comes from it
 */
public record Packing(@Nullable Attachment data, int signatureFields, long seed) {

    /** Checks the number of fields. */
    public Packing {
        if (signatureFields < 0) {
            throw new IllegalArgumentException("Fewer than no signature fields: " + signatureFields);
        }
    }

    /** The pages alone. */
    public static Packing plain() {
        return new Packing(null, 0, 0);
    }
}
