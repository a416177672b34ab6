package kz.sirius.it.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Whatever stands in the place of a page's state, nothing is done by it and the page comes anew. */
@ArquillianTest
class ViewStatesIT {

    private static final int EACH = 60;

    @Test
    void aStateThatIsForgedForeignAbsentOrUsedUpDoesNothing() {
        assertEquals("", String.join("\n", new ViewStates().tried(EACH)));
    }
}
