package kz.sirius.signing;

import kz.sirius.identity.OfficeHolder;

/**
 * What is known of the pages that lie before a signer, without opening the file.
 *
 * @param official as whom he would sign
 * @param seen whether he was shown them; as long as he was not, they may be made anew
 * @param signer what they say of the signer ({@link Rendition#signer}); empty where they name every signer
 */
public record LaidSheet(
        long sheetId,
        SheetPlan.Mode mode,
        OfficeHolder official,
        String sha256,
        int pages,
        boolean seen,
        String signer) {}
