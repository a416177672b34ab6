package kz.sirius.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Clock;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;

/** Takes a mail in hand and writes down how its sending ended, each in a short transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Clause("R44")
public class ClaimMail {

    private static final Logger LOG = System.getLogger(ClaimMail.class.getName());

    @Inject
    MailBook book;

    @Inject
    Clock clock;

    /** A mail in hand. */
    public record Claimed(long id, Letter letter) {}

    /** The next that is due, for nobody else for five minutes. */
    public Optional<Claimed> next() {
        Optional<Mail> due = book.nextDue(clock.instant());
        due.ifPresent(mail -> mail.claim(clock.instant()));
        return due.map(mail -> new Claimed(mail.id(), mail.letter()));
    }

    /** How it ended. */
    public void ended(long id, MailEnd end) {
        Mail mail = book.toChange(id);
        if (end == MailEnd.SENT) {
            mail.sent(clock.instant());
            return;
        }
        mail.failed(clock.instant(), end == MailEnd.NEVER);
        LOG.log(Logger.Level.WARNING, mail.isGivenUp() ? "Mail {0} is given up" : "Mail {0} is tried again later", id);
    }
}
