package kz.sirius.requests;

import java.util.Locale;

/** Folds a name for searching: small letters, Kazakh letters as their Russian neighbours (Қайрат is found as Кайрат). */
final class Folding {

    private static final String KAZAKH = "әғқңөұүһіё";
    private static final String PLAIN = "агкноуухие";

    private Folding() {}

    static String of(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            int at = KAZAKH.indexOf(small.charAt(i));
            folded.append(at < 0 ? small.charAt(i) : PLAIN.charAt(at));
        }
        return folded.toString();
    }
}
