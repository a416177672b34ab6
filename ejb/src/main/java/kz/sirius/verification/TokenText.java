package kz.sirius.verification;

import java.util.Locale;

/** A token as people type it: any case, with or without hyphens and blanks, O for 0, I and L for 1. */
final class TokenText {

    private static final int LENGTH = 26;

    /** A token that nobody gets (U is no letter of the alphabet): looked up in place of what is no token at all. */
    private static final String NOBODYS = "U".repeat(LENGTH);

    private TokenText() {}

    /** As it stands in the register; for anything that cannot be a token the one that nobody gets. */
    static String normal(String typed) {
        StringBuilder token = new StringBuilder(LENGTH);
        String upper = typed.length() > 4 * LENGTH ? "" : typed.toUpperCase(Locale.ROOT);
        for (int i = 0; i < upper.length(); i++) {
            char letter = upper.charAt(i);
            if (letter != '-' && !Character.isWhitespace(letter)) {
                token.append(alike(letter));
            }
        }
        String made = token.toString();
        return made.matches("[0-9A-HJKMNP-TV-Z]{" + LENGTH + "}") ? made : NOBODYS;
    }

    private static char alike(char letter) {
        return switch (letter) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> letter;
        };
    }
}
