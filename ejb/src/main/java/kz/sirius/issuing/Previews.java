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
import kz.sirius.registry.DocumentKind;
import kz.sirius.requests.FrozenRequests;
import kz.sirius.requests.RequestLists;
import kz.sirius.requests.RequestRow;
import kz.sirius.requests.RequestStatus;
import kz.sirius.requests.Snapshots;
import kz.sirius.requests.SupplementFacts;
import kz.sirius.requests.SupplementSources;

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
    DocumentPages documents;

    @Inject
    SupplementSources supplements;

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
                || request.status().isIssued();
        if (decided && current.get().studentNo() == null) {
            looks.at(request.studentNo(), requestId);
        }
        if (decided) {
            String snapshot = frozen.of(requestId).snapshot();
            return documents.preview(
                    request.kind(),
                    new Wording(
                            Snapshots.read(snapshot),
                            Snapshots.supplement(snapshot).orElse(null),
                            Speech.of(request.language(), request.bilingual()),
                            Time.today(clock)));
        }
        Wish wish = new Wish(request.kind(), request.period(), request.language(), request.bilingual());
        return ofToday(wish, records.record(request.studentNo(), request.period()));
    }

    /**
     * What a document of the caller's own record would look like.
     *
     * @throws Refusal ISS-04 nothing to print in that period, ISS-09 or REQ-21 no graduate's record
     */
    @RolesAllowed(Roles.LEARNER)
    public byte[] ofOwn(Wish wish) {
        String studentNo = Objects.requireNonNull(current.get().studentNo());
        return ofToday(wish, records.record(studentNo, wish.period()));
    }

    private byte[] ofToday(Wish wish, AcademicRecord academic) {
        SupplementFacts supplement = wish.kind() == DocumentKind.DIPLOMA_SUPPLEMENT ? supplements.of(academic) : null;
        Speech speech = Speech.of(wish.language(), wish.bilingual());
        return documents.preview(wish.kind(), new Wording(academic, supplement, speech, Time.today(clock)));
    }

    /**
     * How many pages that document would have.
     *
     * @throws Refusal ISS-04 nothing to print in that period, ISS-09 or REQ-21 no graduate's record
     */
    @RolesAllowed(Roles.LEARNER)
    public int pagesOfOwn(Wish wish) {
        return PagePictures.count(ofOwn(wish));
    }

    /**
     * One of its pages as a picture (PNG), for phones, which show no PDF inside a page.
     *
     * @param number of the page, from 1
     * @throws Refusal ISS-04 nothing to print in that period, ISS-09 or REQ-21 no graduate's record, ISS-08 there is no such page
     */
    @RolesAllowed(Roles.LEARNER)
    public byte[] pageOfOwn(Wish wish, int number) {
        return PagePictures.png(ofOwn(wish), number);
    }
}
