package kz.sirius.web.visitor;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kz.sirius.common.Refusal;
import kz.sirius.common.RefusalCode;
import kz.sirius.guard.CallerAddress;
import kz.sirius.verification.VerifyDocument;

/**
 * {@code /v/CODE}, the address in the QR code, and {@code /v?code=…}, where a code typed from paper arrives. The page is
 * the same for every answer; its status tells machines which it was.
 */
@WebServlet({"/v/*", "/V/*"})
public class CodeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/public/verify.xhtml";

    @Inject
    transient VerifyDocument verb;

    @Inject
    transient VerifyScreen screen;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String typed = request.getParameter("code");
        String path = request.getPathInfo();
        if (typed != null && !typed.isBlank()) {
            response.sendRedirect(request.getContextPath() + "/v/" + inPath(typed.strip()));
            return;
        }
        if (path != null && path.length() > 1) {
            ask(path.substring(1), request, response);
        }
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    private void ask(String code, HttpServletRequest request, HttpServletResponse response) {
        try {
            screen.answer(
                    verb.verify(code, CallerAddress.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"))));
        } catch (Refusal refusal) {
            screen.refuse(code, refusal.code());
            response.setStatus(refusal.code().kind().status());
            if (refusal.code().kind() == RefusalCode.Kind.TOO_OFTEN) {
                response.setHeader("Retry-After", "60");
            }
        }
    }

    /** As one part of a path: a slash would be refused by the container before we could answer. */
    private static String inPath(String code) {
        return URLEncoder.encode(code.replaceAll("[/\\\\;%]", "-"), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
