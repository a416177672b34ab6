package kz.sirius.web.files;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import kz.sirius.issuing.DocumentFile;
import kz.sirius.issuing.DocumentFiles;
import kz.sirius.web.faces.PdfServlet;

/** {@code /files/document/TR-2026-000001}: an issued document, for its owner and for staff. */
@WebServlet("/files/document/*")
public class DocumentServlet extends PdfServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DocumentFiles files;

    @Override
    protected Pdf file(HttpServletRequest request) {
        String path = request.getPathInfo();
        DocumentFile file = files.file(path == null ? "" : path.substring(1));
        return new Pdf(file.fileName(), file.content());
    }
}
