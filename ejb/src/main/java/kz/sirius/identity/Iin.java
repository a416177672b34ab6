package kz.sirius.identity;

/**
 * Individual identification number: YYMMDD, century and sex, serial, check digit (Government decision 565 of
 * 11.06.2003). Its text form is masked, so that it never gets into a log by itself.
 */
public record Iin(String digits) {

    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    /** Refuses anything that {@link #isValid} does not accept. */
    public Iin {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not an IIN");
        }
    }

    /** Whether these are twelve digits with a right check digit. */
    public static boolean isValid(String text) {
        if (!text.matches("[0-9]{12}")) {
            return false;
        }
        int check = sum(text, false) % 11;
        if (check == 10) {
            check = sum(text, true) % 11;
        }
        return check != 10 && check == text.charAt(11) - '0';
    }

    /** The last two digits behind asterisks, as lists and error tables show an IIN. */
    public static String masked(String text) {
        return text.length() < 3 ? "***" : "*".repeat(text.length() - 2) + text.substring(text.length() - 2);
    }

    private static int sum(String text, boolean second) {
        int sum = 0;
        for (int i = 0; i < 11; i++) {
            sum += (text.charAt(i) - '0') * (second ? SECOND[i] : i + 1);
        }
        return sum;
    }

    @Override
    public String toString() {
        return masked(digits);
    }
}
