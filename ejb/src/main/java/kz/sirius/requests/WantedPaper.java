package kz.sirius.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kz.sirius.common.Clause;

/** How the document is delivered, and whether its paper version is still to be made (P3, R28). */
@Embeddable
@Clause({"P3", "R28"})
class WantedPaper {

    @Enumerated(EnumType.STRING)
    private Delivery delivery;

    private int copies;

    @Column(name = "awaits_paper")
    private boolean awaitsPaper;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected WantedPaper() {}

    WantedPaper(NewRequest asked) {
        delivery = asked.delivery();
        copies = asked.paperCopies();
        awaitsPaper = delivery.onPaper();
    }

    Delivery delivery() {
        return delivery;
    }

    /** How many were asked for, 0 for none. */
    int copies() {
        return copies;
    }

    /** Whether it is still to be made. */
    boolean isAwaited() {
        return awaitsPaper;
    }

    /** It is there, or it is not made any more. */
    void end() {
        awaitsPaper = false;
    }

    /** How many copies are to be made of it; 0 for none. */
    int toMake() {
        return awaitsPaper ? copies : 0;
    }
}
