package kz.sirius.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.sirius.common.Unavailable;
import kz.sirius.imports.ImportRow;
import kz.sirius.imports.ImportStatus;
import kz.sirius.imports.Imports;
import kz.sirius.imports.StartImport;
import kz.sirius.preservation.EndingCertificates;
import org.jspecify.annotations.Nullable;

/** Takes an extract as six files or a zip of them, and lists what was imported before. */
@Named
@RequestScoped
public class ImportScreen {

    /** The same as {@code max-request-size} in web.xml, in bytes. */
    private static final long MOST = 80L * 1024 * 1024;

    private static final int LISTED = 50;
    private static final String ZIP = ".zip";
    private static final String CSV = ".csv";

    @Inject
    StartImport startImport;

    @Inject
    Imports imports;

    @Inject
    EndingCertificates certificates;

    private List<Part> files = List.of();
    private @Nullable List<ImportRow> runs;
    private int ending = -1;

    /** How many officials have a certificate that ends within sixty days: this is where an administrator begins his day. */
    public int getEnding() {
        if (ending < 0) {
            ending = certificates.all().size();
        }
        return ending;
    }

    /** Begins the import and leads to its page. */
    public String start(boolean dryRun) {
        Map<String, InputStream> streams = new LinkedHashMap<>();
        try {
            for (Part file : files) {
                String part = partOf(file);
                while (streams.containsKey(part)) {
                    part += " again";
                }
                streams.put(part, file.getInputStream());
            }
            long id = startImport.start(streams, dryRun);
            return "/admin/import-run?faces-redirect=true&id=" + id;
        } catch (IOException e) {
            throw new Unavailable("an upload broke off", e);
        } finally {
            close(streams.values());
        }
    }

    /** {@code units} for {@code units.csv}, {@code extract} for any zip; another name, or one that came before, is refused. */
    private static String partOf(Part file) {
        String name = file.getSubmittedFileName().toLowerCase(Locale.ROOT);
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (bare.endsWith(ZIP)) {
            return "extract";
        }
        return bare.endsWith(CSV) ? bare.substring(0, bare.length() - CSV.length()) : bare;
    }

    private static void close(Collection<InputStream> streams) {
        try {
            for (InputStream stream : streams) {
                stream.close();
            }
        } catch (IOException e) {
            throw new Unavailable("an upload broke off", e);
        }
    }

    /** Colour of a state. */
    public String kind(ImportRow run) {
        return switch (run.state()) {
            case RUNNING -> "warn";
            case CHECKED -> "info";
            case LOADED -> "success";
            case REFUSED -> "danger";
        };
    }

    /** The newest runs. */
    public List<ImportRow> getRuns() {
        List<ImportRow> known = runs;
        if (known == null) {
            known = imports.newest(LISTED);
            runs = known;
        }
        return known;
    }

    /** The run that goes on now, if one does. */
    public @Nullable ImportRow getRunning() {
        return getRuns().stream()
                .filter(run -> run.state() == ImportStatus.RUNNING)
                .findFirst()
                .orElse(null);
    }

    public long getMost() {
        return MOST;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
