package kz.sirius.registry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;

/**
 * Allots the next number of a register. Numbers run from 1 without gaps; a number once allotted belongs to its request
 * for ever and is never given again, not even when the document is annulled: asking again for the same request gives the
 * same number. Nobody gets a number before the file outside the database knows it, so that a database that was restored
 * to an older state cannot give it again; such a database gives none at all until an administrator has decided.
 */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause({"T5", "T8", "R23", "R45"})
public class AllotNumber {

    @Inject
    TakeNumber take;

    @Inject
    SeriesHeads heads;

    /**
     * The number of this request's document, taken now if there is none yet. The day is today's, Asia/Almaty.
     *
     * @param requestId the request that the number belongs to
     * @throws Refusal HED-01 the file outside the database does not take the number: it stays the request's, for the next
     *     attempt; HED-02 the database has forgotten numbers and an administrator has to decide; REG-04 the clock stands
     *     before the moment at which the latest number was taken
     */
    public DocumentNumber allot(DocumentKind kind, long requestId) {
        DocumentNumber number = take.take(kind, requestId);
        heads.keep(kind, number.ordinal());
        return number;
    }
}
