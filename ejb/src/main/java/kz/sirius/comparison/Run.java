package kz.sirius.comparison;

/**
 * A piece of text on a page.
 *
 * @param x from the left, in points, to half a point
 * @param y from the bottom, in points, to half a point
 * @param order its place among those that begin there
 * @param shown codes with the gaps between them, and how it is shown
 * @param codes codes of the letters, one character a byte
 * @param font name of the font on the page
 * @param fontPrint fingerprint of the font
 */
record Run(double x, double y, int order, String shown, String codes, String font, String fontPrint) {

    /** Whatever the shapes of its letters are. */
    Run anyFont() {
        return new Run(x, y, order, shown, codes, font, "");
    }
}
