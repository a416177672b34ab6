package kz.sirius.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import kz.sirius.common.Language;

/** {@code /language?to=ru&back=/…}: puts another language in force and leads back to the page. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Lang lang;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = request.getParameter("to");
        Language chosen = Language.of(to == null ? "" : to);
        lang.choose(chosen);
        Cookie cookie = new Cookie(Lang.COOKIE, chosen.tag());
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(request.getContextPath() + within(request.getParameter("back")));
    }

    /** The way back, if it stays within the application. */
    private static String within(String back) {
        boolean ours = back != null
                && back.startsWith("/")
                && !back.startsWith("//")
                && back.chars().allMatch(c -> c > ' ' && c != '\\' && c < 127);
        return ours ? back : "/";
    }
}
