package kz.sirius.signing;

import kz.sirius.identity.OfficeHolder;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that waits for the asker, and the bytes that lie before him.
 *
 * @param official as whom he would sign
 * @param content null when nothing was laid before him yet
 * @param seen whether he was shown it; as long as he was not, it may be made anew
 * @param signer what it says of the signer ({@link Rendition#signer})
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record LaidDocument(
        SheetRow sheet, OfficeHolder official, byte @Nullable [] content, boolean seen, String signer) {}
