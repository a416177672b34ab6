package kz.sirius.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
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

    /**
     * The bytes, if they were laid before him already.
     *
     * @throws Refusal SIG-01 when the sheet does not wait for him, SIG-02 when it is no longer open
     */
    public Optional<byte[]> laidBeforeMe(long sheetId) {
        SigningSheet sheet = book.find(sheetId).orElseThrow(() -> new Refusal(SigningRefusal.NOT_FOUND));
        SignerDesk.Turn turn = desk.turn(sheet);
        sheet.requireOpen();
        return book.rendition(sheetId, sheet.renditionFor(turn.official().id()));
    }
}
