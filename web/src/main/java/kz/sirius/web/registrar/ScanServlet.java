package kz.sirius.web.registrar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.sirius.behalf.ScanFile;
import kz.sirius.behalf.Scans;
import kz.sirius.web.faces.FileServlet;

/** Saves the scan of a document on which a request rests. A stranger made it: no page of ours shows it in its place. */
@WebServlet("/registrar/scan/*")
public class ScanServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Scans scans;

    @Override
    protected Content content(HttpServletRequest request) {
        ScanFile file = scans.file(id(request));
        return new Content(file.fileName(), file.type().mediaType(), file.content());
    }

    @Override
    protected boolean saved(HttpServletRequest request) {
        return true;
    }

    @Override
    protected void prepare(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
    }
}
