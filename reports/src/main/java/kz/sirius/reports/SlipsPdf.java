package kz.sirius.reports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.sirius.pages.Packing;
import kz.sirius.pages.PageWriter;
import net.sf.jasperreports.engine.JRParameter;

/**
 * Renders the slips with logins and one-time passwords (P1, R34): A4, PDF/A-3, one slip per learner, three on a page with
 * lines to cut along, each in Kazakh, Russian and English. A letter that no font has is shown as such: the slip is no
 * document, and the learner shall come in all the same.
 */
public final class SlipsPdf {

    /** Version of the form. */
    public static final String TEMPLATE_VERSION = "slips-1";

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
    private static final List<String> WORDS = List.of("login", "password", "until", "address", "steps");

    private SlipsPdf() {}

    /** The PDF of these slips, in their order. */
    public static byte[] render(String institution, String address, Collection<Slip> slips) {
        return fill(institution, address, slips).write(Packing.plain());
    }

    static Pages.Filled fill(String institution, String address, Collection<Slip> slips) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, Locale.forLanguageTag("kk"));
        parameters.put("institution", institution);
        parameters.put("address", address);
        for (String language : LANGUAGES) {
            String ending = language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1);
            WORDS.forEach(
                    word -> parameters.put(word + ending, Texts.in(language).of("slips." + word)));
        }
        List<Map<String, ?>> records = slips.stream()
                .<Map<String, ?>>map(slip -> KnownLetters.shown(record(slip)))
                .toList();
        return new Pages.Filled(
                Templates.SLIPS.fill(parameters, records),
                new PageWriter.Description(Texts.in("kk").of("slips.title"), null, LANGUAGES, Pages.PRODUCER));
    }

    private static Map<String, Object> record(Slip slip) {
        Map<String, Object> record = new HashMap<>();
        record.put("name", slip.name());
        record.put("group", slip.group());
        record.put("login", slip.login());
        record.put("password", slip.password());
        record.put("until", slip.until());
        return record;
    }
}
