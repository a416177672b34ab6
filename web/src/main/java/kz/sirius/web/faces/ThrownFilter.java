package kz.sirius.web.faces;

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

/** What a servlet or a filter threw gets the status and the words that a page's own trouble has: an outage is no fault. */
@WebFilter(filterName = "thrown", urlPatterns = "/error.xhtml", dispatcherTypes = DispatcherType.ERROR)
public class ThrownFilter implements Filter {

    private static final String A_MINUTE = "60";

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                && request.getAttribute(SiriusExceptionHandler.TROUBLE) == null
                && !isCall(request)) {
            Trouble trouble = Trouble.of(thrown);
            HttpServletResponse response = (HttpServletResponse) answer;
            request.setAttribute(SiriusExceptionHandler.TROUBLE, trouble);
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, trouble.status());
            response.setStatus(trouble.status());
            if (trouble.kind() == Trouble.Kind.LATER) {
                response.setHeader("Retry-After", A_MINUTE);
            }
        }
        chain.doFilter(asked, answer);
    }

    /** Calls of programs have answers of their own. */
    private static boolean isCall(HttpServletRequest request) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return path.startsWith(request.getContextPath() + "/api/");
    }
}
