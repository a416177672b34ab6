package kz.sirius.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.sirius.common.Clause;
import kz.sirius.common.Language;
import kz.sirius.common.Setting;
import kz.sirius.identity.People;
import kz.sirius.identity.Roles;
import kz.sirius.preservation.CertificateEnds;

/**
 * Writes into the outbox what members of staff have to be told, each once. Their address is their login at the domain of
 * staff ({@link Setting#MAIL_STAFF_DOMAIN}); without one they are told on their pages only. They are written to in the
 * state language.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Clause({"T8", "R20"})
public class WriteNotices {

    @Inject
    MailBook book;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** A certificate ends soon: its official is told, and every administrator. */
    public void ends(@Observes CertificateEnds event) {
        write(event, event.login(), MailKind.OWN_CERTIFICATE_ENDS, "/signer/table.xhtml", event.untilText());
        for (String login : people.having(Roles.ADMINISTRATOR)) {
            write(event, login, MailKind.CERTIFICATE_ENDS, "/admin/proofs.xhtml", event.name(), event.untilText());
        }
    }

    private void write(CertificateEnds event, String login, MailKind kind, String page, String... facts) {
        String address = login + "@" + Setting.MAIL_STAFF_DOMAIN.text().strip();
        if (!Setting.MAIL.on()
                || !MailPost.isAddress(address)
                || !book.firstOf(event.sha256(), login, clock.instant())) {
            return;
        }
        MailWords.Reader reader = new MailWords.Reader(address, Language.KK);
        Letter letter = MailWords.letter(kind, reader, MailWords.Sender.of(Language.KK), page, facts);
        book.add(new Mail(Mail.About.certificate(event.sha256()), kind, letter, clock.instant()));
    }
}
