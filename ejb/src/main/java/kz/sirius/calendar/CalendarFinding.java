package kz.sirius.calendar;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a file that brings a year.
 *
 * @param line of the file, from 1; 0 when it is meant as a whole
 * @param column name of the column, or null when the line as a whole is meant
 * @param value what stands there, cut to a hundred letters; empty when nothing does
 * @param code stable code such as {@code CAL-13}
 * @param arguments what fills the places in the text of the code
 */
public record CalendarFinding(int line, @Nullable String column, String value, String code, List<String> arguments)
        implements Serializable {

    private static final int LONGEST_VALUE = 100;

    /** Cuts and copies. */
    public CalendarFinding {
        value = value.substring(0, Math.min(LONGEST_VALUE, value.length()));
        arguments = List.copyOf(arguments);
    }

    static CalendarFinding of(int line, @Nullable String column, String value, Refusal why) {
        return new CalendarFinding(
                line,
                column,
                value,
                why.code().code(),
                why.arguments().stream().map(String::valueOf).toList());
    }

    /** The same as a refusal of the whole file. */
    public Refusal refusal() {
        CalendarRefusal why = Arrays.stream(CalendarRefusal.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        return new Refusal(why, arguments.toArray());
    }

    /** What is wrong and what to do, in that language. */
    public String message(Language language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "kz.sirius.refusals",
                Locale.forLanguageTag(language.tag()),
                CalendarFinding.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return MessageFormat.format(texts.getString(code), arguments.toArray());
    }
}
