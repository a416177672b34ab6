package kz.sirius.web.faces;

import kz.sirius.common.Language;

/** Which form a counted noun takes: Kazakh one, English two, Russian three. */
final class Plural {

    private Plural() {}

    /** The key with {@code .one}, {@code .few} or {@code .many}. */
    static String key(String key, long number, Language language) {
        return key + '.' + form(Math.abs(number), language);
    }

    private static String form(long number, Language language) {
        return switch (language) {
            case KK -> "many";
            case EN -> number == 1 ? "one" : "many";
            case RU -> russian(number);
        };
    }

    private static String russian(long number) {
        long tens = number % 100;
        long ones = number % 10;
        if (tens >= 11 && tens <= 14) {
            return "many";
        }
        return ones == 1 ? "one" : ones >= 2 && ones <= 4 ? "few" : "many";
    }
}
