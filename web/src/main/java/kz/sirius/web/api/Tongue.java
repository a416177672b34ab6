package kz.sirius.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.sirius.common.Language;
import org.jspecify.annotations.Nullable;

/** In which language a caller is answered: the first of those he accepts that we have, else Kazakh (R47). */
final class Tongue {

    private Tongue() {}

    static Language of(HttpServletRequest request) {
        return of(request.getHeader("Accept-Language"));
    }

    static Language of(@Nullable String accepted) {
        if (accepted == null) {
            return Language.KK;
        }
        return ranges(accepted).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> range.getRange().split("-", 2)[0])
                .filter(tag -> Arrays.stream(Language.values())
                        .anyMatch(ours -> ours.tag().equals(tag)))
                .findFirst()
                .map(Language::of)
                .orElse(Language.KK);
    }

    private static List<Locale.LanguageRange> ranges(String accepted) {
        try {
            return Locale.LanguageRange.parse(accepted);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
