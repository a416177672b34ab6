package kz.sirius.web.faces;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What an address asks a list for: its filter and its page. Nothing that can stand there is an error. */
public final class Asked {

    private Asked() {}

    /** The text of a parameter, empty when it is not there. */
    public static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    /** The number of a page, from 0; what is no such number asks for the first. */
    public static int page(String given) {
        return given.matches("[0-9]{1,6}") ? Integer.parseInt(given) : 0;
    }

    /** The query of a page that is opened anew because it was open for too long, with the mark that lets it say so. */
    public static String expired(@Nullable String query) {
        return query == null ? "?expired" : query.contains("expired") ? "?" + query : "?" + query + "&expired";
    }

    /** A value as it stands in an address. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
