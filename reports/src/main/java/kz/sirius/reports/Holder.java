package kz.sirius.reports;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whose document it is: names in the script of the document, in a document of two languages those of the passport as well.
 * Who has one name only has no given name.
 *
 * @param latin names of the passport, to be printed beside the others; null where the names are these already
 */
public record Holder(
        String surname,
        String givenName,
        @Nullable String patronymic,
        @Nullable Latin latin) {

    /** Names of the passport, in Latin letters. */
    public record Latin(String surname, String givenName) {}

    /** Names in one script. */
    public Holder(String surname, String givenName, @Nullable String patronymic) {
        this(surname, givenName, patronymic, null);
    }

    /** Key of the words for what is there. */
    String label() {
        if (givenName.isEmpty()) {
            return "name.one";
        }
        return patronymicIfAny().isEmpty() ? "name.two" : "name.three";
    }

    /** In English the surname in capitals as in the passport; no patronymic there. */
    String full(Texts texts) {
        boolean english = texts.english();
        String first = english ? surname.toUpperCase(Locale.ROOT) : surname;
        String given = english ? capitalised(givenName) : givenName;
        return (first + " " + given + " " + patronymicIfAny()).strip().replaceAll(" +", " ");
    }

    /** Surname and initials. */
    String brief(Texts texts) {
        StringBuilder name = new StringBuilder(texts.english() ? surname.toUpperCase(Locale.ROOT) : surname);
        for (String part : new String[] {givenName, patronymicIfAny()}) {
            if (!part.isEmpty()) {
                name.append('\u00a0')
                        .appendCodePoint(Character.toUpperCase(part.codePointAt(0)))
                        .append('.');
            }
        }
        return name.toString();
    }

    /** The same person with the names of the passport; himself where there are none. */
    Holder inLatin() {
        return latin == null ? this : new Holder(latin.surname(), latin.givenName(), null);
    }

    private String patronymicIfAny() {
        return patronymic == null ? "" : patronymic;
    }

    private static String capitalised(String name) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean first = i == 0 || !Character.isLetter(name.charAt(i - 1));
            char letter = name.charAt(i);
            made.append(first ? Character.toUpperCase(letter) : Character.toLowerCase(letter));
        }
        return made.toString();
    }
}
