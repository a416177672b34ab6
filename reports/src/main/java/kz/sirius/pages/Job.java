package kz.sirius.pages;

import java.util.IdentityHashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JROrigin;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.fill.JRTemplatePrintElement;
import org.jspecify.annotations.Nullable;

/** All that the pages of one document have in common while they are drawn. */
final class Job {

    final Structure structure = new Structure();
    final Bookmarks bookmarks = new Bookmarks();
    final Story story = new Story(structure, bookmarks);
    final Fonts fonts = new Fonts();
    final Tongue tongue;
    final Pictures pictures;
    final Sheets sheets;
    private final Map<Object, Kept> kept = new IdentityHashMap<>();

    final JasperPrint pages;
    final PageWriter.Description description;
    final PdfFile file;
    final Bytes page;

    Job(JasperPrint pages, PageWriter.Description description, Desk desk, int level) {
        if (pages.getPages().isEmpty()) {
            throw new NotWritable("A report without pages");
        }
        this.pages = pages;
        this.description = description;
        page = desk.page;
        file = new PdfFile(desk, level);
        tongue = Tongue.of(description.languages());
        pictures = new Pictures(file);
        sheets = new Sheets(file, structure, pages);
    }

    /** What all prints of one element of a template have in common. */
    static final class Kept {

        final Tag tag;
        final boolean foot;
        /** What it is where it is no part of the structure. */
        final Node mark;
        /** Asked for the first text. */
        @Nullable
        Look look;

        boolean boxed;

        Kept(Tag tag, boolean foot, Node mark) {
            this.tag = tag;
            this.foot = foot;
            this.mark = mark;
        }
    }

    Kept kept(JRPrintElement element) {
        Object template = element instanceof JRTemplatePrintElement made ? made.getTemplate() : element;
        Kept known = kept.get(template);
        if (known == null) {
            Tag tag = Tag.without(element.getOrigin());
            if (element.hasProperties()) {
                tag = tag.with(element.getPropertiesMap());
            }
            known = new Kept(tag, Tag.beside(element.getOrigin()), mark(element.getOrigin()));
            kept.put(template, known);
        }
        return known;
    }

    private static Node mark(@Nullable JROrigin origin) {
        if (origin == null) {
            return Canvas.ARTIFACT;
        }
        return switch (origin.getBandType()) {
            case BACKGROUND -> Canvas.GROUND;
            case PAGE_HEADER -> Canvas.HEAD;
            case COLUMN_FOOTER, PAGE_FOOTER, LAST_PAGE_FOOTER -> Canvas.FOOT;
            default -> Canvas.ARTIFACT;
        };
    }
}
