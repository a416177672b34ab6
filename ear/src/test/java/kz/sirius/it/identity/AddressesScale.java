package kz.sirius.it.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import kz.sirius.it.input.Limits;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every address × every kind of person × every thing, whether his role lets him near it or not. */
@ArquillianTest
class AddressesScale {

    @Inject
    Addresses addresses;

    @BeforeEach
    void nobodyAsksTooOften() {
        Limits.lift();
    }

    @AfterEach
    void asBefore() {
        Limits.reset();
    }

    @Test
    void everybodyIsAnsweredWhatIsHisAndNothingElse() {
        assertEquals("", String.join("\n", addresses.wrong(true)));
        assertTrue(addresses.answers() > 1500, "asked " + addresses.answers() + " times");
    }
}
