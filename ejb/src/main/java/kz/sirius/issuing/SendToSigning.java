package kz.sirius.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;
import kz.sirius.requests.AdvanceRequest;
import kz.sirius.requests.FrozenRequest;
import kz.sirius.requests.FrozenRequests;
import kz.sirius.signing.OpenSheet;
import kz.sirius.signing.PlaceRendition;
import kz.sirius.signing.Rendition;
import kz.sirius.signing.SheetPlan;

/** Opens the signing sheet of rendered pages and moves the request on, both or neither. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Clause({"T8", "R19", "R21"})
public class SendToSigning {

    @Inject
    AdvanceRequest requests;

    @Inject
    FrozenRequests frozenRequests;

    @Inject
    OpenSheet sheets;

    @Inject
    PlaceRendition renditions;

    @Inject
    IssuedDocuments documents;

    @Inject
    PreparationFailures failures;

    /**
     * What was rendered.
     *
     * @param from what it was rendered from
     * @param named officials whose names stand on the pages; where any one signs, the one for whom they were made, if there is one
     * @param pages laid before them
     */
    public record Draft(FrozenRequest from, SheetPlan plan, List<Long> named, Rendition pages) {

        /** Copies the list. */
        public Draft {
            named = List.copyOf(named);
        }
    }

    /**
     * Sends it.
     *
     * @throws Refusal REQ-05 the request is no longer approved, ISS-06 it was approved anew meanwhile
     */
    public void send(Draft draft) {
        long requestId = draft.from().id();
        boolean still = frozenRequests.isStill(draft.from());
        requests.advance(requestId, AdvanceRequest.Step.PREPARED, draft.plan().number());
        if (!still) {
            throw new Refusal(IssuingRefusal.DECIDED_ANEW);
        }
        long sheetId = sheets.open(draft.plan());
        if (draft.plan().mode() == SheetPlan.Mode.ANY) {
            draft.named().forEach(official -> renditions.lay(sheetId, official, draft.pages()));
        } else {
            renditions.lay(sheetId, 0, draft.pages());
            documents.name(sheetId, draft.named());
        }
        failures.forget(requestId);
    }
}
