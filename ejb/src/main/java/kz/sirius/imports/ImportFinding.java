package kz.sirius.imports;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.sirius.common.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something that an import found: an error that refuses the extract, or a warning.
 *
 * @param file {@code units.csv} … or {@code extract} for the zip as a whole
 * @param line on which the row begins, from 1; 0 when the file as a whole is meant
 * @param column the column, several with a comma between, or null when the row as a whole is meant
 * @param value the value that offends, cut and with every IIN masked; null when there is none
 * @param code stable code such as {@code IMP-25}
 * @param argument what fills the place in the text of the code, or null
 */
public record ImportFinding(
        String file,
        long line,
        @Nullable String column,
        @Nullable String value,
        String code,
        @Nullable String argument) implements Serializable {

    private static final String TEXTS = "kz.sirius.refusals";

    /** What is wrong, in that language. */
    public String message(Language language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                TEXTS,
                Locale.forLanguageTag(language.tag()),
                ImportFinding.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return MessageFormat.format(texts.getString(code), argument == null ? "" : argument);
    }
}
