package kz.sirius.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Unavailable;
import kz.sirius.identity.ConfirmPassword;
import kz.sirius.identity.Confirmation;
import kz.sirius.identity.Roles;

/**
 * Signs one document or forty after one entry of the password, each in a transaction of its own: one that fails leaves
 * the others signed.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR_HEAD, Roles.DEAN, Roles.DIVISION_HEAD, Roles.INSTITUTION_HEAD})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause({"T8", "S2", "P2"})
public class SignDocuments {

    private static final Logger LOG = System.getLogger(SignDocuments.class.getName());

    @Inject
    ConfirmPassword confirm;

    @Inject
    SignDocument sign;

    /**
     * Signs them in the given order; a result for each.
     *
     * @throws Refusal IDN-05 when the password is wrong: then nothing is signed
     */
    public List<SignOutcome> sign(List<Long> sheetIds, String password) {
        Confirmation confirmation = confirm.confirm(password);
        return sheetIds.stream().distinct().map(id -> one(id, confirmation)).toList();
    }

    private SignOutcome one(long sheetId, Confirmation confirmation) {
        try {
            sign.sign(sheetId, confirmation);
            return new SignOutcome(sheetId, true, null);
        } catch (Refusal refusal) {
            return new SignOutcome(sheetId, false, refusal.code().code());
        } catch (Unavailable | EJBException e) {
            if (!Unavailable.isBehind(e)) {
                LOG.log(Logger.Level.ERROR, "Sheet " + sheetId + " is not signed yet: a fault", e);
            }
            return new SignOutcome(sheetId, false, IssuingRefusal.TRY_LATER.code());
        }
    }
}
