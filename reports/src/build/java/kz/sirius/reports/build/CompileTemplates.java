package kz.sirius.reports.build;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Run by the build: compiles each .jrxml to a .jasper and writes the sRGB profile of this Java beside them. */
public final class CompileTemplates {

    private CompileTemplates() {}

    /** Takes the folder of the compiled classes. */
    public static void main(String[] arguments) throws IOException, JRException {
        Path classes = Path.of(arguments[0]).resolve("kz/sirius/reports");
        List<Path> sources;
        try (Stream<Path> files = Files.list(classes)) {
            sources = files.filter(file -> file.toString().endsWith(".jrxml")).toList();
        }
        for (Path source : sources) {
            String compiled = source.toString().replace(".jrxml", ".jasper");
            JasperCompileManager.compileReportToFile(source.toString(), compiled);
        }
        Files.write(
                classes.resolve("srgb.icc"),
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    }
}
