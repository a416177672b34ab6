package kz.sirius.reports.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/** Run by the build: makes the fonts plain, compiles each .jrxml, with the parts that it names, to a .jasper if it keeps the rules, and writes the profile of sRGB for the writer of pages. */
public final class CompileTemplates {

    private static final Pattern PART = Pattern.compile("<\\?part (\\w+)\\?>\\n");

    private CompileTemplates() {}

    /** Takes the folder of the compiled classes. */
    public static void main(String[] arguments) throws IOException, JRException {
        Path classes = Path.of(arguments[0]).resolve("kz/sirius/reports");
        for (Path font : files(classes.resolve("fonts"), ".ttf")) {
            Files.write(font, PlainFonts.of(Files.readAllBytes(font)));
        }
        for (Path source : files(classes, ".jrxml")) {
            String compiled = source.toString().replace(".jrxml", ".jasper");
            JasperDesign design = design(source);
            TemplateRules.check(design);
            PlainStyles.of(design);
            try (OutputStream out = Files.newOutputStream(Path.of(compiled))) {
                JasperCompileManager.compileReportToStream(design, out);
            }
        }
        Files.write(classes.resolveSibling("pages/srgb.icc"), SrgbProfile.made());
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    static JasperDesign design(Path source) throws IOException, JRException {
        return JRXmlLoader.load(new ByteArrayInputStream(whole(source).getBytes(StandardCharsets.UTF_8)));
    }

    /** The template with its parts in the places of {@code <?part name?>}. */
    private static String whole(Path source) throws IOException {
        Matcher parts = PART.matcher(Files.readString(source));
        StringBuilder whole = new StringBuilder();
        while (parts.find()) {
            String part = Files.readString(source.resolveSibling("parts/" + parts.group(1) + ".xml"));
            parts.appendReplacement(whole, Matcher.quoteReplacement(part));
        }
        return parts.appendTail(whole).toString();
    }
}
