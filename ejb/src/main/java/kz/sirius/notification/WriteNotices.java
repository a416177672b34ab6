package kz.sirius.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import kz.sirius.common.Clause;
import kz.sirius.common.Language;
import kz.sirius.common.Setting;
import kz.sirius.identity.People;
import kz.sirius.identity.Roles;
import kz.sirius.preservation.CertificateEnds;
import kz.sirius.requests.RequestEscalated;
import kz.sirius.requests.RequestStatus;
import kz.sirius.requests.Rung;

/**
 * Writes into the outbox what members of staff have to be told, each once. Their address is their login at the domain of
 * staff ({@link Setting#MAIL_STAFF_DOMAIN}); without one they are told on their pages only. They are written to in the
 * state language.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Clause({"T8", "R16", "R20"})
public class WriteNotices {

    private static final String SIGNING = "/signer/table.xhtml";

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

    /** A request was escalated by mail: whoever the step names is told. */
    public void escalated(@Observes RequestEscalated event) {
        if (event.rung().how() != Rung.How.MAIL || !Setting.MAIL.on()) {
            return;
        }
        boolean signs = event.heldBy() == RequestStatus.Holder.SIGNER;
        String desk = "/registrar/queue.xhtml?queue=ALL&case=" + event.requestId();
        switch (event.rung().who()) {
            case HOLDER -> {
                tell(event, people.having(signs ? Roles.REGISTRAR_HEAD : Roles.REGISTRAR), signs ? SIGNING : desk);
                tell(event, signs ? unitHeads(event.unitCode()) : List.of(), SIGNING);
            }
            case REGISTRAR_HEAD -> tell(event, people.having(Roles.REGISTRAR_HEAD), desk);
            case UNIT_HEAD -> tell(event, unitHeads(event.unitCode()), SIGNING);
            case ADMINISTRATOR -> tell(event, people.having(Roles.ADMINISTRATOR), "/registrar/escalated.xhtml");
        }
    }

    private List<String> unitHeads(String unit) {
        return Stream.concat(
                        people.havingFor(Roles.DEAN, unit).stream(),
                        people.havingFor(Roles.DIVISION_HEAD, unit).stream())
                .distinct()
                .toList();
    }

    private void tell(RequestEscalated event, List<String> logins, String page) {
        for (String login : logins) {
            String address = address(login);
            if (MailPost.isAddress(address)) {
                MailWords.Reader reader = new MailWords.Reader(address, Language.KK);
                MailWords.Sender sender = MailWords.Sender.of(Language.KK);
                String number = String.valueOf(event.requestId());
                Letter letter = MailWords.letter(MailKind.ESCALATED, reader, sender, page, number, event.dueText());
                book.add(new Mail(Mail.About.request(event.requestId()), MailKind.ESCALATED, letter, clock.instant()));
            }
        }
    }

    private static String address(String login) {
        return login + "@" + Setting.MAIL_STAFF_DOMAIN.text().strip();
    }

    private void write(CertificateEnds event, String login, MailKind kind, String page, String... facts) {
        String address = address(login);
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
