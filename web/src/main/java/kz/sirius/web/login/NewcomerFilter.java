package kz.sirius.web.login;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.sirius.identity.Roles;

/** Leads whoever still has a one-time password from every page that is closed to him to the one where he changes it. */
@WebFilter(filterName = "newcomers", urlPatterns = "/error.xhtml", dispatcherTypes = DispatcherType.ERROR)
public class NewcomerFilter implements Filter {

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        boolean denied = Integer.valueOf(HttpServletResponse.SC_FORBIDDEN).equals(status);
        if (denied && request.isUserInRole(Roles.NEWCOMER)) {
            ((HttpServletResponse) answer).sendRedirect(request.getContextPath() + "/password.xhtml");
            return;
        }
        chain.doFilter(asked, answer);
    }
}
