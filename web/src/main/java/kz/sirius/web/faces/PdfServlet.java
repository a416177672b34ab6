package kz.sirius.web.faces;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Hands out a PDF, with the security policy that lets browsers show it in a frame of our own pages. */
public abstract class PdfServlet extends FileServlet {

    private static final long serialVersionUID = 1L;

    /** A file and the name under which it is saved; the name is ASCII. */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    public record Pdf(String name, byte[] content) {}

    /** The file that was asked for; refuses what is not the asker's. */
    protected abstract Pdf file(HttpServletRequest request);

    @Override
    protected Content content(HttpServletRequest request) {
        Pdf file = file(request);
        return new Content(file.name(), "application/pdf", file.content());
    }

    @Override
    protected void prepare(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'");
    }
}
