package kz.sirius.web.faces;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What became of the login and password that a program sent with its call, for whoever answers it. */
public final class Knock {

    private static final String WRONG = "sirius.knock.wrong";
    private static final String TROUBLE = "sirius.knock.trouble";

    private Knock() {}

    /** Notes that they opened nothing. */
    public static void wrong(HttpServletRequest request) {
        request.setAttribute(WRONG, true);
    }

    /** Notes that they could not be looked at. */
    public static void failed(HttpServletRequest request, RuntimeException trouble) {
        request.setAttribute(TROUBLE, trouble);
    }

    /** Whether something was sent that opened nothing. */
    public static boolean isWrong(HttpServletRequest request) {
        return request.getAttribute(WRONG) != null;
    }

    /** Why they could not be looked at; null when they could. */
    public static @Nullable RuntimeException trouble(HttpServletRequest request) {
        return (RuntimeException) request.getAttribute(TROUBLE);
    }

    /** Whether this is a call of a program and not of a page. */
    public static boolean isCall(HttpServletRequest request) {
        return "/api".equals(request.getServletPath());
    }
}
