package kz.sirius.common;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u200b\u2060", "\u3000 \ufeff", "\u202e"})
    void aTextThatShowsNothingIsBlank(String text) {
        assertTrue(Blank.is(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"а", " \u200bә", "-", "\ud83d\ude42"})
    void aTextThatShowsAnythingIsNot(String text) {
        assertFalse(Blank.is(text));
    }
}
