package kz.sirius.reports.build;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRImage;
import net.sf.jasperreports.engine.JRPropertyExpression;
import net.sf.jasperreports.engine.JRTextElement;
import org.jspecify.annotations.Nullable;

/**
 * What a template says that an element is: {@code kind [table [row]]}. The level of a heading may be computed when the
 * template is filled; it is {@code ?} here.
 */
record ElementTag(
        String kind, @Nullable String table, @Nullable String row) {

    static final String PREFIX = "net.sf.jasperreports.export.sirius.";

    private static final Set<String> KINDS =
            Set.of("artifact", "p", "caption", "more", "lbl", "lbody", "th", "td", "figure");
    private static final Pattern HEADING = Pattern.compile("h[1-6?]");
    private static final Pattern WORD = Pattern.compile("[\\w-]+");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    /** What the element is, said or of itself. */
    static ElementTag of(JRElement element, TemplateBand.Place place) {
        String tag = value(element, "tag");
        if (tag == null) {
            boolean read = place != TemplateBand.Place.MARGIN
                    && (element instanceof JRTextElement || element instanceof JRImage);
            return new ElementTag(read ? "p" : "artifact", null, null);
        }
        String[] words = tag.split(" ", 3);
        return new ElementTag(words[0], words.length > 1 ? words[1] : null, words.length > 2 ? words[2] : null);
    }

    /** A property of ours; of an expression its words, with {@code ?} for all else; null where there is none. */
    static @Nullable String value(JRElement element, String name) {
        for (JRPropertyExpression property : expressions(element)) {
            if (property.getName().equals(PREFIX + name)) {
                return shape(property.getValueExpression().getText());
            }
        }
        return element.hasProperties() ? element.getPropertiesMap().getProperty(PREFIX + name) : null;
    }

    static List<JRPropertyExpression> expressions(JRElement element) {
        JRPropertyExpression[] all = element.getPropertyExpressions();
        return all == null ? List.of() : List.of(all);
    }

    private static String shape(String expression) {
        StringBuilder shape = new StringBuilder();
        Matcher literals = LITERAL.matcher(expression);
        int end = 0;
        while (literals.find()) {
            shape.append(computed(expression.substring(end, literals.start()))).append(literals.group(1));
            end = literals.end();
        }
        return shape.append(computed(expression.substring(end))).toString();
    }

    private static String computed(String code) {
        return code.isBlank() || "+".equals(code.strip()) ? "" : "?";
    }

    boolean isHeading() {
        return HEADING.matcher(kind).matches();
    }

    boolean isCell() {
        return "th".equals(kind) || "td".equals(kind);
    }

    boolean isArtifact() {
        return "artifact".equals(kind);
    }

    /** Goes on with the element before it. */
    boolean follows() {
        return "more".equals(kind) || "lbody".equals(kind);
    }

    /** What is wrong with the words themselves; null where nothing is. */
    @Nullable
    String fault() {
        if (!KINDS.contains(kind) && !isHeading()) {
            return "the tag \"" + kind + "\" is unknown";
        }
        if (isCell() && table == null) {
            return "untagged table: a cell without a table";
        }
        if (table == null) {
            return null;
        }
        boolean words = WORD.matcher(table).matches()
                && (row == null || WORD.matcher(row).matches());
        return words && (isCell() || isHeading()) ? null : "unknown words after the tag \"" + kind + "\"";
    }
}
