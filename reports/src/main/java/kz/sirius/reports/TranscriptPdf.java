package kz.sirius.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.jspecify.annotations.Nullable;

/** Renders the transcript (T3–T6): A4, PDF/A-3b, in Kazakh, Russian or English. */
public final class TranscriptPdf {

    private static final PageWriter WRITER = new JasperPageWriter();
    private static final String PRODUCER = "Sirius Transcript with JasperReports and PDFBox";

    private TranscriptPdf() {}

    /** The PDF of these data; the same data give the same bytes. */
    public static byte[] render(TranscriptData data) {
        return render(data, Packing.plain());
    }

    /** The PDF of these data with what it carries; the same data and packing give the same bytes. */
    public static byte[] render(TranscriptData data, Packing packing) {
        Texts texts = Texts.in(data.language());
        TranscriptLines lines = new TranscriptLines(data, texts);
        TranscriptHead head = new TranscriptHead(data, texts);
        Map<String, Object> parameters = new HashMap<>(head.parameters());
        parameters.put(JRParameter.REPORT_LOCALE, Locale.forLanguageTag(data.language()));
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, texts.bundle());
        parameters.put("preview", data.issue() == null);
        parameters.put("demonstration", data.demonstration());
        TranscriptData.Issue issue = data.issue();
        parameters.put("qr", issue == null ? null : new QrCode(issue.address().toUpperCase(Locale.ROOT)));
        parameters.put("emblem", emblem(data.institution().emblem()));
        JasperPrint pages = Templates.TRANSCRIPT.fill(parameters, lines.records());
        PageWriter.Description description = new PageWriter.Description(
                head.documentTitle(), issue == null ? null : issue.number(), List.of(data.language()), PRODUCER);
        return Templates.inOurRoom(() -> WRITER.write(pages, description, packing));
    }

    private static @Nullable Object emblem(byte @Nullable [] svg) {
        return svg == null ? null : SimpleDataRenderer.getInstance(svg);
    }
}
