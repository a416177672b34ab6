package kz.sirius.it.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who guesses at tokens learns nothing, not even that he was near, and is held back soon. */
@ArquillianTest
class GuessesIT {

    private static final int UNLIMITED = 600;
    private static final int LIMITED = 200;

    @Inject
    Guesses guesses;

    @AfterEach
    void asBefore() {
        Limits.reset();
    }

    @Test
    void everyGuessIsAnsweredTheSame() {
        Limits.lift();
        assertEquals("", String.join("\n", guesses.made(UNLIMITED)));
    }

    @Test
    void whoGuessesOnIsToldHowLongToWait() {
        assertEquals("", String.join("\n", guesses.held(LIMITED)));
    }
}
