package kz.sirius.web.faces;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.sirius.common.Refusal;
import kz.sirius.common.RefusalCode;

/**
 * Hands out a file that a reader or verb gives: shown in its place by default, saved with {@code ?save}. Never kept by a
 * cache, never guessed to be something else.
 */
public abstract class FileServlet extends HttpServlet {

    /** Request attribute with the code of a refusal, for the error page. */
    public static final String CODE = "sirius.code";

    private static final long serialVersionUID = 1L;

    /** A file: the name under which it is saved, in ASCII, its media type and its bytes. */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    public record Content(String name, String type, byte[] bytes) {}

    /** What was asked for; refuses what is not the asker's. */
    protected abstract Content content(HttpServletRequest request);

    /** Adds headers of its own. */
    protected void prepare(HttpServletResponse response) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(content(request), saved(request), response);
        } catch (Refusal refusal) {
            request.setAttribute(CODE, refusal.code().code());
            response.sendError(refusal.code().kind().status());
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NumberFormatException e) {
            response.sendError(RefusalCode.Kind.NOT_FOUND.status());
        }
    }

    /** Whether it is saved and not shown in its place. */
    protected boolean saved(HttpServletRequest request) {
        return request.getParameter("save") != null;
    }

    /** The last part of the path as a number. */
    protected static long id(HttpServletRequest request) {
        String path = request.getPathInfo();
        return Long.parseLong(path == null ? "" : path.substring(1));
    }

    private void send(Content file, boolean save, HttpServletResponse response) throws IOException {
        response.setContentType(file.type());
        response.setContentLength(file.bytes().length);
        response.setHeader(
                "Content-Disposition", (save ? "attachment" : "inline") + "; filename=\"" + file.name() + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        prepare(response);
        response.getOutputStream().write(file.bytes());
    }
}
