package kz.sirius.web.faces;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Saves a list as a CSV file for a spreadsheet: UTF-8 with a byte order mark, a header row, and no cell that a spreadsheet
 * would take for a formula.
 */
public abstract class CsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r\n";

    /** Name of the file, ASCII. */
    protected abstract String name();

    /** The rows, the header first. */
    protected abstract Stream<List<String>> rows(HttpServletRequest request);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(response, name(), rows(request));
    }

    /** Answers with such a file. */
    public static void send(HttpServletResponse response, String name, Stream<List<String>> all) throws IOException {
        List<List<String>> rows = all.toList();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        try (Writer out = new java.io.OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK);
            for (List<String> row : rows) {
                out.write(line(row));
            }
        }
    }

    /** A parameter of the request, empty when it is not there. */
    protected static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    static String line(List<String> cells) {
        return cells.stream().map(CsvServlet::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String plain = FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = plain.chars().anyMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
