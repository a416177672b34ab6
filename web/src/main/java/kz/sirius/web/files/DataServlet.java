package kz.sirius.web.files;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import kz.sirius.issuing.DataFile;
import kz.sirius.issuing.DocumentFiles;
import kz.sirius.web.faces.FileServlet;

/** {@code /files/data/TR-2026-000001}: the signed data of a document for machines, for its owner and for staff. */
@WebServlet("/files/data/*")
public class DataServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DocumentFiles files;

    @Override
    protected Content content(HttpServletRequest request) {
        String path = request.getPathInfo();
        DataFile file = files.data(path == null ? "" : path.substring(1));
        return new Content(file.fileName(), "application/xml", file.content());
    }
}
