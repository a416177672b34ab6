package kz.sirius.paper;

import static kz.sirius.paper.PaperStatus.CANCELLED;
import static kz.sirius.paper.PaperStatus.HANDED_OVER;
import static kz.sirius.paper.PaperStatus.PRINTED;
import static kz.sirius.paper.PaperStatus.QUEUED;
import static kz.sirius.paper.PaperStatus.READY_FOR_PICKUP;
import static kz.sirius.paper.PaperStatus.SEALED;
import static kz.sirius.paper.PaperStatus.SIGNED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.sirius.common.Refusal;
import org.junit.jupiter.api.Test;

class PaperStatusTest {

    private static final Map<PaperStatus, Set<PaperStatus>> TABLE = Map.of(
            QUEUED, Set.of(PRINTED, CANCELLED),
            PRINTED, Set.of(SIGNED, QUEUED, CANCELLED),
            SIGNED, Set.of(SEALED, QUEUED, CANCELLED),
            SEALED, Set.of(READY_FOR_PICKUP, QUEUED, CANCELLED),
            READY_FOR_PICKUP, Set.of(HANDED_OVER, CANCELLED),
            HANDED_OVER, Set.of(),
            CANCELLED, Set.of());

    @Test
    void onlyTheStepsOfTheTableAreAllowed() {
        for (PaperStatus from : PaperStatus.values()) {
            for (PaperStatus to : PaperStatus.values()) {
                if (Objects.requireNonNull(TABLE.get(from)).contains(to)) {
                    assertEquals(to, from.to(to));
                } else {
                    Refusal refusal = assertThrows(Refusal.class, () -> from.to(to), from + " to " + to);
                    assertEquals(PaperRefusal.NOT_ITS_TURN, refusal.code());
                }
            }
        }
    }

    @Test
    void theClockEndsWhenItIsReadyAndSomebodyHoldsItUntilItIsHandedOver() {
        for (PaperStatus status : PaperStatus.values()) {
            assertEquals(Set.of(QUEUED, PRINTED, SIGNED, SEALED).contains(status), status.isWatched(), status.name());
            assertEquals(!Set.of(HANDED_OVER, CANCELLED).contains(status), status.isOpen(), status.name());
        }
    }

    @Test
    void theVersionStandsWhereItsCopyStands() {
        assertEquals(QUEUED, SheetStatus.QUEUED.ofVersion());
        assertEquals(PRINTED, SheetStatus.PRINTED.ofVersion());
        assertEquals(SIGNED, SheetStatus.SIGNED.ofVersion());
        assertEquals(SEALED, SheetStatus.SEALED.ofVersion());
    }
}
