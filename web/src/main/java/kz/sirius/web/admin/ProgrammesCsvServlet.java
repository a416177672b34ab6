package kz.sirius.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sirius.common.Language;
import kz.sirius.common.Time;
import kz.sirius.programmes.ProgrammeMeter;
import kz.sirius.programmes.ProgrammeTexts;
import kz.sirius.programmes.SupplementItem;
import kz.sirius.web.faces.CsvServlet;
import kz.sirius.web.faces.Labels;
import kz.sirius.web.faces.Lang;

/** The readiness of the programmes as a file; the same filter, no page. */
@WebServlet("/admin/programmes.csv")
public class ProgrammesCsvServlet extends CsvServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ProgrammeTexts texts;

    @Inject
    transient Lang lang;

    @Inject
    transient Clock clock;

    @Override
    protected String name() {
        return "programmes.csv";
    }

    @Override
    protected Stream<List<String>> rows(HttpServletRequest request) {
        Language language = lang.getLanguage();
        MeterSearch search =
                new MeterSearch(texts.meters(Time.today(clock)), parameter(request, "q"), parameter(request, "ready"));
        return Stream.concat(
                Stream.of(header(language)), search.found().stream().map(meter -> cells(meter, language)));
    }

    private static List<String> header(Language language) {
        return Stream.concat(
                        Stream.of("code", "name", "unit", "level")
                                .map(column -> Labels.text(language, "admin.programmes." + column)),
                        Stream.of(Language.values())
                                .flatMap(one -> Stream.of(
                                        Labels.text(
                                                language,
                                                "admin.programmes.thereIn",
                                                Labels.text(language, "language." + one)),
                                        Labels.text(
                                                language,
                                                "admin.programmes.missingIn",
                                                Labels.text(language, "language." + one)))))
                .toList();
    }

    private static List<String> cells(ProgrammeMeter meter, Language language) {
        Stream<String> programme = Stream.of(
                meter.of().programme().code(),
                meter.of().programme().name().orAny(language),
                meter.of().unit().name().orAny(language),
                Labels.text(language, "level." + meter.of().programme().level()));
        Stream<String> parts = Stream.of(Language.values())
                .flatMap(one -> Stream.of(
                        meter.there(one) + " / " + ProgrammeMeter.needed(),
                        meter.missingIn(one).stream()
                                .map(SupplementItem::number)
                                .collect(Collectors.joining(" · "))));
        return Stream.concat(programme, parts).toList();
    }
}
