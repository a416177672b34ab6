package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import kz.sirius.audit.Act;
import kz.sirius.calendar.Calendars;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Setting;
import kz.sirius.identity.Roles;
import kz.sirius.identity.User;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.AcademicRecords;

/** Takes in a learner's request from his cabinet; its deadline counts from the day after. */
@Stateless
@Act("requests.submitted")
@RolesAllowed(Roles.LEARNER)
@Clause({"T7", "P1", "R12", "R13", "R14", "R15", "R28", "R36"})
public class SubmitRequest {

    @Inject
    RequestDesk desk;

    @Inject
    RequestBook book;

    @Inject
    AcademicRecords records;

    @Inject
    Calendars calendars;

    @Inject
    Event<RequestSubmitted> submitted;

    /**
     * Submits a request. The same submission key again gives the request that it made before.
     *
     * @throws Refusal REQ-02 no reason, REQ-03 no consent, REQ-04 an identical one is open and the learner did not say
     *     "all the same", REQ-07 no results in the period, REQ-11 reason too long, REQ-12
     *     no submission key, REQ-13 a character that cannot be stored, REQ-21 to REQ-23 a kind of document for graduates
     *     and their whole study, REQ-25 two languages of which none is Kazakh, REQ-30 not
     *     one to ten copies of paper
     */
    public RequestCard submit(NewRequest asked) {
        User learner = desk.asker();
        return take(Objects.requireNonNull(learner.studentNo(), "a learner has a student number"), asked);
    }

    /**
     * The same in the name of a learner without a cabinet, within the act that keeps on what it rests.
     *
     * @throws Refusal REC-01 when there is no such learner, and all that {@link #submit} refuses
     */
    @RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    @Clause({"P1", "R35"})
    public RequestCard submitFor(String studentNo, NewRequest asked) {
        return take(studentNo, asked);
    }

    private RequestCard take(String studentNo, NewRequest asked) {
        book.oneAtATime(studentNo);
        Optional<Request> before = book.bySubmissionKey(studentNo + ":" + asked.submissionKey());
        if (before.isPresent()) {
            return desk.card(before.get());
        }
        check(asked);
        AcademicRecord academic = records.record(studentNo, asked.period());
        if (academic.rows().isEmpty()) {
            throw new Refusal(RequestRefusal.NOTHING_TO_PRINT);
        }
        KindRules.check(asked.kind(), academic);
        pointOutTheSame(studentNo, asked);
        Request request = new Request(
                new Applicant(
                        studentNo, fullName(academic.learner()), academic.unit().code()),
                asked.keyedBy(studentNo),
                Setting.CONSENT_VERSION.text(),
                desk.now(),
                calendars.deadlines());
        book.add(request);
        desk.record(request, null, null);
        submitted.fire(new RequestSubmitted(request.id()));
        return desk.card(request);
    }

    private static void check(NewRequest asked) {
        RequestDesk.mandatory(asked.why().words());
        if (!asked.consent()) {
            throw new Refusal(RequestRefusal.CONSENT_MISSING);
        }
        asked.checkCopies();
        KindRules.check(asked);
    }

    private void pointOutTheSame(String studentNo, NewRequest asked) {
        if (asked.evenIfOpen()) {
            return;
        }
        book.openOf(studentNo).stream()
                .filter(open -> open.kind() == asked.kind()
                        && open.language() == asked.language()
                        && open.bilingual() == asked.bilingual()
                        && open.period().equals(asked.period()))
                .findFirst()
                .ifPresent(open -> {
                    throw new Refusal(RequestRefusal.SAME_IS_OPEN, String.valueOf(open.id()));
                });
    }

    static String fullName(AcademicRecord.Holder holder) {
        StringBuilder name = new StringBuilder(holder.surname());
        if (!holder.givenName().isBlank()) {
            name.append(' ').append(holder.givenName());
        }
        String patronymic = holder.patronymic();
        if (patronymic != null && !patronymic.isBlank()) {
            name.append(' ').append(patronymic);
        }
        return name.toString();
    }
}
