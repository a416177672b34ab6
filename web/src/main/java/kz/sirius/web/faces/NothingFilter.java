package kz.sirius.web.faces;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Turns away what nobody can ask for: addresses with the letter of number zero, for which the database could not even be
 * asked, and bodies that cannot be read.
 */
@WebFilter(filterName = "nothing", urlPatterns = "/*")
public class NothingFilter implements Filter {

    private static final Logger LOG = System.getLogger("kz.sirius.web");

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        String query = request.getQueryString();
        if (Knock.isCall(request)) {
            chain.doFilter(
                    asked, answer); // says by itself what it cannot read, and its uploads are not for us to take in
        } else if (request.getRequestURI().contains("%00") || query != null && query.contains("%00")) {
            ((HttpServletResponse) answer).sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!canBeRead(request)) {
            ((HttpServletResponse) answer).sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(asked, answer);
        }
    }

    /** Whether what was sent has a form at all: a body that breaks off or has thousands of fields has none. */
    private static boolean canBeRead(HttpServletRequest request) {
        try {
            return request.getParameterMap() != null;
        } catch (RuntimeException e) {
            // The server has no narrower name for it: it wraps what its reader of bodies throws.
            LOG.log(Level.INFO, "Not readable: {0}", e.getClass().getSimpleName());
            return false;
        }
    }
}
