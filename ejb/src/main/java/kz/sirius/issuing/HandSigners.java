package kz.sirius.issuing;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.identity.OfficeHolder;

/**
 * Who may sign a document by hand today: the holders of the offices that sign it by the rule frozen with it (R20, R29).
 *
 * @param offices of each office that signs its holders
 * @param all whether every office has to sign, or any one
 */
@Clause({"T8", "R20", "R29"})
public record HandSigners(List<List<OfficeHolder>> offices, boolean all) implements Serializable {

    /** Copies the lists. */
    public HandSigners {
        offices = offices.stream().map(List::copyOf).toList();
    }

    /** Everybody who may sign. */
    public List<OfficeHolder> people() {
        return offices.stream().flatMap(List::stream).toList();
    }

    /** Whether these sign it: each of them may, and nobody who has to is missing. */
    public boolean suffice(Collection<Long> officials) {
        boolean allowed = people().stream().map(OfficeHolder::id).toList().containsAll(officials);
        long signing = offices.stream()
                .filter(holders -> holders.stream().anyMatch(official -> officials.contains(official.id())))
                .count();
        return allowed && (all ? signing == offices.size() : signing > 0);
    }
}
