package kz.sirius.it.input;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests that ask more often than anybody may. */
public abstract class Unlimited {

    @BeforeEach
    protected void nobodyAsksTooOften() {
        Limits.lift();
    }

    @AfterEach
    protected void limitsAsBefore() {
        Limits.reset();
    }
}
