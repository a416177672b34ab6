package kz.sirius.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;

/** Sends what lies in the outbox and is due. Holds no transaction and no connection while the mail server answers. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause("R44")
public class SendMails {

    private static final int AT_ONCE = 50;

    @Inject
    ClaimMail claim;

    @Inject
    MailPost post;

    /** Sends at most fifty; tells how many went out. */
    public int send() {
        int sent = 0;
        for (int i = 0; i < AT_ONCE; i++) {
            Optional<ClaimMail.Claimed> mail = claim.next();
            if (mail.isEmpty()) {
                return sent;
            }
            MailEnd end = post.send(mail.get().letter());
            claim.ended(mail.get().id(), end);
            sent += end == MailEnd.SENT ? 1 : 0;
            if (end == MailEnd.AGAIN) {
                return sent; // the server is away: the others would only wait for it as well
            }
        }
        return sent;
    }
}
