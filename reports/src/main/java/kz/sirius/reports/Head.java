package kz.sirius.reports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.jspecify.annotations.Nullable;

/** What stands on every document: header, number, code, the feet of the pages. */
final class Head {

    private static final String SPACE = "\u00a0\u00a0\u00a0";
    private static final String BETWEEN = SPACE + "·" + SPACE;

    /** A headline of more letters than this is set smaller. */
    private static final int LONG = 22;

    /** Of the headings of years, blocks and scales: next to the title. */
    private static final int LEVEL = 2;

    private final Tongues tongues;
    private final Institution institution;
    private final @Nullable Issue issue;
    private final Holder holder;
    private final @Nullable PaperCopy paper;

    Head(Tongues tongues, Institution institution, @Nullable Issue issue, Holder holder, @Nullable PaperCopy paper) {
        this.tongues = tongues;
        this.institution = institution;
        this.issue = issue;
        this.holder = holder;
        this.paper = paper;
    }

    /**
     * The parameters that all templates have.
     *
     * @param title the headline, and what stands small under it
     * @param brief name of the document at the foot of each page
     */
    Map<String, Object> parameters(Said title, Said brief, boolean demonstration) {
        Map<String, Object> all = new HashMap<>();
        all.put(JRParameter.REPORT_LOCALE, Locale.forLanguageTag(tongues.first().language()));
        all.put(JRParameter.REPORT_RESOURCE_BUNDLE, tongues.bundle());
        all.put("two", tongues.two());
        all.put("level", LEVEL);
        all.put("preview", issue == null);
        all.put("demonstration", demonstration);
        all.put("qr", issue == null ? null : new QrCode(issue.address().toUpperCase(Locale.ROOT)));
        all.put("qrAlt", issue == null ? null : tongues.first().of("qr.alt", issue.shortAddress()));
        all.put("address", issue == null ? null : issue.address());
        byte[] emblem = institution.emblem();
        all.put("emblem", emblem == null ? null : SimpleDataRenderer.getInstance(emblem));
        Said name = institution.name();
        String office = institution.office().joined(" / ") + " · "
                + institution.procedure().joined(" / ");
        all.put("institution", name.text());
        all.put("office", name.second() == null ? office : name.second() + "\n" + office);
        put(all, "title", title);
        all.put("longTitle", title.text().length() > LONG);
        all.put(
                "number",
                issue == null
                        ? tongues.label("preview.number")
                        : tongues.first().of("number", issue.number()));
        all.put("date", issue == null ? null : date(issue));
        all.put("caption", caption());
        put(all, "watermark", tongues.say("preview"));
        all.put("footer", footer(brief));
        all.put("pageOf", tongues.label("page").replace("'", "''"));
        put(all, "signNote", signNote());
        all.put("seal", paper == null ? null : new SealPlace());
        all.put("sealAlt", paper == null ? null : tongues.first().of("paper.seal.alt"));
        put(all, "legal", demonstration ? tongues.say("demonstration") : institution.legal());
        return all;
    }

    /** The name under its label; in a document of two languages with that of the passport. */
    void holder(Map<String, Object> all) {
        Texts other = tongues.second();
        Holder latin = holder.inLatin();
        String first = tongues.first().of(holder.label());
        all.put("nameLabel", other == null ? first : new Said(first, other.of(latin.label())).joined(" / "));
        String name = holder.full(tongues.first());
        put(all, "name", new Said(name, other == null || holder.latin() == null ? null : latin.full(other)));
    }

    /** Title of the file: document and number. */
    static String documentTitle(Tongues tongues, Said title, @Nullable Issue issue) {
        return title.text() + " " + (issue == null ? tongues.first().of("preview") : issue.number());
    }

    /** Results in large figures, each with its label. */
    void result(Map<String, Object> all, String name, String label, String value) {
        put(all, name + "Label", tongues.say(label));
        all.put(name, value);
    }

    private static void put(Map<String, Object> all, String name, @Nullable Said said) {
        all.put(name, said == null ? null : said.text());
        all.put(name + "2", said == null ? null : said.second());
    }

    /** What stands beside the number. */
    private String date(Issue numbered) {
        return "·" + SPACE + tongues.said(texts -> texts.date(numbered.date())).joined(" / ") + copy(" / ");
    }

    /** What is said of the signatures at the end. */
    private @Nullable Said signNote() {
        if (issue == null) {
            return null;
        }
        return tongues.say(paper == null ? "sheet.note" : "paper.note");
    }

    private @Nullable String caption() {
        if (issue == null) {
            return null;
        }
        String[] lines = grouped(issue.token());
        String verify = tongues.say("verify").joined("\n");
        return verify + "\n" + issue.shortAddress() + "\n" + lines[0] + "\n" + lines[1];
    }

    /** The token in groups of four over two lines, so that it can be typed from paper. */
    private static String[] grouped(String token) {
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        for (int i = 0; i < token.length(); i += 4) {
            StringBuilder line = i < 16 ? first : second;
            line.append(line.isEmpty() ? "" : "-").append(token, i, Math.min(i + 4, token.length()));
        }
        return new String[] {first.toString(), second.toString()};
    }

    private String footer(Said brief) {
        Texts texts = tongues.first();
        String first = issue == null ? texts.of("preview") : texts.of("number", issue.number());
        return paper == null
                ? first + BETWEEN + brief.joined(" / ") + BETWEEN + holder.brief(texts)
                : first + BETWEEN + holder.brief(texts) + copy(" / ");
    }

    private String copy(String between) {
        return paper == null ? "" : BETWEEN + paper.words(tongues).joined(between);
    }
}
