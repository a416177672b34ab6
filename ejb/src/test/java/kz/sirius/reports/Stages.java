package kz.sirius.reports;

import java.io.ByteArrayOutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/** The way of a transcript in its single steps, for those who measure them. */
public final class Stages {

    private Stages() {}

    /** The template with its lines. */
    public static JasperPrint fill(TranscriptData data) {
        return TranscriptPdf.fill(data);
    }

    /** Filled pages as PDF/A-3. */
    public static byte[] export(JasperPrint pages, TranscriptData data) {
        return Templates.inOurRoom(() -> JasperPageWriter.export(pages, TranscriptPdf.description(data)));
    }

    /** A file with its description, its data and its fields. */
    public static byte[] attach(byte[] pages, TranscriptData data, Packing packing) {
        return PackedFile.of(pages, TranscriptPdf.description(data), packing);
    }

    /** Filled pages as JasperReports writes them when nobody asks for anything: the yardstick. */
    public static byte[] plain(JasperPrint pages) {
        return Templates.inOurRoom(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
            JRPdfExporter exporter = new JRPdfExporter(Templates.context());
            exporter.setExporterInput(new SimpleExporterInput(pages));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            try {
                exporter.exportReport();
            } catch (JRException e) {
                throw new IllegalStateException(e);
            }
            return out.toByteArray();
        });
    }
}
