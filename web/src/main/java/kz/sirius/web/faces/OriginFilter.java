package kz.sirius.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import kz.sirius.audit.Origin;

/** Tells the trail from which address a call comes. */
@WebFilter(filterName = "origins", urlPatterns = "/*")
public class OriginFilter implements Filter {

    @Inject
    Origin origin;

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        origin.came(asked.getRemoteAddr(), ((HttpServletRequest) asked).getHeader("X-Forwarded-For"));
        chain.doFilter(asked, answer);
    }
}
