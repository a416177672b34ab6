package kz.sirius.common;

/** Tells a text that shows nothing, or that no page can show, from one that does. */
public final class Blank {

    private Blank() {}

    /** Whether nothing of it can be seen: spaces of any width, marks without a shape, or no letter at all. */
    public static boolean is(String text) {
        return text.codePoints().allMatch(Blank::isUnseen);
    }

    /**
     * Whether a letter of it can stand neither in the database nor on a page: those that command a device, halves of
     * letters, and what is no letter in any text. Line ends and tabulators can.
     */
    public static boolean isUnfit(String text) {
        return text.codePoints().anyMatch(Blank::standsNowhere);
    }

    private static boolean standsNowhere(int letter) {
        return letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r'
                || letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE
                || letter == 0xFFFE
                || letter == 0xFFFF;
    }

    private static boolean isUnseen(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter)
                || Character.getType(letter) == Character.FORMAT;
    }
}
