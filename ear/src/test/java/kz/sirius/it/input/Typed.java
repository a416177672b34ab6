package kz.sirius.it.input;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields in which somebody types, as the sources of the pages have them. */
final class Typed {

    private static final Pattern FIELD =
            Pattern.compile("<h:input(?:Text|Textarea|Secret)\\b[^>]*?\\bid=\"([\\w-]+)\"");

    private final Set<String> names = new TreeSet<>();

    Typed(ServletContext product) {
        read(product, "/");
    }

    Set<String> names() {
        return names;
    }

    private void read(ServletContext product, String folder) {
        for (String path : product.getResourcePaths(folder)) {
            if (path.endsWith("/")) {
                read(product, path);
            } else if (path.endsWith(".xhtml")) {
                for (Matcher field = FIELD.matcher(source(product, path)); field.find(); ) {
                    names.add(field.group(1));
                }
            }
        }
    }

    private static String source(ServletContext product, String path) {
        try (InputStream source = product.getResourceAsStream(path)) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
