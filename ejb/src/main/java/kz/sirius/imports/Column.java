package kz.sirius.imports;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file of the extract.
 *
 * @param name as the header writes it, and as the table of the records calls it
 * @param kind what its values are
 * @param required whether a value must stand in every row
 * @param words the fixed words of a column of kind {@link Kind#WORD}
 * @param refersTo part name of the file whose key it names, or null
 */
record Column(
        String name,
        Kind kind,
        boolean required,
        List<String> words,
        @Nullable String refersTo) {

    /** What the values of a column are, with the type that the database keeps them in. */
    enum Kind {
        /** A code or number by which a row is known. */
        CODE("text"),
        /** A name by which learners are sorted. */
        NAME("text"),
        TEXT("text"),
        WORD("text"),
        MARK("text"),
        IIN("text"),
        ACADEMIC_YEAR("text"),
        TERM("integer"),
        WHOLE("integer"),
        DECIMAL("numeric"),
        CREDITS("numeric"),
        PERCENT("numeric"),
        DATE("date"),
        FLAG("boolean");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }

    static Column of(String name, Kind kind) {
        return new Column(name, kind, true, List.of(), null);
    }

    static Column code(String name) {
        return of(name, Kind.CODE);
    }

    static Column text(String name) {
        return of(name, Kind.TEXT);
    }

    /** A column whose value is one of the constants of this enum. */
    static Column word(String name, Enum<?>[] constants) {
        return word(name, Arrays.stream(constants).map(Enum::name).toArray(String[]::new));
    }

    static Column word(String name, String... words) {
        return new Column(name, Kind.WORD, true, List.of(words), null);
    }

    /** The same column, whose value may be empty. */
    Column optional() {
        return new Column(name, kind, false, words, refersTo);
    }

    /** The same column, whose value names the key of that file. */
    Column refersTo(String part) {
        return new Column(name, kind, required, words, part);
    }
}
