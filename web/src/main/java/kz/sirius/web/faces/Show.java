package kz.sirius.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.sirius.common.Language;
import kz.sirius.common.Time;
import kz.sirius.common.Words;
import kz.sirius.records.Period;
import org.jspecify.annotations.Nullable;

/** Formats for pages: {@code #{show.date(row.day())}}. Everything in the reader's language. */
@Named
@RequestScoped
public class Show {

    private static final String NONE = "—";

    @Inject
    Lang lang;

    /** Locale of the language in force. */
    public Locale locale() {
        return language().locale();
    }

    /** One of the three forms, or another when that is empty. */
    public String words(@Nullable Words words) {
        return words == null ? NONE : words.orAny(language());
    }

    /** A date with its year. */
    public String date(@Nullable LocalDate date) {
        return date == null ? NONE : Dates.date(date, language());
    }

    /** A date with the day of the week. */
    public String day(@Nullable LocalDate date) {
        return date == null ? NONE : Dates.day(date, language());
    }

    /** The business date of a moment. */
    public @Nullable LocalDate dayOf(@Nullable Instant instant) {
        return instant == null ? null : Time.dateOf(instant);
    }

    /** Day of the week, day and time in Almaty. */
    public String moment(@Nullable Instant instant) {
        return instant == null ? NONE : Dates.moment(instant, language());
    }

    /** Date with the year, and time, in Almaty. */
    public String full(@Nullable Instant instant) {
        return instant == null ? NONE : Dates.full(instant, language());
    }

    /** A GPA or grade points: two places, comma or point. */
    public String gpa(@Nullable BigDecimal gpa) {
        return gpa == null ? NONE : decimal("0.00", gpa);
    }

    /** Credits: no needless places. */
    public String credits(@Nullable BigDecimal credits) {
        return credits == null ? NONE : decimal("#,##0.##", credits);
    }

    /** A figure with one decimal place, comma or point; a dash when there is none. */
    public String decimalOrDash(@Nullable BigDecimal figure) {
        return figure == null ? NONE : decimal("#,##0.0", figure);
    }

    /** A whole number with its thousands apart. */
    public String number(long number) {
        return decimal("#,##0", BigDecimal.valueOf(number));
    }

    /** A letter with the minus sign of print: {@code A−}. */
    public String letter(@Nullable String letter) {
        return letter == null ? NONE : letter.replace('-', '\u2212');
    }

    /** Text, or a dash when there is none. */
    public String orDash(@Nullable Object text) {
        return text == null || text.toString().isBlank() ? NONE : text.toString();
    }

    /** Size of a file. */
    public String size(long bytes) {
        return label("size.kb", decimal("#,##0", BigDecimal.valueOf(Math.max(1, bytes / 1024))));
    }

    /** A label with its places filled: {@code #{show.label('cabinet.year', 3)}}. */
    public String label(String key, Object... arguments) {
        return Labels.text(language(), key, arguments);
    }

    /** A label that depends on a number: keys {@code .one}, {@code .few}, {@code .many}; the number fills {@code {0}}. */
    public String count(String key, long number) {
        return label(Plural.key(key, number, language()), number(number));
    }

    /** A period in words. */
    public String period(Period period) {
        return switch (period.scope()) {
            case ALL -> label("period.ALL");
            case YEAR -> label("period.YEAR", String.valueOf(period.from()));
            case TERM -> term(String.valueOf(period.from()));
            case RANGE -> label("period.RANGE", part(String.valueOf(period.from())), part(String.valueOf(period.to())));
        };
    }

    /** An academic year or term of the form {@code 2023/2024-1} in words. */
    public String part(String part) {
        return part.length() == 9 ? label("period.YEAR", part) : term(part);
    }

    /** The text of a code of refusal or finding. */
    public String refusal(String code, @Nullable List<?> arguments) {
        return Refusals.text(code, arguments == null ? List.of() : arguments, language());
    }

    /** The text of a code without arguments. */
    public String refusal(String code) {
        return refusal(code, List.of());
    }

    /** Whether any of these is not empty. */
    public boolean any(Object... values) {
        return Arrays.stream(values)
                .anyMatch(value -> value != null && !value.toString().isBlank());
    }

    private String term(String part) {
        return label("period.TERM", part.substring(0, 9), part.substring(10));
    }

    private String decimal(String pattern, BigDecimal number) {
        DecimalFormatSymbols symbols =
                DecimalFormatSymbols.getInstance(language().locale());
        if (language() != Language.EN) {
            symbols.setDecimalSeparator(',');
            symbols.setGroupingSeparator('\u00A0');
        }
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        return format.format(number);
    }

    private Language language() {
        return lang.getLanguage();
    }
}
