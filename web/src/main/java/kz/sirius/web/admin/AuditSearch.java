package kz.sirius.web.admin;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import kz.sirius.audit.Outcome;
import kz.sirius.audit.TrailFilter;
import kz.sirius.audit.TrailPlace;
import kz.sirius.audit.TrailRow;
import kz.sirius.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to narrow the trail, as the address of the page says it. A day is typed {@code 26.11.2026}; what is
 * no day narrows nothing and is said.
 */
public record AuditSearch(Map<String, String> typed) {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Copies what was typed. */
    public AuditSearch {
        typed = Map.copyOf(typed);
    }

    /** What stands in a field. */
    public String of(String field) {
        return typed.getOrDefault(field, "").replace("\0", "").strip();
    }

    /** As the trail understands it. */
    public TrailFilter filter() {
        Outcome outcome = Arrays.stream(Outcome.values())
                .filter(each -> each.name().equals(of("outcome")))
                .findFirst()
                .orElse(null);
        return new TrailFilter(
                of("login").toLowerCase(Locale.ROOT),
                of("act"),
                of("object"),
                outcome,
                new TrailFilter.Days(day(of("from")), day(of("to"))));
    }

    /** Whether there is no such day in this field. */
    public boolean wrong(String field) {
        return !of(field).isEmpty() && day(of(field)) == null;
    }

    /** Behind which row the page begins; null for the latest. */
    public @Nullable TrailPlace behind() {
        try {
            String id = of("id");
            return id.isEmpty() ? null : new TrailPlace(Instant.parse(of("at")), Long.parseLong(id));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    /** Address of the page behind this row. */
    public String behind(TrailRow last) {
        return text() + "&at=" + Asked.encoded(last.at().toString()) + "&id=" + last.id();
    }

    /** As the end of an address, without a place. */
    public String text() {
        StringBuilder text = new StringBuilder("login=").append(Asked.encoded(of("login")));
        for (String field : new String[] {"act", "object", "outcome", "from", "to"}) {
            text.append('&').append(field).append('=').append(Asked.encoded(of(field)));
        }
        return text.toString();
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed, TYPED);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
