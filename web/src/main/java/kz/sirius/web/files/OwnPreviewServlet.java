package kz.sirius.web.files;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import kz.sirius.issuing.Previews;
import kz.sirius.web.faces.PdfServlet;

/** {@code /files/own-preview?scope=YEAR&from=2023/2024&language=en}: what a document of one's own record would be. */
@WebServlet("/files/own-preview")
public class OwnPreviewServlet extends PdfServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Previews previews;

    @Override
    protected Pdf file(HttpServletRequest request) {
        return new Pdf("preview.pdf", previews.ofOwn(Wanted.by(request)));
    }
}
