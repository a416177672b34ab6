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
import kz.sirius.corrections.CorrectionDeadlineMoved;
import kz.sirius.corrections.CorrectionMoved;
import kz.sirius.issuing.DocumentAnnulled;
import kz.sirius.issuing.DocumentIssued;
import kz.sirius.paper.PaperTold;
import kz.sirius.records.Contact;
import kz.sirius.records.Contacts;
import kz.sirius.requests.DeadlineMoved;
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
@Clause({"R32", "R44"})
public class WriteMails {

    @Inject
    MailBook book;

    @Inject
    RequestsTold requests;

    @Inject
    Contacts contacts;

    @Inject
    Clock clock;

    /**
     * A request came in for the first time; an answer to a return is the learner's own act and needs no receipt, and of
     * one that the office made in the place of an annulled document tells the mail of the annulment.
     */
    public void submitted(@Observes RequestSubmitted event) {
        RequestTold request = requests.of(event.requestId());
        if (!request.answered() && !request.reissued()) {
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

    /** A paper version is ready for pick-up, or nobody has claimed it: where it is handed out, in the learner's language. */
    public void paper(@Observes PaperTold event) {
        MailKind kind = event.what() == PaperTold.What.READY ? MailKind.PAPER_READY : MailKind.PAPER_UNCLAIMED;
        String place = Setting.PAPER_PLACE.in(contacts.of(event.studentNo()).language());
        write(requests.of(event.requestId()), kind, event.number(), place);
    }

    /** A document was annulled; when another is made in its place, the mail says so. */
    public void annulled(@Observes DocumentAnnulled event) {
        Long reissue = event.reissue();
        if (reissue == null) {
            write(requests.of(event.requestId()), MailKind.ANNULLED, event.number(), event.reason());
        } else {
            RequestTold next = requests.of(reissue);
            write(next, MailKind.REISSUED, event.number(), event.reason(), String.valueOf(next.id()), next.dueText());
        }
    }

    /** The calendar moved its due day. */
    public void deadlineMoved(@Observes DeadlineMoved event) {
        RequestTold request = requests.of(event.requestId());
        write(request, MailKind.DEADLINE_MOVED, String.valueOf(event.requestId()), request.dueText());
    }

    /** The calendar moved the due day of a report of an error. */
    public void correctionDeadlineMoved(@Observes CorrectionDeadlineMoved event) {
        String page = "/cabinet/correction.xhtml?id=" + event.id();
        Mail.About about = Mail.About.correction(event.id());
        String number = String.valueOf(event.id());
        write(event.studentNo(), about, MailKind.CORRECTION_DEADLINE_MOVED, page, number, event.dueText());
    }

    private static String note(RequestTold request) {
        return Objects.requireNonNullElse(request.note(), "");
    }

    /** A report of an error came in, or the office asks or answers; of his own reply its learner knows himself. */
    public void moved(@Observes CorrectionMoved event) {
        String note = Objects.requireNonNullElse(event.note(), "");
        MailKind kind = switch (event.status()) {
            case SUBMITTED -> note.isEmpty() ? MailKind.CORRECTION_RECEIVED : null;
            case RETURNED -> MailKind.CORRECTION_ASKED;
            case CORRECTED -> MailKind.CORRECTED;
            case DECLINED -> MailKind.DECLINED;
        };
        if (kind != null) {
            String said = kind == MailKind.CORRECTION_RECEIVED ? event.dueText() : note;
            String page = "/cabinet/correction.xhtml?id=" + event.id();
            Mail.About about = Mail.About.correction(event.id());
            write(event.studentNo(), about, kind, page, String.valueOf(event.id()), said);
        }
    }

    private void write(RequestTold request, MailKind kind, String... facts) {
        String page = "/cabinet/request.xhtml?id=" + request.id();
        write(request.studentNo(), Mail.About.request(request.id()), kind, page, facts);
    }

    private void write(String studentNo, Mail.About about, MailKind kind, String page, String... facts) {
        Contact contact = contacts.of(studentNo);
        String email = contact.email();
        if (!Setting.MAIL.on() || email == null || !MailPost.isAddress(email)) {
            return;
        }
        MailWords.Reader reader = new MailWords.Reader(email, contact.language());
        MailWords.Sender sender = MailWords.Sender.of(contact.language());
        book.add(new Mail(about, kind, MailWords.letter(kind, reader, sender, page, facts), clock.instant()));
    }
}
