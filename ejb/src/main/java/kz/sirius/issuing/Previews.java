package kz.sirius.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.Roles;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.AcademicRecords;
import kz.sirius.requests.FrozenRequests;
import kz.sirius.requests.RequestLists;
import kz.sirius.requests.RequestRow;
import kz.sirius.requests.RequestStatus;
import kz.sirius.requests.Snapshots;

/** Shows the pages before there is a document: the same rendering, without number and without a QR code that works. */
@Stateless
@RolesAllowed({
    Roles.LEARNER,
    Roles.REGISTRAR,
    Roles.REGISTRAR_HEAD,
    Roles.DEAN,
    Roles.DIVISION_HEAD,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR
})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // pages take their time: no connection waits for them
@Clause({"T8", "R13", "R17"})
public class Previews {

    @Inject
    CurrentUser current;

    @Inject
    RequestLists requests;

    @Inject
    FrozenRequests frozen;

    @Inject
    AcademicRecords records;

    @Inject
    TranscriptDocuments documents;

    @Inject
    Looks looks;

    @Inject
    Clock clock;

    /**
     * What the document of this request will look like: from the record of now until the approval, from the frozen
     * snapshot after it.
     *
     * @throws Refusal REQ-01 no such request or not the asker's to see, ISS-04 nothing to print
     */
    public byte[] ofRequest(long requestId) {
        RequestRow request = requests.card(requestId).row();
        boolean decided = request.status() == RequestStatus.APPROVED
                || request.status() == RequestStatus.IN_SIGNING
                || request.status() == RequestStatus.ISSUED;
        if (decided && current.get().studentNo() == null) {
            looks.at(request.studentNo(), requestId);
        }
        AcademicRecord record = decided
                ? Snapshots.read(frozen.of(requestId).snapshot())
                : records.record(request.studentNo(), request.period());
        return documents.preview(record, request.language(), Time.today(clock));
    }

    /**
     * What a document of the caller's own record would look like.
     *
     * @throws Refusal ISS-04 nothing to print in that period
     */
    @RolesAllowed(Roles.LEARNER)
    public byte[] ofOwn(Wish wish) {
        String studentNo = Objects.requireNonNull(current.get().studentNo());
        return documents.preview(records.record(studentNo, wish.period()), wish.language(), Time.today(clock));
    }

    /**
     * How many pages that document would have.
     *
     * @throws Refusal ISS-04 nothing to print in that period
     */
    @RolesAllowed(Roles.LEARNER)
    public int pagesOfOwn(Wish wish) {
        return PagePictures.count(ofOwn(wish));
    }

    /**
     * One of its pages as a picture (PNG), for phones, which show no PDF inside a page.
     *
     * @param number of the page, from 1
     * @throws Refusal ISS-04 nothing to print in that period, ISS-08 there is no such page
     */
    @RolesAllowed(Roles.LEARNER)
    public byte[] pageOfOwn(Wish wish, int number) {
        return PagePictures.png(ofOwn(wish), number);
    }
}
