package kz.sirius.web.login;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import kz.sirius.guard.CallerAddress;
import kz.sirius.web.faces.Knock;

/** Closes a session at its next step when its owner has ended it elsewhere, or his password was changed or taken away. */
@WebFilter(filterName = "sessions", urlPatterns = "/*")
public class SessionFilter implements Filter {

    @Inject
    OwnSession own;

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        HttpSession session = request.getSession(false);
        if (session == null || request.getUserPrincipal() == null || isForEverybody(request)) {
            chain.doFilter(asked, answer);
            return;
        }
        String address = CallerAddress.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
        String device = request.getHeader("User-Agent");
        if (own.counts(address, device == null ? "" : device)) {
            chain.doFilter(asked, answer);
            return;
        }
        request.logout();
        session.invalidate();
        LostSession.reopen(request, (HttpServletResponse) answer, LostSession.path(request));
    }

    /** Also the calls of programs, to which a session says nothing. */
    private static boolean isForEverybody(HttpServletRequest request) {
        String path = request.getServletPath();
        return Knock.isCall(request)
                || path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/public/")
                || "/logout".equals(path);
    }
}
