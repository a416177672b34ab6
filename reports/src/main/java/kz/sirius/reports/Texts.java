package kz.sirius.reports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The words of the documents in one language, and how numbers and dates are written in it. */
final class Texts {

    /** What stands for a value that does not exist. */
    static final String NONE = "—";

    private static final Map<String, Texts> ALL = Map.of("kk", load("kk"), "ru", load("ru"), "en", load("en"));

    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final boolean comma;
    private final String language;

    Texts(ResourceBundle bundle, String language) {
        this.bundle = bundle;
        this.language = language;
        this.comma = !"en".equals(language);
    }

    static Texts in(String language) {
        Texts found = ALL.get(language);
        if (found == null) {
            throw new IllegalArgumentException("No document is written in " + language);
        }
        return found;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    String language() {
        return language;
    }

    boolean english() {
        return !comma;
    }

    /** The words of a key as they hold on a day: those of {@code key@2027-09-01} from that day on. */
    String dated(String key, LocalDate on) {
        String from = key + "@";
        return bundle.keySet().stream()
                .filter(dated -> dated.startsWith(from))
                .filter(dated ->
                        !LocalDate.parse(dated.substring(from.length())).isAfter(on))
                .max(Comparator.naturalOrder())
                .map(bundle::getString)
                .orElseGet(() -> bundle.getString(key));
    }

    /** Since when the youngest dated words of these keys hold on a day; null when all of them are still the first. */
    @Nullable
    LocalDate datedSince(LocalDate on, String... keys) {
        return bundle.keySet().stream()
                .filter(key -> key.indexOf('@') > 0 && Arrays.stream(keys).anyMatch(key::startsWith))
                .map(key -> LocalDate.parse(key.substring(key.indexOf('@') + 1)))
                .filter(from -> !from.isAfter(on))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    String of(String key, Object... values) {
        if (values.length == 0) {
            return bundle.getString(key);
        }
        MessageFormat format = formats.computeIfAbsent(key, this::format);
        synchronized (format) {
            return format.format(texts(values));
        }
    }

    private MessageFormat format(String key) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT);
    }

    /** Two decimals, with a comma in kk and ru. */
    String decimal(@Nullable BigDecimal value) {
        if (value == null) {
            return NONE;
        }
        String text = value.setScale(2, RoundingMode.HALF_UP).toPlainString();
        return comma ? text.replace('.', ',') : text;
    }

    /** A share: one decimal. */
    String tenth(BigDecimal value) {
        String text = value.setScale(1, RoundingMode.HALF_UP).toPlainString();
        return comma ? text.replace('.', ',') : text;
    }

    /** Credits: whole where they are whole. */
    String credits(BigDecimal value) {
        String text = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return comma ? text.replace('.', ',') : text;
    }

    String date(LocalDate date) {
        String month = of("months").split(",")[date.getMonthValue() - 1];
        return of("date", date.getYear(), date.getDayOfMonth(), month);
    }

    /** Official duration with the plural of the language. */
    String duration(BigDecimal years, BigDecimal ects) {
        int whole = years.setScale(0, RoundingMode.CEILING).intValueExact();
        String form = whole % 10 == 1 && whole % 100 != 11
                ? "one"
                : whole % 10 >= 2 && whole % 10 <= 4 && (whole % 100 < 12 || whole % 100 > 14) ? "few" : "many";
        return of("duration." + form, credits(years), credits(ects));
    }

    /** A letter with the minus sign, or none. */
    static String letter(@Nullable String letter) {
        return letter == null ? NONE : letter.replace('-', '\u2212');
    }

    private static Object[] texts(Object... values) {
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = String.valueOf(values[i]);
        }
        return texts;
    }

    private static Texts load(String language) {
        String file = "texts_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            return new Texts(new PropertyResourceBundle(reader), language);
        } catch (IOException e) {
            throw new IllegalStateException("The words of the documents are missing: " + file, e);
        }
    }

    /** Every key with its text, for the tests. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
        return all;
    }
}
