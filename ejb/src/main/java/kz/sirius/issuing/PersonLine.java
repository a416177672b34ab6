package kz.sirius.issuing;

import java.util.Locale;
import kz.sirius.common.Language;
import org.jspecify.annotations.Nullable;

/** How a person stands on a signature sheet, on a list, and on the page that anybody may read. */
final class PersonLine {

    private static final char HARD_SPACE = '\u00a0';

    private PersonLine() {}

    /** Surname and initials; the Latin surname in capitals as in the passport. */
    static String initials(Language language, String surname, String givenName, @Nullable String patronymic) {
        StringBuilder line = new StringBuilder(language == Language.EN ? surname.toUpperCase(Locale.ROOT) : surname);
        initial(line, givenName);
        initial(line, patronymic);
        return line.toString();
    }

    private static void initial(StringBuilder line, @Nullable String name) {
        if (name != null && !name.isBlank()) {
            line.append(HARD_SPACE)
                    .appendCodePoint(Character.toUpperCase(name.strip().codePointAt(0)))
                    .append('.');
        }
    }

    /** Surname, given name, patronymic, whichever there are. */
    static String full(String surname, String givenName, @Nullable String patronymic) {
        String all = surname + " " + givenName + " " + (patronymic == null ? "" : patronymic);
        return all.strip().replaceAll(" +", " ");
    }

    /** {@code Қ***** А.}: first letter of the surname, initial of the name; the same number of stars for everybody. */
    static String masked(String surname, String givenName) {
        StringBuilder masked = new StringBuilder();
        if (!surname.isBlank()) {
            masked.appendCodePoint(Character.toUpperCase(surname.strip().codePointAt(0)));
        }
        masked.append("*****");
        initial(masked, givenName);
        return masked.toString();
    }
}
