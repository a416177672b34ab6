package kz.sirius.comparison;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/**
 * Whether whoever made a file had the issued one before him. The value of a signature is chance: part of it in the file
 * shows it, and nothing else does, for everything else of a document could be guessed and tried.
 */
final class Evidence {

    /** So many bytes of a value are looked for: nobody guesses 128 bits. */
    private static final int PART = 16;

    /** So many places of a value are looked for, so that one changed byte in it hides nothing. */
    private static final int PARTS = 4;

    private Evidence() {}

    static boolean isIn(byte[] file, byte[] signedRevision) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        for (byte[] value : values(signedRevision)) {
            int step = Math.max(PART, value.length / PARTS);
            for (int from = 0; from + PART <= value.length; from += step) {
                String part = HexFormat.of().formatHex(value, from, from + PART);
                if (text.contains(part) || text.contains(part.toUpperCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<byte[]> values(byte[] signedRevision) {
        List<byte[]> values = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(signedRevision)) {
            for (PDSignature signature : document.getSignatureDictionaries()) {
                for (SignerInformation signer : new CMSSignedData(signature.getContents()).getSignerInfos()) {
                    values.add(signer.getSignature());
                }
            }
        } catch (IOException | CMSException e) {
            throw new NotComparable("the signed revision cannot be read");
        }
        return values;
    }
}
