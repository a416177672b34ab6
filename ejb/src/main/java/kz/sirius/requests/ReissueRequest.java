package kz.sirius.requests;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import kz.sirius.calendar.Calendars;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.LearnerCard;

/**
 * Makes a request once more when its document was annulled and another is to take its place. It names the old number, is
 * received now, has a deadline of its own and goes the ordinary way. Runs in the transaction of the annulment, which has
 * asked who may.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Clause({"T7", "R15", "R46"})
public class ReissueRequest {

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
     * Makes it.
     *
     * @param requestId request of the annulled document
     * @param number number of that document
     * @return key of the new request
     * @throws Refusal REQ-01 no such request, REC-01 its learner is not in the records
     */
    public long reissue(long requestId, String number) {
        Request old = book.find(requestId).orElseThrow(() -> new Refusal(RequestRefusal.NOT_FOUND));
        String studentNo = old.applicant().studentNo();
        LearnerCard learner = records.learner(studentNo);
        Applicant today = new Applicant(
                studentNo,
                SubmitRequest.fullName(learner.learner()),
                learner.unit().code());
        Request next = old.again(today, number, desk.now(), calendars.deadlines());
        book.add(next);
        desk.record(next, null, number);
        submitted.fire(new RequestSubmitted(next.id()));
        return next.id();
    }
}
