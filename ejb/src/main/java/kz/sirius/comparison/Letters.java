package kz.sirius.comparison;

/** Kinds of bytes in a PDF file. */
final class Letters {

    private static final String DELIMITERS = "()<>[]{}/%";

    private Letters() {}

    static boolean isNumber(int letter) {
        return letter >= '0' && letter <= '9' || letter == '+' || letter == '-' || letter == '.';
    }

    static boolean isOctal(int letter) {
        return letter >= '0' && letter <= '7';
    }

    static boolean isBlank(int letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t' || letter == '\f' || letter == 0;
    }

    static boolean isRegular(int letter) {
        return !isBlank(letter) && DELIMITERS.indexOf(letter) < 0;
    }

    /** A name without its {@code #xx}. */
    static String unescaped(String name) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < name.length()) {
            int code = name.charAt(at) == '#' ? code(name, at + 1) : -1;
            plain.append(code < 0 ? name.charAt(at) : (char) code);
            at += code < 0 ? 1 : 3;
        }
        return plain.toString();
    }

    private static int code(String name, int at) {
        if (at + 1 >= name.length()) {
            return -1;
        }
        int high = Character.digit(name.charAt(at), 16);
        int low = Character.digit(name.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
