package kz.sirius.web.registrar;

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
import kz.sirius.behalf.SubmitOnBehalf;

/** Says that a scan is too large before it is taken in. */
@WebFilter(
        filterName = "large-scans",
        urlPatterns = "/registrar/behalf.xhtml",
        dispatcherTypes = DispatcherType.REQUEST)
public class LargeScanFilter implements Filter {

    /** What a form has around its file, in bytes. */
    private static final int AROUND = 64 * 1024;

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        if (asked.getContentLengthLong() > SubmitOnBehalf.LARGEST + AROUND) {
            HttpServletRequest request = (HttpServletRequest) asked;
            ((HttpServletResponse) answer)
                    .sendRedirect(request.getContextPath() + request.getServletPath() + "?large=1");
            return;
        }
        chain.doFilter(asked, answer);
    }
}
