package kz.sirius.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.identity.Roles;
import kz.sirius.records.AcademicRecord;
import kz.sirius.registry.AllotNumber;
import kz.sirius.registry.DocumentNumber;
import kz.sirius.requests.FrozenRequest;
import kz.sirius.requests.FrozenRequests;
import kz.sirius.requests.Snapshots;
import kz.sirius.signing.Rendition;
import kz.sirius.signing.SheetPlan;

/**
 * Prepares the document of an approved request: takes its number, renders its pages from the frozen snapshot and opens
 * its signing sheet. Does nothing for a request in another state. The number is taken in a transaction of its own and
 * belongs to the request for ever; whatever fails after that, the next attempt uses the same number.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause({"T8", "R5", "R19", "R23", "R48"})
public class PrepareDocument {

    @Inject
    FrozenRequests requests;

    @Inject
    AllotNumber numbers;

    @Inject
    SheetPlans plans;

    @Inject
    DocumentPages documents;

    @Inject
    SendToSigning signing;

    /**
     * Prepares it.
     *
     * @throws Refusal ISS-02 an office is vacant, ISS-04 nothing to print, ISS-06 or
     *     REQ-05 somebody decided otherwise meanwhile, SIG-11 an official has no key
     */
    public void prepare(long requestId) {
        Optional<FrozenRequest> approved = requests.toPrepare(requestId);
        if (approved.isEmpty()) {
            return;
        }
        FrozenRequest frozen = approved.get();
        AcademicRecord record = Snapshots.read(frozen.snapshot());
        DocumentNumber number = numbers.allot(frozen.kind(), requestId);
        SheetPlan plan = plans.plan(frozen, record, number);
        List<OfficeHolder> signers = plans.signers(plan);
        Rendition pages = documents.issued(frozen, record, number, signers, plan.fields());
        signing.send(new SendToSigning.Draft(
                frozen, plan, signers.stream().map(OfficeHolder::id).toList(), pages));
    }
}
