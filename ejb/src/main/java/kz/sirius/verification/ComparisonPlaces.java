package kz.sirius.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import kz.sirius.common.Setting;

/** How many files are compared at once: strangers' files shall not fill the memory together. */
@ApplicationScoped
class ComparisonPlaces {

    private final AtomicInteger taken = new AtomicInteger();

    /** Takes a place if there is one; whoever gets it gives it back. */
    boolean take() {
        return take(Setting.VERIFICATION_COMPARISONS.number());
    }

    boolean take(int places) {
        if (taken.incrementAndGet() <= places) {
            return true;
        }
        taken.decrementAndGet();
        return false;
    }

    /** Gives a place back. */
    void giveBack() {
        taken.decrementAndGet();
    }
}
