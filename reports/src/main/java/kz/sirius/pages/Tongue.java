package kz.sirius.pages;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The languages of a document, and in which of them, or in which other, something is said. */
record Tongue(String first, @Nullable String second) {

    private static final String STATE = "kk";
    private static final String ENGLISH = "en";
    private static final int WORD = 4;

    static Tongue of(List<String> languages) {
        return new Tongue(languages.get(0), languages.size() > 1 ? languages.get(1) : null);
    }

    /** The language that a tag says, null for the document's. */
    @Nullable
    String said(String tag) {
        String spoken = "second".equals(tag) ? second : tag;
        return spoken == null || spoken.equals(first) || "both".equals(spoken) ? null : spoken;
    }

    /**
     * The language that the letters of a paragraph say, null for the document's. Cyrillic words in an English document are the
     * state language; two and more words in Latin letters, and none in others, are English elsewhere.
     */
    @Nullable
    String byLetters(String words) {
        boolean english = ENGLISH.equals(first);
        int latin = 0;
        int run = 0;
        boolean whole = true;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == ' ' || letter == '\u00A0') {
                run = 0;
                whole = true;
            } else if (letter < 0x80 && Character.isLetter(letter)) {
                run++;
                latin += whole && run == WORD ? 1 : 0;
            } else if (letter > 0x300 && UnicodeScript.of(letter) == UnicodeScript.CYRILLIC) {
                return english ? STATE : null;
            } else {
                // Addresses and codes are of no language.
                latin -= whole && run >= WORD && i + 1 < words.length() && words.charAt(i + 1) > ' ' ? 1 : 0;
                whole = false;
            }
        }
        return !english && latin > 1 ? ENGLISH : null;
    }
}
