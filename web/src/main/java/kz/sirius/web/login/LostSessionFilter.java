package kz.sirius.web.login;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import kz.sirius.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/**
 * A button of a page whose session has ended: the server sends the script that asked to the login page, which can do
 * nothing with it. Here the whole page is led there, and back to where it was with the word that nothing was sent.
 */
@WebFilter(filterName = "lost-sessions", urlPatterns = "/login.xhtml")
public class LostSessionFilter implements Filter {

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        if (!LostSession.isScript(request) || !"GET".equals(request.getMethod())) {
            chain.doFilter(asked, answer);
            return;
        }
        LostSession.reopen(request, (HttpServletResponse) answer, back(request.getHeader("Referer")));
    }

    /** The page that was open, as its own address says it; never another server's. */
    static String back(@Nullable String referer) {
        URI page = parsed(referer);
        if (page == null) {
            return "/home";
        }
        String path = page.getRawPath();
        if (path == null || !path.endsWith(".xhtml") || path.startsWith("//") || path.endsWith("/login.xhtml")) {
            return "/home";
        }
        return path + Asked.expired(page.getRawQuery());
    }

    private static @Nullable URI parsed(@Nullable String referer) {
        try {
            return referer == null ? null : URI.create(referer);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
