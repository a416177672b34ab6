package kz.sirius.reports;

import java.util.Collection;
import java.util.Map;
import kz.sirius.pages.Packing;
import kz.sirius.pages.PageWriter;
import kz.sirius.pages.TaggedPageWriter;
import net.sf.jasperreports.engine.JasperPrint;
import org.jspecify.annotations.Nullable;

/** The way of every document: a template is filled with its lines, and the pages become a file. */
final class Pages {

    /**
     * How thoroughly streams are packed: system property {@code sirius.pages.deflate}, from 1 (quick) to 9 (small); without it
     * each as thoroughly as is worth it.
     */
    private static final PageWriter WRITER = new TaggedPageWriter(Integer.getInteger("sirius.pages.deflate", 0));

    static final String PRODUCER = "Sirius Transcript with JasperReports";

    private Pages() {}

    /** What a template is filled with, and what the file will say of itself. */
    record Content(
            Templates template,
            Map<String, Object> parameters,
            Collection<Map<String, ?>> lines,
            PageWriter.Description description) {

        Filled fill() {
            return new Filled(template.fill(parameters, lines), description);
        }
    }

    /** A filled report and what its file will say of itself. */
    record Filled(JasperPrint pages, PageWriter.Description description) {

        PdfPages file(Packing packing) {
            return new PdfPages(write(packing), pages.getPages().size());
        }

        byte[] write(Packing packing) {
            return Templates.inOurRoom(() -> WRITER.write(pages, description, packing));
        }
    }

    static PageWriter.Description description(Tongues tongues, Said title, @Nullable Issue issue) {
        return new PageWriter.Description(
                Head.documentTitle(tongues, title, issue),
                issue == null ? null : issue.number(),
                tongues.tags(),
                PRODUCER);
    }
}
