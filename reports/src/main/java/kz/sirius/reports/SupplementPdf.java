package kz.sirius.reports;

import java.time.LocalDate;
import java.util.Map;
import kz.sirius.pages.Packing;
import org.jspecify.annotations.Nullable;

/**
 * Renders the Diploma Supplement (T10): A4, PDF/A-3, the model of 2018 in Kazakh, Russian or English, or in Kazakh with
 * English under it.
 */
public final class SupplementPdf {

    /** Version of the form, stored with each document (R5). */
    public static final String TEMPLATE_VERSION = "supplement-4";

    private static final String PREAMBLE = "supplement.preamble";

    /** Of the headings of blocks and scales: they stand in an item of a section. */
    private static final int LEVEL = 4;

    private SupplementPdf() {}

    /** Version of the text of section 8 that holds on a day (Asia/Almaty), stored with each document. */
    public static String textVersion(LocalDate on) {
        return SystemText.on(on).version();
    }

    /** Since when the preamble that holds on a day (Asia/Almaty) does so; null for the first. */
    public static @Nullable LocalDate wordsSince(LocalDate on) {
        return Texts.in("kk").datedSince(on, PREAMBLE);
    }

    /** The PDF of these data; the same data give the same bytes. */
    public static byte[] render(SupplementData data) {
        return render(data, Packing.plain());
    }

    /** The PDF of these data with what it carries; the same data and packing give the same bytes. */
    public static byte[] render(SupplementData data, Packing packing) {
        return fill(data).write(packing);
    }

    /** The same, with the number of its pages. */
    public static PdfPages pages(SupplementData data, Packing packing) {
        return fill(data).file(packing);
    }

    /** The PDF of one paper copy (P3): what the electronic document says, to be signed by hand and sealed. */
    public static byte[] paper(SupplementData data, PaperCopy copy) {
        return fill(data, copy).write(Packing.plain());
    }

    static Pages.Filled fill(SupplementData data) {
        return fill(data, null);
    }

    private static Pages.Filled fill(SupplementData data, @Nullable PaperCopy paper) {
        Tongues tongues = Tongues.of(data.language());
        String name = tongues.first().of("supplement.title");
        Said title = new Said(name, tongues.first().of("supplement.subtitle"));
        Head head = new Head(tongues, data.institution(), data.issue(), data.holder(), paper);
        Map<String, Object> parameters = head.parameters(title, Said.of(name), data.demonstration());
        Said preamble = tongues.said(texts -> texts.dated(PREAMBLE, data.on()));
        parameters.put("level", LEVEL);
        parameters.put("preamble", preamble.text());
        parameters.put("preamble2", preamble.second());
        SupplementLines lines = new SupplementLines(data, tongues, paper);
        return new Pages.Filled(
                Templates.SUPPLEMENT.fill(parameters, lines.records(parameters)),
                Pages.description(tongues, title, data.issue()));
    }
}
