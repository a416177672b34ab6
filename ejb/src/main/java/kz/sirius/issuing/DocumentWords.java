package kz.sirius.issuing;

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
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import kz.sirius.common.Clause;
import kz.sirius.common.Language;
import kz.sirius.common.Setting;
import kz.sirius.common.Words;
import kz.sirius.identity.Office;
import org.jspecify.annotations.Nullable;

/** Words that documents take from the product: capacities of signers, procedure code, legal footer (R1, R43). */
@Clause({"R1", "R42", "R43"})
public final class DocumentWords {

    private static final String LEGAL = "legal.";

    /** Between a key and the day from which its other words hold. */
    private static final String AT = "@";

    private static final Map<Language, Properties> ALL = new EnumMap<>(Language.class);

    static {
        Arrays.stream(Language.values()).forEach(language -> ALL.put(language, load(language)));
    }

    private DocumentWords() {}

    /** In which capacity an official signs, in each language; the unit's names for an office of a unit. */
    public static Words capacity(Office office, @Nullable Words unit) {
        return new Words(
                capacity(office, unit, Language.KK),
                capacity(office, unit, Language.RU),
                capacity(office, unit, Language.EN));
    }

    /** The same in one language. */
    static String capacity(Office office, @Nullable Words unit, Language language) {
        return of(language, "capacity." + office.name(), unit == null ? "" : unit.orAny(language));
    }

    /** In which capacity a specialist agreed. */
    static String specialist(Language language) {
        return of(language, "capacity.REGISTRAR");
    }

    /** Code and edition of the procedure as configured. */
    static String procedure(Language language) {
        return of(language, "procedure", Setting.PROCEDURE_CODE.in(language), Setting.PROCEDURE_EDITION.text());
    }

    /** The legal references that hold on that day. */
    static String legal(Language language, LocalDate on) {
        LocalDate from = legalFrom(on);
        return from == null ? "" : of(language, LEGAL + from, Setting.PROCEDURE_CODE.in(language));
    }

    /** Since when the legal references of that day hold; null before the first. */
    static @Nullable LocalDate legalFrom(LocalDate on) {
        return words(Language.KK).stringPropertyNames().stream()
                .filter(key -> key.startsWith(LEGAL))
                .map(key -> LocalDate.parse(key.substring(LEGAL.length())))
                .filter(from -> !from.isAfter(on))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Official duration and size with the plural of the language: {@code 6 years, 360 ECTS credits}. */
    static String duration(Language language, BigDecimal years, BigDecimal ects) {
        int whole = years.setScale(0, RoundingMode.CEILING).intValueExact();
        String form = whole % 10 == 1 && whole % 100 != 11
                ? "one"
                : whole % 10 >= 2 && whole % 10 <= 4 && (whole % 100 < 12 || whole % 100 > 14) ? "few" : "many";
        return of(language, "duration." + form, plain(years, language), plain(ects, language));
    }

    private static String plain(BigDecimal number, Language language) {
        String text = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return language == Language.EN ? text : text.replace('.', ',');
    }

    /** The words of a key in all three languages as they hold on a day: those of {@code key@2027-09-01} from that day on. */
    static Words dated(String key, LocalDate on) {
        String due = due(words(Language.KK).stringPropertyNames(), key, on);
        return new Words(of(Language.KK, due), of(Language.RU, due), of(Language.EN, due));
    }

    static String due(Set<String> keys, String key, LocalDate on) {
        LocalDate from = since(keys, key + AT, on);
        return from == null ? key : key + AT + from;
    }

    /** Since when the youngest dated words of keys with this beginning hold on a day; null when they are the first. */
    static @Nullable LocalDate datedSince(String beginning, LocalDate on) {
        return since(words(Language.KK).stringPropertyNames(), beginning, on);
    }

    static @Nullable LocalDate since(Set<String> keys, String beginning, LocalDate on) {
        return keys.stream()
                .filter(key -> key.startsWith(beginning) && key.contains(AT))
                .map(key -> LocalDate.parse(key.substring(key.indexOf(AT) + 1)))
                .filter(from -> !from.isAfter(on))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    static String of(Language language, String key, Object... values) {
        String pattern = Objects.requireNonNull(words(language).getProperty(key), key);
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }

    private static Properties words(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private static Properties load(Language language) {
        String file = "words_" + language.tag() + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(DocumentWords.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new IllegalStateException("The words of the documents are missing: " + file, e);
        }
    }
}
