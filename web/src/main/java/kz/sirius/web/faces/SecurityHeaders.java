package kz.sirius.web.faces;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Headers of every answer. Pages get their Content-Security-Policy with its nonce from PrimeFaces when they are rendered;
 * everything else has the strictest one. Pages are never kept by a cache.
 */
@WebFilter(
        filterName = "security-headers",
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class SecurityHeaders implements Filter {

    private static final String POLICY = "Content-Security-Policy";
    private static final String STRICTEST = "default-src 'none'; img-src 'self'; frame-ancestors 'self'";

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse response = (HttpServletResponse) answer;
        String path = ((HttpServletRequest) asked).getServletPath();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (asked.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        boolean resource = path.startsWith("/jakarta.faces.resource/");
        // Without a value it goes: an error page takes the place of what was asked for, and it brings its own.
        response.setHeader(POLICY, resource || !isPage(path) ? STRICTEST : null);
        if (!resource) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(asked, answer);
    }

    /** Pages, and the short address of the visitors' one, which leads to a page. */
    private static boolean isPage(String path) {
        return path.endsWith(".xhtml") || path.equalsIgnoreCase("/v");
    }
}
