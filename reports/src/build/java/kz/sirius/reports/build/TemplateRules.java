package kz.sirius.reports.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.sirius.reports.build.TemplateBand.Place;
import kz.sirius.reports.build.TemplateBand.Placed;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRImage;
import net.sf.jasperreports.engine.JRPropertyExpression;
import net.sf.jasperreports.engine.JRTextElement;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import org.jspecify.annotations.Nullable;

/** Refuses a template that the writer of the pages would show or read aloud otherwise than it is meant. */
final class TemplateRules {

    /** So many texts side by side in a place that is repeated are a table. */
    private static final int TABLE = 3;

    private static final Set<String> PROPERTIES = Set.of("tag", "once", "alt", "lang", "record");
    private static final Set<String> LANGUAGES = Set.of("second", "both", "kk", "ru", "en");

    private final List<String> breaches = new ArrayList<>();
    private final List<ElementTag> headings = new ArrayList<>();
    private final Set<String> headed = new HashSet<>();

    /** The first cell of each table. */
    private final Map<String, String> tables = new TreeMap<>();

    private final String template;

    private TemplateRules(String template) {
        this.template = template;
    }

    /** Lists every breach: template, band, element, what is wrong. */
    static void check(JasperDesign design) {
        TemplateRules rules = new TemplateRules(design.getName());
        TemplateBand.of(design).forEach(rules::band);
        rules.whole();
        if (!rules.breaches.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", rules.breaches));
        }
    }

    private void band(TemplateBand band) {
        ElementTag before = null;
        boolean item = false;
        for (Placed placed : band.elements()) {
            JRElement element = placed.element();
            ElementTag tag = ElementTag.of(element, band.place());
            element(band, element, tag);
            if (tag.follows()) {
                boolean open = "lbody".equals(tag.kind()) ? item : before != null;
                refuse(!open, band, element, "nothing before it that \"" + tag.kind() + "\" could follow");
            }
            if (!tag.isArtifact()) {
                before = "figure".equals(tag.kind()) ? null : tag;
                item = "lbl".equals(tag.kind()) || item && tag.follows();
            }
            if (tag.isHeading()) {
                headings.add(tag);
            }
        }
        untagged(band);
        rows(band);
    }

    private void element(TemplateBand band, JRElement element, ElementTag tag) {
        WritableElements.faults(element).forEach(fault -> refuse(true, band, element, fault));
        String fault = tag.fault();
        refuse(fault != null, band, element, String.valueOf(fault));
        for (String name : ours(element)) {
            refuse(!PROPERTIES.contains(name), band, element, "the property \"" + name + "\" is unknown");
        }
        String language = ElementTag.value(element, "lang");
        refuse(language != null && !LANGUAGES.contains(language), band, element, "the language is unknown");
        if (element instanceof JRImage) {
            boolean figure = "figure".equals(tag.kind()) && ElementTag.value(element, "alt") != null;
            refuse(!tag.isArtifact() && !figure, band, element, "picture without alternative text");
        } else {
            refuse("figure".equals(tag.kind()), band, element, "a figure is a picture");
            boolean read = element instanceof JRTextElement || tag.isArtifact();
            refuse(!read, band, element, "only texts and pictures have a tag");
        }
        boolean parted = band.splits() && stretches(element) && !tag.isArtifact() && !tag.isCell();
        boolean record = ElementTag.value(element, "record") != null;
        refuse(parted && !record, band, element, "a text that may be parted by the end of a page needs a record");
    }

    private static Set<String> ours(JRElement element) {
        Set<String> names = new TreeSet<>();
        if (element.hasProperties()) {
            names.addAll(List.of(element.getPropertiesMap().getPropertyNames()));
        }
        ElementTag.expressions(element).stream()
                .map(JRPropertyExpression::getName)
                .forEach(names::add);
        names.removeIf(name -> !name.startsWith(ElementTag.PREFIX));
        Set<String> ours = new TreeSet<>();
        names.forEach(name -> ours.add(name.substring(ElementTag.PREFIX.length())));
        return ours;
    }

    private static boolean stretches(JRElement element) {
        return element instanceof JRTextField field && field.getTextAdjust() == TextAdjustEnum.STRETCH_HEIGHT;
    }

    /** Plain texts side by side that come again and again. */
    private void untagged(TemplateBand band) {
        if (band.place() != Place.REPEATED) {
            return;
        }
        Map<Integer, Set<Integer>> lines = new TreeMap<>();
        for (Placed placed : band.elements()) {
            ElementTag tag = ElementTag.of(placed.element(), band.place());
            if (placed.element() instanceof JRTextElement && "p".equals(tag.kind())) {
                Set<Integer> line = lines.computeIfAbsent(placed.y(), y -> new HashSet<>());
                boolean table = line.add(placed.x()) && line.size() == TABLE;
                refuse(table, band, placed.element(), "untagged table: texts side by side are cells of a table");
            }
        }
    }

    /** Which tables have a row of heads here; a row begins where its word changes or the cells go back. */
    private void rows(TemplateBand band) {
        @Nullable Placed last = null;
        @Nullable ElementTag row = null;
        boolean heads = false;
        for (Placed placed : band.elements()) {
            ElementTag tag = ElementTag.of(placed.element(), band.place());
            if (!tag.isCell() || tag.table() == null) {
                continue;
            }
            tables.putIfAbsent(tag.table(), place(band, placed.element()));
            if (last == null || row == null || !isSameRow(row, tag) || placed.x() < last.x()) {
                close(row, heads);
                heads = true;
                boolean parted = band.splits() && stretches(placed.element());
                refuse(parted, band, placed.element(), "the first cell of a row may be parted by the end of a page");
            }
            heads &= "th".equals(tag.kind());
            last = placed;
            row = tag;
        }
        close(row, heads);
    }

    private void close(@Nullable ElementTag row, boolean heads) {
        if (row != null && heads) {
            headed.add(row.table());
        }
    }

    private static boolean isSameRow(ElementTag one, ElementTag other) {
        return String.valueOf(one.table()).equals(other.table())
                && String.valueOf(one.row()).equals(String.valueOf(other.row()));
    }

    /** What no band shows alone: heads of tables, levels of headings. */
    private void whole() {
        tables.forEach((table, place) -> {
            if (!headed.contains(table)) {
                breaches.add(place + "the table \"" + table + "\" has no row of heads");
            }
        });
        if (headings.isEmpty()) {
            return;
        }
        if (!"h1".equals(headings.get(0).kind())) {
            breaches.add(template + ": the first heading is not h1");
        }
        Set<String> levels = new TreeSet<>();
        headings.forEach(heading -> levels.add(heading.kind()));
        for (int level = 2; level <= 6 && !levels.contains("h?"); level++) {
            if (levels.contains("h" + level) && !levels.contains("h" + (level - 1))) {
                breaches.add(template + ": headings go to h" + level + " without h" + (level - 1));
            }
        }
    }

    private void refuse(boolean wrong, TemplateBand band, JRElement element, String why) {
        if (wrong) {
            breaches.add(place(band, element) + why);
        }
    }

    private String place(TemplateBand band, JRElement element) {
        return template + ", " + band.name() + ", " + WritableElements.name(element) + ": ";
    }
}
