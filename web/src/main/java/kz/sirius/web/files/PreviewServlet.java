package kz.sirius.web.files;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import kz.sirius.issuing.Previews;
import kz.sirius.web.faces.PdfServlet;

/** {@code /files/preview/1040}: the pages of a request before there is a document. */
@WebServlet("/files/preview/*")
public class PreviewServlet extends PdfServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Previews previews;

    @Override
    protected Pdf file(HttpServletRequest request) {
        long id = id(request);
        return new Pdf("preview-" + id + ".pdf", previews.ofRequest(id));
    }
}
