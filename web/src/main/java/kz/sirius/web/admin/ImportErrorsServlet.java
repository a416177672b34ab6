package kz.sirius.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.sirius.common.Refusal;
import kz.sirius.imports.Imports;
import kz.sirius.web.faces.Lang;

/** The errors of an import as a file for a spreadsheet. */
@WebServlet("/admin/import-errors.csv")
public class ImportErrorsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Imports imports;

    @Inject
    transient Lang lang;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches("[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] csv = imports.errorsCsv(Long.parseLong(id), lang.getLanguage());
            response.setContentType("text/csv;charset=UTF-8");
            response.setContentLength(csv.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"import-" + id + "-errors.csv\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(csv);
        } catch (Refusal refusal) {
            response.sendError(refusal.code().kind().status());
        }
    }
}
