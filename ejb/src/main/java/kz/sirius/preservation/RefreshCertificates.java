package kz.sirius.preservation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.sirius.common.Clause;
import kz.sirius.common.Setting;
import kz.sirius.identity.Roles;

/**
 * Asks the authorities which certificates of signers they have revoked, each once a day until it ends. Does nothing where
 * revocation services are not asked. A revoked certificate takes nothing from documents that were signed before.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause("R22")
public class RefreshCertificates {

    private static final int AT_ONCE = 50;

    @Inject
    KeepStates keep;

    @Inject
    ProofSettings settings;

    /** Asks for at most fifty; tells how many were answered. */
    public int refresh() {
        if (!Setting.REVOCATION_ONLINE.on()) {
            return 0;
        }
        Augmentation augmentation = new Augmentation(settings.sources());
        int answered = 0;
        for (CertificateBook.Due due : keep.next(AT_ONCE)) {
            answered += augmentation
                    .stateOf(due.certificate(), due.issuer())
                    .map(state -> {
                        keep.told(due.sha256(), state);
                        return 1;
                    })
                    .orElse(0);
        }
        return answered;
    }
}
