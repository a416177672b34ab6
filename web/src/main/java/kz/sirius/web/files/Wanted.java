package kz.sirius.web.files;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.issuing.Wish;
import kz.sirius.records.Period;
import kz.sirius.records.RecordsRefusal;
import kz.sirius.records.Scope;
import kz.sirius.registry.DocumentKind;
import org.jspecify.annotations.Nullable;

/** Which document of one's own record an address asks for: {@code scope=YEAR&from=2023/2024&language=en}. */
final class Wanted {

    private Wanted() {}

    static Wish by(HttpServletRequest request) {
        String language = request.getParameter("language");
        return new Wish(
                kind(request.getParameter("kind")),
                new Period(
                        scope(request.getParameter("scope")), request.getParameter("from"), request.getParameter("to")),
                Language.of(language == null ? "" : language),
                Boolean.parseBoolean(request.getParameter("bilingual")));
    }

    private static DocumentKind kind(@Nullable String name) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(DocumentKind.TRANSCRIPT);
    }

    private static Scope scope(@Nullable String name) {
        return Arrays.stream(Scope.values())
                .filter(scope -> scope.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(RecordsRefusal.BAD_PERIOD));
    }
}
