package kz.sirius.reports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;

/** The templates, compiled at build and loaded once from this archive, never from anywhere else. */
final class Templates {

    static final Templates TRANSCRIPT = new Templates("transcript.jasper");
    static final Templates APPENDIX = new Templates("appendix.jasper");
    static final Templates SUPPLEMENT = new Templates("supplement.jasper");
    static final Templates SLIPS = new Templates("slips.jasper");

    private final JasperReport report;

    private Templates(String name) {
        report = inOurRoom(() -> load(name));
    }

    static JasperReportsContext context() {
        return DefaultJasperReportsContext.getInstance();
    }

    /** Fills it. Nothing is made of data with a letter that no font has but a preview, which shows where it stands. */
    JasperPrint fill(Map<String, Object> parameters, Collection<Map<String, ?>> records) {
        if (Boolean.TRUE.equals(parameters.get("preview"))) {
            return filled(
                    KnownLetters.shown(parameters),
                    records.stream().<Map<String, ?>>map(KnownLetters::shown).toList());
        }
        KnownLetters.require(parameters);
        records.forEach(KnownLetters::require);
        return filled(parameters, records);
    }

    private JasperPrint filled(Map<String, Object> parameters, Collection<Map<String, ?>> records) {
        return inOurRoom(() -> {
            try {
                return JasperFillManager.getInstance(context())
                        .fill(report, parameters, new JRMapCollectionDataSource(records));
            } catch (JRException e) {
                throw new IllegalStateException("The template could not be filled", e);
            }
        });
    }

    /** JasperReports looks for fonts and classes through the thread's class loader: in a server that is not ours. */
    static <T> T inOurRoom(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Templates.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static JasperReport load(String name) {
        try (InputStream in = Objects.requireNonNull(Templates.class.getResourceAsStream(name), name)) {
            return (JasperReport) JRLoader.loadObject(context(), in);
        } catch (IOException | JRException e) {
            throw new IllegalStateException("The template is missing: " + name, e);
        }
    }
}
