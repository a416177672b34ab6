package kz.sirius.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;
import kz.sirius.registry.Revisions;
import kz.sirius.registry.VoidNumber;
import kz.sirius.requests.FrozenRequests;
import kz.sirius.requests.RequestStatus;

/**
 * Voids numbers that were taken just while their request came to its end: the number's own transaction may commit after
 * that of the end, which then saw no number to void.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@Clause("R23")
public class VoidLeftovers {

    @Inject
    Revisions register;

    @Inject
    FrozenRequests requests;

    @Inject
    VoidNumber voidNumber;

    /** Voids them. */
    public void voidThem() {
        Map<Long, RequestStatus> ended = new TreeMap<>(requests.endedAmong(register.reservedRequests()));
        ended.forEach(
                (requestId, how) -> voidNumber.voidOf(requestId, how.name().toLowerCase(Locale.ROOT)));
    }
}
