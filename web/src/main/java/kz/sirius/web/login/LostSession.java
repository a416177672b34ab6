package kz.sirius.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.sirius.web.faces.Asked;

/** Leads a page whose session has ended to where its owner logs in again, and from there back to it. */
final class LostSession {

    private LostSession() {}

    /** Whether the script of a page asks, which can do nothing with another page for an answer. */
    static boolean isScript(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** Opens this path of the application anew. */
    static void reopen(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        String address = request.getContextPath() + path;
        if (!isScript(request)) {
            response.sendRedirect(address);
            return;
        }
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<partial-response id=\"j_id1\"><redirect url=\""
                        + attribute(address) + "\"></redirect></partial-response>");
    }

    /** The path that the request asks for; of what was posted it says that nothing was sent. */
    static String path(HttpServletRequest request) {
        String query = request.getQueryString();
        boolean sent = "POST".equals(request.getMethod());
        return request.getServletPath() + (sent ? Asked.expired(query) : query == null ? "" : "?" + query);
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
