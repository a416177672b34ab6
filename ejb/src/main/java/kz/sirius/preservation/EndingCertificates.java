package kz.sirius.preservation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.Roles;

/** Tells whose certificate ends within sixty days: to the administrator of all officials, to a signer his own. */
@Stateless
@Clause({"T8", "R20"})
@RolesAllowed({
    Roles.ADMINISTRATOR,
    Roles.AUDITOR,
    Roles.REGISTRAR_HEAD,
    Roles.INSTITUTION_HEAD,
    Roles.DEAN,
    Roles.DIVISION_HEAD
})
public class EndingCertificates {

    @Inject
    CurrentUser current;

    @Inject
    Endings endings;

    /** Of everybody who holds an office today or later, the first to end first. */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    public List<EndingCertificate> all() {
        return endings.all();
    }

    /** The asker's own. */
    public List<EndingCertificate> own() {
        return endings.of(current.get().login());
    }
}
