package kz.sirius.web.login;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** {@code /session}: keeps the session of a page that is still looked at. 204 when it lives, 401 when it has ended. */
@WebServlet("/session")
public class StayServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(
                request.getUserPrincipal() == null
                        ? HttpServletResponse.SC_UNAUTHORIZED
                        : HttpServletResponse.SC_NO_CONTENT);
    }
}
