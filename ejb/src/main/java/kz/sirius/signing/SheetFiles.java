package kz.sirius.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.identity.Roles;

/** Reads the exact bytes that lie before the asker for his signature. */
@Stateless
@RolesAllowed({Roles.REGISTRAR_HEAD, Roles.DEAN, Roles.DIVISION_HEAD, Roles.INSTITUTION_HEAD})
@Clause({"T8", "S2"})
public class SheetFiles {

    @Inject
    SignerDesk desk;

    @Inject
    SheetBook book;

    @Inject
    LaidPages laid;

    /**
     * The sheet, and the bytes if they were laid before him already.
     *
     * @throws Refusal SIG-01 when the sheet does not wait for him, SIG-02 when it is no longer open
     */
    public LaidDocument laidBeforeMe(long sheetId) {
        SigningSheet sheet = book.find(sheetId).orElseThrow(() -> new Refusal(SigningRefusal.NOT_FOUND));
        OfficeHolder official = desk.turn(sheet).official();
        sheet.requireOpen();
        return laid.find(sheetId, sheet.renditionFor(official.id()))
                .map(pages -> new LaidDocument(sheet.row(), official, pages.content(), pages.seen(), pages.signer()))
                .orElseGet(() -> new LaidDocument(sheet.row(), official, null, false, ""));
    }

    /** What is known of the pages that lie before him on those of these sheets that wait for him, for a list. */
    public List<LaidSheet> known(List<Long> sheetIds) {
        return desk.officials().stream()
                .flatMap(official -> laid.known(sheetIds, official).stream())
                .toList();
    }

    /** He was shown the pages of these sheets, or their hashes: from now on what lies before him stays as it is. */
    public void seen(List<Long> sheetIds) {
        desk.officials().forEach(official -> laid.seen(sheetIds, official.id()));
    }
}
