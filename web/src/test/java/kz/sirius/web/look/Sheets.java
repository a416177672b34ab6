package kz.sirius.web.look;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The style sheets of the product and what stands in them, for the tests of this package. */
final class Sheets {

    static final Path WEBAPP = Path.of("src/main/webapp");
    static final Path FOLDER = WEBAPP.resolve("resources/sirius");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("(--s-[A-Za-z0-9-]+):\\s*([^;]+);");
    private static final Pattern USE = Pattern.compile("var\\((--s-[A-Za-z0-9-]+)");
    private static final Pattern VALUE = Pattern.compile("(?<=[{;])\\s*[a-z-]+:([^;{}]*)");
    private static final Pattern LITERAL = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\\("
                    + "|(?<![-\\w])(?:white|black|red|green|blue|gray|grey|silver|yellow|orange|purple|navy)\\b(?![-.])");

    private Sheets() {}

    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> sheets = files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .toList();
            if (sheets.isEmpty()) {
                throw new IllegalStateException("no style sheet in " + FOLDER.toAbsolutePath());
            }
            return sheets;
        }
    }

    static String text(Path sheet) throws IOException {
        return COMMENT.matcher(Files.readString(sheet)).replaceAll("");
    }

    /** The theme as the build derived it. */
    static String theme() throws IOException {
        String name = "META-INF/resources/primefaces-sirius/theme.css";
        try (InputStream stream = Sheets.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the build derived no " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Map<String, String> light() throws IOException {
        return tokens(":root {");
    }

    static Map<String, String> darkByDevice() throws IOException {
        return tokens(":root:not([data-scheme=\"light\"]) {");
    }

    static Map<String, String> darkByChoice() throws IOException {
        return tokens(":root[data-scheme=\"dark\"] {");
    }

    static Set<String> literalColours(String sheet) {
        Set<String> found = new TreeSet<>();
        Matcher value = VALUE.matcher(sheet);
        while (value.find()) {
            Matcher literal = LITERAL.matcher(value.group(1));
            while (literal.find()) {
                found.add(value.group().strip());
            }
        }
        return found;
    }

    static Set<String> usedTokens(String sheet) {
        Set<String> used = new TreeSet<>();
        USE.matcher(sheet).results().forEach(use -> used.add(use.group(1)));
        return used;
    }

    private static Map<String, String> tokens(String selector) throws IOException {
        String sheet = text(FOLDER.resolve("tokens.css"));
        int start = sheet.indexOf(selector);
        Map<String, String> tokens = new LinkedHashMap<>();
        Matcher token = TOKEN.matcher(sheet.substring(start, sheet.indexOf('}', start)));
        while (token.find()) {
            tokens.put(token.group(1), token.group(2));
        }
        return tokens;
    }
}
