package kz.sirius.reports;

import java.util.Collection;
import java.util.Map;
import net.sf.jasperreports.engine.JasperPrint;
import org.jspecify.annotations.Nullable;

/** The way of every document: a template is filled with its lines, and the pages become a file. */
final class Pages {

    private static final PageWriter WRITER = new JasperPageWriter();
    private static final String PRODUCER = "Sirius Transcript with JasperReports and PDFBox";

    private Pages() {}

    static byte[] write(
            Templates template,
            Map<String, Object> parameters,
            Collection<Map<String, ?>> lines,
            PageWriter.Description description,
            Packing packing) {
        return write(template.fill(parameters, lines), description, packing);
    }

    static byte[] write(JasperPrint pages, PageWriter.Description description, Packing packing) {
        return Templates.inOurRoom(() -> WRITER.write(pages, description, packing));
    }

    static PageWriter.Description description(Tongues tongues, Said title, @Nullable Issue issue) {
        return new PageWriter.Description(
                Head.documentTitle(tongues, title, issue),
                issue == null ? null : issue.number(),
                tongues.tags(),
                PRODUCER);
    }
}
