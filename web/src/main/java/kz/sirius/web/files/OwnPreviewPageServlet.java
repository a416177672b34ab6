package kz.sirius.web.files;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import kz.sirius.issuing.Previews;
import kz.sirius.web.faces.FileServlet;

/** {@code /files/own-preview-page?scope=ALL&language=kk&page=1}: a page of that preview as a picture. */
@WebServlet("/files/own-preview-page")
public class OwnPreviewPageServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Previews previews;

    @Override
    protected Content content(HttpServletRequest request) {
        int number = Integer.parseInt(String.valueOf(request.getParameter("page")));
        return new Content("preview-" + number + ".png", "image/png", previews.pageOfOwn(Wanted.by(request), number));
    }
}
