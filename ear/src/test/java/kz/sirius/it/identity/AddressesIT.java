package kz.sirius.it.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.List;
import kz.sirius.it.input.Unlimited;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Every address of the product by HTTP × every kind of person × a thing of his own and of another, of his unit and of
 * another, held against {@code addresses.txt}. What exists and is another's answers exactly like what does not exist.
 * Who is refused by his role is asked about one thing of each kind here, about all in {@link AddressesScale}.
 */
@ArquillianTest
class AddressesIT extends Unlimited {

    @Inject
    Addresses addresses;

    @Inject
    ServletContext tests;

    @Test
    void everybodyIsAnsweredWhatIsHisAndNothingElse() {
        assertEquals("", String.join("\n", addresses.wrong(false)));
        assertTrue(addresses.answers() > 1000, "asked " + addresses.answers() + " times");
    }

    @Test
    void everyPageEveryFileAndEveryCallHasALineInTheTable() {
        Known known = new Known(tests.getContext("/"));
        assertEquals(List.of(), known.withoutLine(), "it can be asked for, and has no line");
        assertEquals(List.of(), known.withoutAddress(), "it has a line, and cannot be asked for");
        assertTrue(known.size() > 60, "only " + known.size());
    }
}
