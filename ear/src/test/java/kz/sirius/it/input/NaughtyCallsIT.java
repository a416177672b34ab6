package kz.sirius.it.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Naughty strings through every place of the interface: refused with a reason, in the form that is described, and never a
 * fault of ours. Each place sees some, each is seen by some; {@link NaughtyScale} puts all of them into all.
 */
@ArquillianTest
class NaughtyCallsIT extends Unlimited {

    private static final int SLICE = 24;

    @Test
    void nothingThatCanStandInACallIsAFaultOfOurs() {
        NaughtyCalls calls = new NaughtyCalls();
        List<Slots.Slot> slots = new Slots().all();
        for (int i = 0; i < slots.size(); i++) {
            calls.through(slots.get(i), Naughty.all(), SLICE, i);
        }
        System.out.println("Naughty strings in calls: " + calls.sent() + " in " + slots.size() + " places");
        assertEquals("", String.join("\n", calls.wrong()));
        assertTrue(slots.size() > 50, "only " + slots.size() + " places");
        assertTrue(
                new HashSet<>(Naughty.all()).size() >= 200,
                "only " + Naughty.all().size() + " strings");
    }
}
