package kz.sirius.web.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Run by the build: writes the theme of the screens. PrimeFaces brings one theme, whose rules have literal colours; each
 * becomes the token that colours.txt names for it and its use, so that light and dark follow from the tokens alone.
 * The build stops at a colour that the table does not know, as after an upgrade.
 */
public final class DeriveTheme {

    private static final String GIVEN = "META-INF/resources/primefaces-saga-blue/theme.css";
    private static final String DERIVED = "META-INF/resources/primefaces-sirius/theme.css";

    private static final Pattern PALETTE = Pattern.compile(":root\\s*\\{[^}]*}");
    private static final Pattern DECLARATION = Pattern.compile("(?<=[{;])([a-z-]+):([^;{}]*)");
    private static final Pattern SYSTEM_FACES = Pattern.compile("-apple-system,[^;{}]*?\"Noto Color Emoji\"");

    private final Map<String, String[]> tokens = new TreeMap<>();
    private final TreeSet<String> unknown = new TreeSet<>();

    private DeriveTheme() {}

    /** Takes the folder with colours.txt and bridge.css, and the folder of the compiled classes. */
    public static void main(String[] arguments) throws IOException {
        Path table = Path.of(arguments[0]);
        Path derived = Path.of(arguments[1]).resolve(DERIVED);
        DeriveTheme theme = new DeriveTheme();
        theme.readTokens(table.resolve("colours.txt"));
        String sheet = Files.readString(table.resolve("bridge.css")) + theme.derive(given());
        if (!theme.unknown.isEmpty()) {
            throw new IllegalStateException("colours.txt has no token for " + theme.unknown);
        }
        Files.createDirectories(derived.getParent());
        Files.writeString(derived, sheet);
    }

    private static String given() throws IOException {
        try (InputStream stream = DeriveTheme.class.getClassLoader().getResourceAsStream(GIVEN)) {
            if (stream == null) {
                throw new IllegalStateException("no " + GIVEN + " on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        }
    }

    private void readTokens(Path table) throws IOException {
        for (String line : Files.readAllLines(table)) {
            if (!line.isBlank() && !line.startsWith("//")) {
                String[] columns = line.trim().split("\\s+");
                tokens.put(columns[0], columns);
            }
        }
    }

    private String derive(String sheet) {
        String rules = PALETTE.matcher(sheet).replaceAll("");
        String coloured = DECLARATION.matcher(rules).replaceAll(this::declaration);
        return SYSTEM_FACES.matcher(coloured).replaceAll("var(--s-font)");
    }

    private String declaration(MatchResult found) {
        String property = found.group(1);
        String value = Colour.LITERAL.matcher(found.group(2)).replaceAll(colour -> token(property, colour.group()));
        return (property + ":" + value).replace("\\", "\\\\").replace("$", "\\$");
    }

    private String token(String property, String literal) {
        String colour = Colour.hex(literal);
        String[] columns = tokens.get(colour);
        int column = column(property);
        if (columns == null || column >= columns.length || "-".equals(columns[column])) {
            unknown.add(colour + " as " + property);
            return literal;
        }
        String token = columns[column];
        return "transparent".equals(token) ? token : "var(--s-" + token + ")";
    }

    private static int column(String property) {
        if (property.contains("shadow")) {
            return 4;
        }
        if (property.startsWith("background")) {
            return 3;
        }
        return property.startsWith("border") || property.startsWith("outline") ? 2 : 1;
    }
}
