package kz.sirius.it.identity;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.sirius.it.api.Call;

/** All that can be asked for: the pages with their parameters, what servlets are mapped to, the calls as described. */
final class Known {

    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    /** What carries others: the pages, the calls, and files that are the same for everybody. */
    private static final Set<String> CARRIERS = Set.of("*.xhtml", "*.jsp", "*.jspx", "/api/*", "/");

    private final ServletContext product;
    private final Set<String> all = new TreeSet<>();
    private final List<Address> lines = Address.all();

    Known(ServletContext product) {
        this.product = product;
        pages("/");
        product.getServletRegistrations()
                .values()
                .forEach(servlet -> servlet.getMappings().stream()
                        .filter(mapping -> !CARRIERS.contains(mapping))
                        .forEach(mapping -> all.add("GET " + (mapping.isEmpty() ? "/" : mapping.replace("/*", "")))));
        calls();
    }

    int size() {
        return all.size();
    }

    /** What has no line, or one that leaves a parameter of its page out. */
    List<String> withoutLine() {
        List<String> missing = new ArrayList<>(all);
        missing.removeAll(lines.stream().map(Known::plain).toList());
        all.stream()
                .filter(known -> known.endsWith(".xhtml"))
                .map(known -> known.substring(4))
                .forEach(page -> parameters(page).stream()
                        .filter(name -> !Address.parameters()
                                .getOrDefault(page, Set.of())
                                .contains(name))
                        .forEach(name -> missing.add(page + "?" + name)));
        return missing;
    }

    /** Lines of what there is no more. */
    List<String> withoutAddress() {
        return lines.stream()
                .map(Known::plain)
                .filter(line -> !all.contains(line))
                .toList();
    }

    /** A line as the server knows it: without the thing and without parameters. */
    private static String plain(Address line) {
        String path = line.path().split("\\?")[0];
        return line.verb() + " " + (line.isCall() ? path : path.replaceFirst("/\\{}$", ""));
    }

    private void pages(String folder) {
        for (String path : Objects.requireNonNull(product.getResourcePaths(folder), folder)) {
            if (path.endsWith("/")) {
                if (!path.endsWith("-INF/")) {
                    pages(path);
                }
            } else if (path.endsWith(".xhtml")) {
                all.add("GET " + path);
            }
        }
    }

    private void calls() {
        JsonNode paths = Call.nobody().get("/api/openapi").json().path("paths");
        for (Iterator<Map.Entry<String, JsonNode>> each = paths.properties().iterator(); each.hasNext(); ) {
            Map.Entry<String, JsonNode> path = each.next();
            path.getValue()
                    .fieldNames()
                    .forEachRemaining(verb -> all.add(
                            verb.toUpperCase(Locale.ROOT) + " " + path.getKey().replaceAll("\\{\\w+}", "{}")));
        }
    }

    private List<String> parameters(String page) {
        try (InputStream source = product.getResourceAsStream(page)) {
            Matcher found = PARAMETER.matcher(new String(source.readAllBytes(), StandardCharsets.UTF_8));
            List<String> names = new ArrayList<>();
            while (found.find()) {
                names.add(found.group(1));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
