package kz.sirius.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import kz.sirius.common.Clause;
import kz.sirius.common.Setting;
import kz.sirius.issuing.DocumentIssued;
import kz.sirius.records.Contact;
import kz.sirius.records.Contacts;
import kz.sirius.requests.RequestEnded;
import kz.sirius.requests.RequestReturned;
import kz.sirius.requests.RequestStatus;
import kz.sirius.requests.RequestSubmitted;
import kz.sirius.requests.RequestTold;
import kz.sirius.requests.RequestsTold;

/** Writes into the outbox what a learner has to be told, in the transaction of the act. Who has no address is told in the cabinet only. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Clause("R44")
public class WriteMails {

    @Inject
    MailBook book;

    @Inject
    RequestsTold requests;

    @Inject
    Contacts contacts;

    @Inject
    Clock clock;

    /** A request came in for the first time; an answer to a return is the learner's own act and needs no receipt. */
    public void submitted(@Observes RequestSubmitted event) {
        RequestTold request = requests.of(event.requestId());
        if (!request.answered()) {
            write(request, MailKind.SUBMITTED, String.valueOf(event.requestId()), request.dueText());
        }
    }

    /** It was returned. */
    public void returned(@Observes RequestReturned event) {
        RequestTold request = requests.of(event.requestId());
        write(request, MailKind.RETURNED, String.valueOf(event.requestId()), note(request));
    }

    /** It was refused; of a withdrawal its learner knows himself. */
    public void ended(@Observes RequestEnded event) {
        if (event.status() == RequestStatus.REFUSED) {
            RequestTold request = requests.of(event.requestId());
            write(request, MailKind.REFUSED, String.valueOf(event.requestId()), event.reason());
        }
    }

    /** Its document is there. */
    public void issued(@Observes DocumentIssued event) {
        write(requests.of(event.requestId()), MailKind.ISSUED, event.number());
    }

    private static String note(RequestTold request) {
        return Objects.requireNonNullElse(request.note(), "");
    }

    private void write(RequestTold request, MailKind kind, String... facts) {
        Contact contact = contacts.of(request.studentNo());
        String email = contact.email();
        if (!Setting.MAIL.on() || email == null || !MailPost.isAddress(email)) {
            return;
        }
        MailWords.Reader reader = new MailWords.Reader(email, contact.language());
        MailWords.Sender sender = MailWords.Sender.of(contact.language());
        String page = "/cabinet/request.xhtml?id=" + request.id();
        book.add(new Mail(request.id(), kind, MailWords.letter(kind, reader, sender, page, facts), clock.instant()));
    }
}
