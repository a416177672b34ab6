package kz.sirius.issuing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.sirius.common.Clause;
import kz.sirius.registry.RevisionAdded;

/** Lists show hash and size of the newest revision, which is what one gets: in the transaction that stored it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Clause({"R24", "R25"})
public class FollowRevision {

    @Inject
    IssuedDocuments documents;

    /** Hears of a further revision. */
    public void added(@Observes RevisionAdded added) {
        documents.find(added.revision().number()).ifPresent(document -> document.follow(added.revision()));
    }
}
