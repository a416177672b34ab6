package kz.sirius.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a desk scanner typed into a field: the address of the code, its token, or a document's number. A scanner presses
 * keys, and the computer takes them for letters of the layout that is on: Latin, Russian or Kazakh.
 */
final class ScannedText {

    private static final Pattern NUMBER = Pattern.compile("(?:TR|DA|DS)-[0-9]{4}-[0-9]{6,9}");
    private static final Pattern TOKEN = Pattern.compile("[0-9A-HJKMNP-TV-Z]{26}");
    private static final int LONGEST = 400;

    /** The same keys: of the Russian and Kazakh layouts, and of the Latin one. */
    private static final String CYRILLIC = "йцукенгшщзфывапролдячсмить";

    private static final String LATIN = "qwertyuiopasdfghjklzxcvbnm";

    private final String text;

    private ScannedText(String text) {
        this.text = text;
    }

    /** As it came from the field. */
    static ScannedText of(String typed) {
        String bounded = typed.length() > LONGEST ? "" : typed;
        StringBuilder latin = new StringBuilder();
        for (char letter : bounded.strip().toLowerCase(Locale.ROOT).toCharArray()) {
            int key = CYRILLIC.indexOf(letter);
            latin.append(key < 0 ? letter : LATIN.charAt(key));
        }
        return new ScannedText(latin.toString().toUpperCase(Locale.ROOT));
    }

    /** The number of a document, if it is one. */
    Optional<String> number() {
        Matcher found = NUMBER.matcher(text.replace(" ", ""));
        return found.matches() ? Optional.of(found.group()) : Optional.empty();
    }

    /** A token: what stands at the end of an address, or typed alone, with or without its hyphens. */
    Optional<String> token() {
        String[] parts = text.split("[/.?]");
        String last = parts.length == 0 ? "" : parts[parts.length - 1];
        String token = last.replaceAll("[-\\s]", "");
        return TOKEN.matcher(token).matches() ? Optional.of(token) : Optional.empty();
    }
}
