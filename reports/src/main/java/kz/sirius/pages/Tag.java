package kz.sirius.pages;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JROrigin;
import net.sf.jasperreports.engine.JRPropertiesMap;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import org.jspecify.annotations.Nullable;

/**
 * What an element of a template is, by its properties {@code net.sf.jasperreports.export.sirius.*}, which JasperReports hands
 * on to everything printed:
 * <ul>
 *   <li>{@code tag}: {@code kind [table [row]]}. The kind is {@code artifact}, {@code p}, {@code h1} … {@code h6},
 *       {@code caption}, {@code more} (goes on with what was before it), {@code lbl}, {@code lbody}, {@code th}, {@code td} or
 *       {@code figure}; a cell names its table, and its row where a band has several; a heading may stand in a table.
 *   <li>{@code once}: with the same key on a later page the element is an artifact.
 *   <li>{@code alt}: what a figure shows, in words.
 *   <li>{@code lang}: a language, {@code second} for the document's second one, {@code both} for "first / second".
 *   <li>{@code record}: the record of a paragraph that may go over a page.
 * </ul>
 * Without a tag text is a paragraph, and an artifact in background, page header, column footer and page footer.
 */
record Tag(Kind kind, String table, String row, Said said) {

    static final String PREFIX = "net.sf.jasperreports.export.sirius.";

    private static final String[] NAMES = {
        PREFIX + "tag", PREFIX + "once", PREFIX + "alt", PREFIX + "lang", PREFIX + "record"
    };

    private static final Set<BandTypeEnum> BESIDE = Set.of(
            BandTypeEnum.BACKGROUND,
            BandTypeEnum.PAGE_HEADER,
            BandTypeEnum.COLUMN_FOOTER,
            BandTypeEnum.PAGE_FOOTER,
            BandTypeEnum.LAST_PAGE_FOOTER);

    /** What an element can be, with its type in the structure. */
    enum Kind {
        ARTIFACT(""),
        P("P"),
        H1("H1"),
        H2("H2"),
        H3("H3"),
        H4("H4"),
        H5("H5"),
        H6("H6"),
        CAPTION("Caption"),
        MORE("Span"),
        LBL("Lbl"),
        LBODY("LBody"),
        TH("TH"),
        TD("TD"),
        FIGURE("Figure");

        final String type;

        Kind(String type) {
            this.type = type;
        }

        boolean heading() {
            return ordinal() >= H1.ordinal() && ordinal() <= H6.ordinal();
        }
    }

    /** What else is said of an element. */
    record Said(
            @Nullable String once,
            @Nullable String alt,
            @Nullable String lang,
            @Nullable String record) {}

    /** What tags say: there are as many as templates have. */
    private static final Map<String, Tag> KNOWN = new ConcurrentHashMap<>();

    private static final Said NOTHING = new Said(null, null, null, null);

    static boolean beside(@Nullable JROrigin origin) {
        return origin != null && BESIDE.contains(origin.getBandType());
    }

    /** Tag of an element that says nothing of itself. */
    static Tag without(@Nullable JROrigin origin) {
        return new Tag(beside(origin) ? Kind.ARTIFACT : Kind.P, "", "", NOTHING);
    }

    /** The tag that these properties say, over what is known of the element. */
    Tag with(JRPropertiesMap properties) {
        String[] values = new String[NAMES.length];
        for (int i = 0; i < NAMES.length; i++) {
            values[i] = properties.getProperty(NAMES[i]);
        }
        Said more = new Said(values[1], values[2], values[3], values[4]);
        if (values[0] == null) {
            return new Tag(kind, table, row, more);
        }
        Tag known = KNOWN.computeIfAbsent(values[0], Tag::read);
        return new Tag(known.kind, known.table, known.row, more);
    }

    private static Tag read(String value) {
        String[] words = value.trim().split(" +");
        return new Tag(kind(words[0]), words.length > 1 ? words[1] : "", words.length > 2 ? words[2] : "", NOTHING);
    }

    private static Kind kind(String word) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(word)) {
                return kind;
            }
        }
        throw new NotWritable("No element is a " + word);
    }
}
