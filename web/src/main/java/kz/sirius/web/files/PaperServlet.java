package kz.sirius.web.files;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import kz.sirius.paper.PaperFile;
import kz.sirius.web.faces.PdfServlet;

/** {@code /files/paper?row=701&row=702}: the copies of these paper versions that are to be printed, in one file. */
@WebServlet("/files/paper")
public class PaperServlet extends PdfServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PaperFile papers;

    @Override
    protected Pdf file(HttpServletRequest request) {
        String[] rows = request.getParameterValues("row");
        List<Long> ids = Arrays.stream(rows == null ? new String[] {""} : rows)
                .map(Long::valueOf)
                .toList();
        return new Pdf("paper.pdf", papers.file(ids));
    }
}
