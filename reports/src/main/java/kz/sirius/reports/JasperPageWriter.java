package kz.sirius.reports;

import java.io.ByteArrayOutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/** PDF/A-3 by JasperReports' own exporter; what a file carries beside its pages is packed in one pass afterwards. */
final class JasperPageWriter implements PageWriter {

    private static final String PROFILE = "kz/sirius/reports/srgb.icc";

    @Override
    public byte[] write(JasperPrint pages, Description description, Packing packing) {
        return PackedFile.of(export(pages, description), description, packing);
    }

    /** The pages as the exporter writes them, before anything is packed to them. */
    static byte[] export(JasperPrint pages, Description description) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_3B);
        configuration.setIccProfilePath(PROFILE);
        configuration.setMetadataTitle(description.title());
        configuration.setTagLanguage(description.languages().get(0));
        configuration.setDisplayMetadataTitle(true);
        configuration.setCompressed(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        JRPdfExporter exporter = new JRPdfExporter(Templates.context());
        exporter.setExporterInput(new SimpleExporterInput(pages));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.setConfiguration(configuration);
        try {
            exporter.exportReport();
        } catch (JRException e) {
            throw new IllegalStateException("The pages could not be written", e);
        }
        return out.toByteArray();
    }
}
