package kz.sirius.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import kz.sirius.common.Language;

/**
 * The language of this person's screens (R47): his choice, kept in a cookie; before he chose, Kazakh, and on strangers'
 * pages the first of the browser's languages that we have.
 */
@Named
@SessionScoped
public class Lang implements Serializable {

    /** Name of the cookie that keeps the choice for a year. */
    static final String COOKIE = "sirius-lang";

    private static final long serialVersionUID = 1L;

    @Inject
    transient HttpServletRequest request;

    private Language language = Language.KK;

    @PostConstruct
    void start() {
        language = chosenBefore(request);
    }

    /** The language in force. */
    public Language getLanguage() {
        return language;
    }

    /** Its tag for the {@code lang} attribute. */
    public String getTag() {
        return language.tag();
    }

    /** Its locale for Faces and formats. */
    public Locale getLocale() {
        return language.locale();
    }

    void choose(Language chosen) {
        language = chosen;
    }

    /** The language of a request whose session does not know better. */
    static Language chosenBefore(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE)) {
                    return Language.of(cookie.getValue());
                }
            }
        }
        String path = request.getServletPath();
        return path.startsWith("/public") || path.equalsIgnoreCase("/v") ? ofBrowser(request) : Language.KK;
    }

    private static Language ofBrowser(HttpServletRequest request) {
        Enumeration<Locale> wanted = request.getLocales();
        while (request.getHeader("Accept-Language") != null && wanted.hasMoreElements()) {
            String tag = wanted.nextElement().getLanguage();
            if (Arrays.stream(Language.values()).anyMatch(ours -> ours.tag().equals(tag))) {
                return Language.of(tag);
            }
        }
        return Language.KK;
    }
}
