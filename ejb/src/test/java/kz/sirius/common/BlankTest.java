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

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0001", "\u001b[31m", "\ud800", "a\udc00", "\ufffe", "\uffff"})
    void aTextThatNoPageCanShowIsUnfit(String text) {
        assertTrue(Blank.isUnfit(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\tb\r\nc", "\ud83d\ude42", "\u0085", "\ufffd", "\u202e", "Әлия"})
    void everyOtherTextIsFit(String text) {
        assertFalse(Blank.isUnfit(text));
    }
}
