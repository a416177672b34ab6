package kz.sirius.web.files;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import kz.sirius.issuing.OpenForSigning;
import kz.sirius.issuing.SheetPages;
import kz.sirius.web.faces.PdfServlet;

/** {@code /files/sheet/17}: the exact bytes that this signer is going to sign. */
@WebServlet("/files/sheet/*")
public class SheetServlet extends PdfServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OpenForSigning open;

    @Override
    protected Pdf file(HttpServletRequest request) {
        SheetPages pages = open.open(id(request));
        return new Pdf(pages.fileName(), pages.content());
    }
}
