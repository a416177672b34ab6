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
import kz.sirius.paper.PaperRefusal;
import kz.sirius.web.faces.FileServlet;

/** Says that what is sent with a hand-over is too large before it is taken in; a body that does not say its size is. */
@WebFilter(
        filterName = "large-signatures",
        urlPatterns = "/registrar/paper-version.xhtml",
        dispatcherTypes = DispatcherType.REQUEST)
public class LargeSignatureFilter implements Filter {

    /** Bytes of the largest form: a signature as the page sends it, its strokes, and the state of the page. */
    static final int LARGEST = 1024 * 1024;

    @Override
    public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        boolean sent = "POST".equals(((HttpServletRequest) asked).getMethod());
        long length = asked.getContentLengthLong();
        if (sent && (length < 0 || length > LARGEST)) {
            asked.setAttribute(FileServlet.CODE, PaperRefusal.SIGNATURE_TOO_LARGE.code());
            ((HttpServletResponse) answer)
                    .sendError(PaperRefusal.SIGNATURE_TOO_LARGE.kind().status());
            return;
        }
        chain.doFilter(asked, answer);
    }
}
