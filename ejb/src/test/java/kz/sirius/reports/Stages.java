package kz.sirius.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import kz.sirius.pages.JasperPageWriter;
import kz.sirius.pages.Packing;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/** The way of a transcript in its single steps, for those who measure them. */
public final class Stages {

    private static final JasperReport EXACT = Templates.inOurRoom(Stages::exact);

    private Stages() {}

    /** A filled template. */
    public static final class Filled {

        private final Pages.Filled made;

        Filled(Pages.Filled made) {
            this.made = made;
        }

        /** How many pages it has. */
        public int pages() {
            return made.pages().getPages().size();
        }
    }

    /** The template with its lines as JasperReports fills it by itself, with its own measurer of texts. */
    public static Filled fillExactly(TranscriptData data) {
        Pages.Content content = TranscriptPdf.content(data);
        return Templates.inOurRoom(() -> {
            try {
                return new Filled(new Pages.Filled(
                        JasperFillManager.getInstance(Templates.context())
                                .fill(EXACT, content.parameters(), new JRMapCollectionDataSource(content.lines())),
                        content.description()));
            } catch (JRException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static JasperReport exact() {
        try (InputStream in = Stages.class.getResourceAsStream("transcript.jasper")) {
            JasperReport report = (JasperReport) JRLoader.loadObject(in);
            report.getPropertiesMap().removeProperty("net.sf.jasperreports.text.measurer.factory");
            return report;
        } catch (IOException | JRException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The template with its lines. */
    public static Filled fill(TranscriptData data) {
        return new Filled(TranscriptPdf.fill(data));
    }

    /** Filled pages as they are issued. */
    public static byte[] write(Filled filled, Packing packing) {
        return filled.made.write(packing);
    }

    /** Filled pages as PDF/A-3b by JasperReports' exporter, with the same data and fields. */
    public static byte[] exported(Filled filled, Packing packing) {
        return Templates.inOurRoom(
                () -> new JasperPageWriter().write(filled.made.pages(), filled.made.description(), packing));
    }

    /** Filled pages as JasperReports writes them when nobody asks for anything: the yardstick. */
    public static byte[] plain(Filled filled) {
        return Templates.inOurRoom(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
            JRPdfExporter exporter = new JRPdfExporter(Templates.context());
            exporter.setExporterInput(new SimpleExporterInput(filled.made.pages()));
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
