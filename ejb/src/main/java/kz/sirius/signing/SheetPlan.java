package kz.sirius.signing;

import java.util.List;
import kz.sirius.identity.Office;
import org.jspecify.annotations.Nullable;

/**
 * Who has to sign a prepared document.
 *
 * @param requestId request that the document is for
 * @param number its number
 * @param kind its kind, for lists
 * @param holder whose document it is, for lists
 * @param mode whether any one of the offices is enough
 * @param slots the offices
 */
public record SheetPlan(long requestId, String number, String kind, String holder, Mode mode, List<Slot> slots) {

    /** Copies the slots. */
    public SheetPlan {
        slots = List.copyOf(slots);
    }

    /** How many signature fields the pages need: one where any one signs, else one for each office. */
    public int fields() {
        return mode == Mode.ANY ? 1 : slots.size();
    }

    /** How many have to sign. */
    public enum Mode {
        /** Any one of the offices. */
        ANY,
        /** Every office. */
        ALL
    }

    /** An office; {@code unitCode} is null for an office of the university. */
    public record Slot(Office office, @Nullable String unitCode) {}
}
