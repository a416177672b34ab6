package kz.sirius.signing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.common.Page;
import kz.sirius.common.Refusal;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.identity.Roles;

/** What waits for the asker's signature, and which signatures a document has. */
@Stateless
@RolesAllowed({Roles.REGISTRAR_HEAD, Roles.DEAN, Roles.DIVISION_HEAD, Roles.INSTITUTION_HEAD})
@Clause({"T8", "R20"})
public class SheetLists {

    @Inject
    SignerDesk desk;

    @Inject
    SheetBook book;

    /** One page of the open sheets with a free slot for an office that the asker holds today; the longest waiting first. */
    public Page<SheetRow> waitingForMe(int page, int size) {
        List<OfficeHolder> officials = desk.officials();
        List<SheetRow> rows = book.waitingFor(officials, page * size, size).stream()
                .map(SigningSheet::row)
                .toList();
        return new Page<>(rows, book.waitingFor(officials), page, size);
    }

    /** The sheet and as which official the asker would sign it. Throws {@link Refusal} SIG-01 when it is not his. */
    public Mine mine(long sheetId) {
        SigningSheet sheet = book.find(sheetId).orElseThrow(() -> new Refusal(SigningRefusal.NOT_FOUND));
        return new Mine(sheet.row(), desk.turn(sheet).official());
    }

    /** A sheet that waits for the asker. */
    public record Mine(SheetRow sheet, OfficeHolder official) {}

    /** Signatures of a request's document, in the order in which they were made. Shown on the public page as well. */
    @PermitAll
    public List<SheetSignature> signaturesOf(long requestId) {
        return book.signatures("s.status = 'COMPLETED' and s.request_id = ?1", requestId);
    }
}
