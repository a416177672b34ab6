package kz.sirius.behalf;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.identity.Roles;

/** Tells of a request that the office entered in somebody's name, and on what it rests. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD, Roles.AUDITOR})
@Clause({"P1", "R35"})
public class BehalfCards {

    @Inject
    BehalfBook book;

    /** On what the request rests; nothing for one that its owner sent himself, or that does not exist. */
    public Optional<BehalfCard> ofRequest(long requestId) {
        return book.of(requestId);
    }
}
