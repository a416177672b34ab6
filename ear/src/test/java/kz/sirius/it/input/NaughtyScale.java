package kz.sirius.it.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** All naughty strings in all places; a thousand of each kind of view state; ten thousand guesses. */
@ArquillianTest
class NaughtyScale extends Unlimited {

    private static final int STATES = 1000;
    private static final int GUESSES = 10_000;

    @Inject
    NaughtyFields fields;

    @Inject
    StoredTexts texts;

    @Inject
    Guesses guesses;

    @Test
    void everyStringGoesThroughEveryPlaceOfTheInterface() {
        NaughtyCalls calls = new NaughtyCalls();
        new Slots().all().forEach(slot -> calls.through(slot, Naughty.all(), 1, 0));
        System.out.println("Naughty strings in calls: " + calls.sent());
        assertEquals("", String.join("\n", calls.wrong()));
    }

    @Test
    void everyStringGoesThroughEveryFieldOfEveryForm() {
        assertEquals("", String.join("\n", fields.sweep(1)));
    }

    @Test
    void everyStringThatIsStoredIsShownAsItIs() {
        assertEquals("", String.join("\n", texts.sweep(1)));
    }

    @Test
    void aThousandViewStatesOfEachKindDoNothing() {
        assertEquals("", String.join("\n", new ViewStates().tried(STATES)));
    }

    @Test
    void tenThousandGuessesTellNothing() {
        assertEquals("", String.join("\n", guesses.made(GUESSES)));
    }
}
