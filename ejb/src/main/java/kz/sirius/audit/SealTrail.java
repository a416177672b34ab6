package kz.sirius.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.common.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Closes the chain over the rows that have no seal yet, in the order of their numbers. One sealer works at a time, on
 * however many servers; the others come back at once, and no act ever waits.
 */
@Stateless
@RolesAllowed(Actors.PRODUCT)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Clause("R45")
public class SealTrail {

    private static final int AT_ONCE = 1000;

    @Inject
    Seals seals;

    /** Seals what waits, at most a thousand rows; tells whether there may be more. */
    public boolean seal() {
        if (!seals.mayISeal()) {
            return false;
        }
        List<List<@Nullable String>> rows = seals.waiting(AT_ONCE);
        if (rows.isEmpty()) {
            return false;
        }
        long seq = seals.last().map(Seal::seq).orElse(0L);
        String hash = seals.last().map(Seal::hash).orElse(Chain.START);
        List<Seal> made = new ArrayList<>();
        for (List<@Nullable String> row : rows) {
            seq++;
            hash = Chain.hash(hash, seq, row);
            made.add(new Seal(seq, Long.parseLong(String.valueOf(row.get(0))), hash));
        }
        seals.add(made);
        return rows.size() == AT_ONCE;
    }
}
