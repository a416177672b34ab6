package kz.sirius.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Confirmation;
import kz.sirius.identity.Roles;
import kz.sirius.signing.AddSignature;
import kz.sirius.signing.SheetLists;
import kz.sirius.signing.SheetTaken;

/** Signs one document: what lies before the signer, in one transaction that takes the request before its sheet. */
@Stateless
@RolesAllowed({Roles.REGISTRAR_HEAD, Roles.DEAN, Roles.DIVISION_HEAD, Roles.INSTITUTION_HEAD})
@Clause({"T8", "S2", "P2"})
public class SignDocument {

    @Inject
    SheetLists sheets;

    @Inject
    HoldRequest requests;

    @Inject
    OpenForSigning open;

    @Inject
    AddSignature signature;

    /**
     * Signs it.
     *
     * @param confirmation that the asker has just entered his password again
     * @throws Refusal ISS-03, SIG-01 to SIG-11 as {@link OpenForSigning} and {@link AddSignature} say them
     */
    @Act(value = "signing.sign", object = "sheet")
    public void sign(long sheetId, Confirmation confirmation) {
        requests.taken(new SheetTaken(sheets.mine(sheetId).sheet().requestId()));
        open.open(sheetId);
        signature.sign(sheetId, confirmation);
    }
}
