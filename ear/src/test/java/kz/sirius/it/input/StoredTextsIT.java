package kz.sirius.it.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What one types another reads, letter for letter, or it is refused; {@link NaughtyScale} takes every string everywhere. */
@ArquillianTest
class StoredTextsIT extends Unlimited {

    private static final int SLICE = 23;

    @Inject
    StoredTexts texts;

    @Test
    void whatIsStoredIsShownAsItWasTyped() {
        assertEquals("", String.join("\n", texts.sweep(SLICE)));
    }
}
