package kz.sirius.reports.build;

import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRElementGroup;
import net.sf.jasperreports.engine.JRFrame;
import net.sf.jasperreports.engine.JRGroup;
import net.sf.jasperreports.engine.JRSection;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import org.jspecify.annotations.Nullable;

/**
 * A band of a template.
 *
 * @param name section, group and number: {@code group year header 1}
 * @param place what its section is for
 * @param splits whether it may be parted by the end of a page
 * @param elements in the order in which they are read; those of a frame after it
 */
record TemplateBand(String name, Place place, boolean splits, List<Placed> elements) {

    /** Once in a document, for each record, or on each page beside what is read. */
    enum Place {
        ONCE,
        REPEATED,
        MARGIN
    }

    /** An element and where it lies on its band. */
    record Placed(JRElement element, int x, int y) {}

    /** All bands: title and heads first, then the details, then the feet. */
    static List<TemplateBand> of(JasperDesign design) {
        List<TemplateBand> all = new ArrayList<>();
        add(all, "background", Place.MARGIN, design.getBackground());
        add(all, "title", Place.ONCE, design.getTitle());
        add(all, "page header", Place.MARGIN, design.getPageHeader());
        add(all, "column header", Place.ONCE, design.getColumnHeader());
        for (JRGroup group : design.getGroups()) {
            add(all, "group " + group.getName() + " header", group.getGroupHeaderSection());
        }
        add(all, "detail", design.getDetailSection());
        for (JRGroup group : design.getGroups()) {
            add(all, "group " + group.getName() + " footer", group.getGroupFooterSection());
        }
        add(all, "column footer", Place.MARGIN, design.getColumnFooter());
        add(all, "page footer", Place.MARGIN, design.getPageFooter());
        add(all, "last page footer", Place.MARGIN, design.getLastPageFooter());
        add(all, "summary", Place.ONCE, design.getSummary());
        add(all, "no data", Place.ONCE, design.getNoData());
        return all;
    }

    private static void add(List<TemplateBand> all, String section, @Nullable JRSection bands) {
        if (bands != null && bands.getBands() != null) {
            for (int i = 0; i < bands.getBands().length; i++) {
                add(all, section + " " + (i + 1), Place.REPEATED, bands.getBands()[i]);
            }
        }
    }

    private static void add(List<TemplateBand> all, String name, Place place, @Nullable JRBand band) {
        if (band != null) {
            List<Placed> elements = new ArrayList<>();
            flatten(band, 0, 0, elements);
            boolean splits = place != Place.MARGIN && band.getSplitType() != SplitTypeEnum.PREVENT;
            all.add(new TemplateBand(name, place, splits, elements));
        }
    }

    private static void flatten(JRElementGroup group, int x, int y, List<Placed> into) {
        for (JRElement element : group.getElements()) {
            into.add(new Placed(element, x + element.getX(), y + element.getY()));
            if (element instanceof JRFrame frame) {
                flatten(frame, x + frame.getX(), y + frame.getY(), into);
            }
        }
    }
}
