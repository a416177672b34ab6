package kz.sirius.it.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Naughty strings in every field of every form, sent as a browser does and as its script does: refused with words or
 * done, kept where they were typed, never a fault of ours. {@link NaughtyScale} puts all of them into all.
 */
@ArquillianTest
class NaughtyFieldsIT extends Unlimited {

    private static final int SLICE = 24;

    @Inject
    NaughtyFields fields;

    @Inject
    Searches searches;

    @Inject
    ServletContext tests;

    @AfterEach
    void takeAway() {
        FormCases.takeAway();
    }

    @Test
    void nothingThatCanBeTypedIsAFaultOfOurs() {
        assertEquals("", String.join("\n", fields.sweep(SLICE)));
        Set<String> filled = fields.fields().stream()
                .map(name -> name.substring(name.lastIndexOf(':') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = new TreeSet<>(new Typed(tests.getContext("/")).names());
        missing.removeAll(filled);
        assertEquals(Set.of(), missing, "fields of pages that nobody fills here");
    }

    @Test
    void nothingThatCanBeLookedForIsAFaultOfOurs() {
        assertEquals("", String.join("\n", searches.sweep(SLICE)));
    }
}
