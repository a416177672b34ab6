package kz.sirius.web.registrar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Map;
import kz.sirius.registry.DocumentKind;
import kz.sirius.registry.LineStatus;
import kz.sirius.registry.RegisterFilter;
import kz.sirius.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to narrow the register, as the address of the page says it. A day is typed {@code 26.11.2026}; what
 * is no day narrows nothing and is said.
 */
public record RegisterSearch(String number, String kind, String status, String from, String to) {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    static RegisterSearch of(Map<String, String> parameters) {
        return new RegisterSearch(
                parameters.getOrDefault("number", "").strip(),
                parameters.getOrDefault("kind", ""),
                parameters.getOrDefault("status", ""),
                parameters.getOrDefault("from", "").strip(),
                parameters.getOrDefault("to", "").strip());
    }

    /** As the register understands it. */
    public RegisterFilter filter() {
        return new RegisterFilter(
                word(DocumentKind.values(), kind), word(LineStatus.values(), status), day(from), day(to), number);
    }

    private static <E extends Enum<E>> @Nullable E word(E[] known, String name) {
        return Arrays.stream(known)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Whether the first day is no day. */
    public boolean isFromWrong() {
        return !from.isEmpty() && day(from) == null;
    }

    /** Whether the last day is no day. */
    public boolean isToWrong() {
        return !to.isEmpty() && day(to) == null;
    }

    /** As the end of an address. */
    public String text() {
        return "number=" + Asked.encoded(number) + "&kind=" + Asked.encoded(kind) + "&status=" + Asked.encoded(status)
                + "&from=" + Asked.encoded(from) + "&to=" + Asked.encoded(to);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed, TYPED);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
