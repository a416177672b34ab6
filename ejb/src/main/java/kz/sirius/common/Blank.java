package kz.sirius.common;

/** Tells a text that shows nothing from one that does. */
public final class Blank {

    private Blank() {}

    /** Whether nothing of it can be seen: spaces of any width, marks without a shape, or no letter at all. */
    public static boolean is(String text) {
        return text.codePoints().allMatch(Blank::isUnseen);
    }

    private static boolean isUnseen(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter)
                || Character.getType(letter) == Character.FORMAT;
    }
}
