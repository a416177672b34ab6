package kz.sirius.web.deanery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.sirius.slips.SlipsKey;
import kz.sirius.slips.TakeSlips;
import kz.sirius.web.faces.FileServlet;
import org.jspecify.annotations.Nullable;

/** Hands out the slips that were made just now, once. Asked by a post, so that the key stands in no address and no log. */
@WebServlet("/deanery/slips.pdf")
public class SlipsServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TakeSlips takeSlips;

    @Override
    protected Content content(HttpServletRequest request) {
        String id = text(request.getParameter("slips-id"));
        SlipsKey key = new SlipsKey(
                id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0, text(request.getParameter(SlipsHand.FIELD)));
        return new Content("login-slips-" + key.id() + ".pdf", "application/pdf", takeSlips.take(key));
    }

    @Override
    protected boolean saved(HttpServletRequest request) {
        return true;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        super.doGet(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
