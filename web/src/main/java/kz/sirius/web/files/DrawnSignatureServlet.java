package kz.sirius.web.files;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import kz.sirius.paper.JournalLines;
import kz.sirius.web.faces.FileServlet;

/** {@code /files/received/17}: the signature that the receiver of this line of the journal drew. */
@WebServlet("/files/received/*")
public class DrawnSignatureServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient JournalLines journal;

    @Override
    protected Content content(HttpServletRequest request) {
        long line = id(request);
        return new Content("signature-" + line + ".png", "image/png", journal.signature(line));
    }
}
