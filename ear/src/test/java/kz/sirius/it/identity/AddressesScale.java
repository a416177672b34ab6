package kz.sirius.it.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import kz.sirius.it.input.Unlimited;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Every address × every kind of person × every thing, whether his role lets him near it or not. */
@ArquillianTest
class AddressesScale extends Unlimited {

    @Inject
    Addresses addresses;

    @Test
    void everybodyIsAnsweredWhatIsHisAndNothingElse() {
        assertEquals("", String.join("\n", addresses.wrong(true)));
        assertTrue(addresses.answers() > 1500, "asked " + addresses.answers() + " times");
    }
}
