package kz.sirius.pages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import net.sf.jasperreports.repo.InputStreamResource;
import net.sf.jasperreports.repo.RepositoryService;
import net.sf.jasperreports.repo.RepositoryUtil;
import net.sf.jasperreports.repo.Resource;
import org.jspecify.annotations.Nullable;

/**
 * PDF/A-3 by JasperReports' own exporter; what a file carries beside its pages is packed in one pass afterwards. The
 * exporter asks for the colour profile by a path each time: it gets bytes that were read once. It makes its own profile of
 * them for each file, and has no place to hand it one that is made.
 */
public final class JasperPageWriter implements PageWriter {

    private static final String PROFILE = "srgb.icc";

    private static final RepositoryUtil REPOSITORY = RepositoryUtil.getInstance(context(read(PROFILE)));

    @Override
    public byte[] write(JasperPrint pages, Description description, Packing packing) {
        return PackedFile.of(export(pages, description), description, packing);
    }

    /** The pages as the exporter writes them, before anything is packed to them. */
    public static byte[] export(JasperPrint pages, Description description) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_3B);
        configuration.setIccProfilePath(PROFILE);
        configuration.setMetadataTitle(description.title());
        configuration.setTagLanguage(description.languages().get(0));
        configuration.setDisplayMetadataTitle(true);
        configuration.setCompressed(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        JRPdfExporter exporter = new JRPdfExporter(DefaultJasperReportsContext.getInstance()) {
            @Override
            public RepositoryUtil getRepository() {
                return REPOSITORY;
            }
        };
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

    /** A context that knows the profile and nothing else, so that no path leads out of this archive. */
    private static JasperReportsContext context(byte[] profile) {
        SimpleJasperReportsContext context = new SimpleJasperReportsContext(null);
        context.setExtensions(RepositoryService.class, List.of(new Kept(profile)));
        return context;
    }

    private static byte[] read(String name) {
        try (InputStream in = Objects.requireNonNull(JasperPageWriter.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("The colour profile is missing: " + name, e);
        }
    }

    /** One resource, kept in memory. */
    private static final class Kept implements RepositoryService {

        private final byte[] content;

        Kept(byte[] content) {
            this.content = content;
        }

        @Override
        public <K extends Resource> @Nullable K getResource(String name, Class<K> type) {
            if (!PROFILE.equals(name) || type != InputStreamResource.class) {
                return null;
            }
            InputStreamResource resource = new InputStreamResource();
            resource.setInputStream(new ByteArrayInputStream(content));
            return type.cast(resource);
        }

        @Override
        public @Nullable Resource getResource(String name) {
            return null;
        }

        @Override
        public void saveResource(String name, Resource resource) {
            throw new UnsupportedOperationException(name);
        }
    }
}
