package kz.sirius.reports;

import java.util.Map;
import kz.sirius.pages.Packing;
import org.jspecify.annotations.Nullable;

/** Renders the transcript (T3–T6): A4, PDF/A-3, in Kazakh, Russian or English, or in Kazakh with English under it. */
public final class TranscriptPdf {

    /** Version of the form, stored with each document (R5). */
    public static final String TEMPLATE_VERSION = "transcript-5";

    private TranscriptPdf() {}

    /** The PDF of these data; the same data give the same bytes. */
    public static byte[] render(TranscriptData data) {
        return render(data, Packing.plain());
    }

    /** The PDF of these data with what it carries; the same data and packing give the same bytes. */
    public static byte[] render(TranscriptData data, Packing packing) {
        return fill(data).write(packing);
    }

    /** The same, with the number of its pages. */
    public static PdfPages pages(TranscriptData data, Packing packing) {
        return fill(data).file(packing);
    }

    /** The PDF of one paper copy (P3): what the electronic document says, to be signed by hand and sealed. */
    public static byte[] paper(TranscriptData data, PaperCopy copy) {
        return content(data, copy).fill().write(Packing.plain());
    }

    static Pages.Filled fill(TranscriptData data) {
        return content(data).fill();
    }

    static Pages.Content content(TranscriptData data) {
        return content(data, null);
    }

    static Pages.Content content(TranscriptData data, @Nullable PaperCopy paper) {
        Tongues tongues = Tongues.of(data.language());
        Said title = tongues.say("title");
        Head head = new Head(tongues, data.institution(), data.issue(), data.holder(), paper);
        Map<String, Object> parameters = head.parameters(title, title, data.demonstration());
        head.holder(parameters);
        TranscriptData.Results results = data.results();
        Texts texts = tongues.first();
        head.result(parameters, "sumEcts", "result.ects", texts.credits(results.ects()) + "\u00a0ECTS");
        head.result(parameters, "sumGpa", "result.gpa", texts.decimal(results.gpa()));
        head.result(parameters, "sumCumulative", "result.cumulative", texts.decimal(results.cumulative()));
        TranscriptLines lines = new TranscriptLines(data, tongues, paper);
        return new Pages.Content(
                Templates.TRANSCRIPT,
                parameters,
                lines.records(parameters),
                Pages.description(tongues, title, data.issue()));
    }
}
