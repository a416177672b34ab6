package kz.sirius.preservation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;
import kz.sirius.registry.StoredFile;

/** Remembers where the walk over all files stands and what it found, each in a short transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Clause("R24")
public class KeepWalk {

    @Inject
    WalkBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Where it stands now. */
    public WalkBook.Place place() {
        return book.place();
    }

    /** From here it goes on. */
    public void stands(WalkBook.Place place) {
        book.stands(place);
    }

    /** A stored file no longer has its hash; written into the trail once, until it is whole again. */
    public void damaged(StoredFile file) {
        if (book.damaged(file, clock.instant())) {
            audit.done("preservation.damaged", "document:" + file.number(), "WHOLE", "DAMAGED", file.sha256());
        }
    }

    /** A stored file has its hash. */
    public void whole(StoredFile file) {
        if (book.healed(file, clock.instant())) {
            audit.done("preservation.damaged", "document:" + file.number(), "DAMAGED", "WHOLE", file.sha256());
        }
    }
}
