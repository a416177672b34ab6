package kz.sirius.web.api;

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
import java.nio.charset.StandardCharsets;
import kz.sirius.calls.CallRefusal;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.web.faces.Trouble;

/** What the container refuses by itself before a call reaches the interface is said in its form, not as a page. */
@WebFilter(filterName = "api-errors", urlPatterns = "/error.xhtml", dispatcherTypes = DispatcherType.ERROR)
public class ContainerErrors implements Filter {

    private static final int FAULT = 500;

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) asked;
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (!path.startsWith(request.getContextPath() + "/api/")) {
            chain.doFilter(asked, answer);
            return;
        }
        Problem problem = problem(request);
        HttpServletResponse response = (HttpServletResponse) answer;
        response.setStatus(problem.status());
        response.setContentType(Problem.TYPE);
        if (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", Problems.LATER);
        }
        response.getOutputStream().write(Json.text(problem).getBytes(StandardCharsets.UTF_8));
    }

    private static Problem problem(HttpServletRequest request) {
        Language language = Tongue.of(request);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status instanceof Integer code && code < FAULT) {
            return Problem.of(new Refusal(Problems.code(code, Doorkeeper.isToken(request))), language);
        }
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Throwable fault = thrown instanceof Throwable found ? found : new IllegalStateException("status " + status);
        Trouble trouble = Trouble.of(fault);
        return trouble.kind() == Trouble.Kind.LATER
                ? Problem.of(new Refusal(CallRefusal.AWAY), language)
                : Problem.fault(trouble.number(), language);
    }
}
