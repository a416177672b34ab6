package kz.sirius.records;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the product found in a record by itself.
 *
 * @param code its text stands in the refusals' bundle
 * @param severity whether a document can be made all the same
 * @param arguments fill the places of the text
 * @param disciplineCode the discipline concerned, or null for the record as a whole
 * @param attempt the attempt concerned, or null
 */
public record Finding(
        RecordsRefusal code,
        Severity severity,
        List<String> arguments,
        @Nullable String disciplineCode,
        @Nullable Integer attempt)
        implements Serializable {

    /** How much a finding weighs. */
    public enum Severity {
        /** A document would be wrong or incomplete (R7). */
        ERROR,
        /** A person should look at it. */
        WARNING,
        /** Good to know. */
        NOTE
    }

    /** Copies the arguments. */
    public Finding {
        arguments = List.copyOf(arguments);
    }
}
