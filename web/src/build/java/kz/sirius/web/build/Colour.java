package kz.sirius.web.build;

import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a colour as style sheets write it and gives it in one form, {@code #rrggbb} or {@code #rrggbbaa}. */
final class Colour {

    /** A literal colour within the value of a declaration. */
    static final Pattern LITERAL = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|(?:rgb|hsl)a?\\([^)]*\\)");

    private static final Pattern SHORT = Pattern.compile("#[0-9a-f]{3,4}");

    private Colour() {}

    /** Gives the one form of a literal; figures of hue, light and alpha are rounded to whole bytes. */
    static String hex(String literal) {
        String lower = literal.toLowerCase(Locale.ROOT);
        if (lower.startsWith("#")) {
            return SHORT.matcher(lower).matches() ? lower.replaceAll("[0-9a-f]", "$0$0") : lower;
        }
        String[] parts = lower.substring(lower.indexOf('(') + 1, lower.length() - 1)
                .trim()
                .split("[\\s,/]+");
        double[] light = lower.startsWith("hsl") ? fromHue(parts) : fromBytes(parts);
        String hex = bytes(light[0], light[1], light[2]);
        double alpha = parts.length > 3 ? figure(parts[3]) : 1;
        return alpha < 1 ? "#" + hex + bytes(alpha) : "#" + hex;
    }

    private static double[] fromBytes(String[] parts) {
        return new double[] {figure(parts[0]) / 255, figure(parts[1]) / 255, figure(parts[2]) / 255};
    }

    private static double[] fromHue(String[] parts) {
        double hue = figure(parts[0]) / 30;
        double light = figure(parts[2]);
        double spread = figure(parts[1]) * Math.min(light, 1 - light);
        return new double[] {
            channel(0, hue, light, spread), channel(8, hue, light, spread), channel(4, hue, light, spread)
        };
    }

    private static double channel(int turn, double hue, double light, double spread) {
        double place = (turn + hue) % 12;
        return light - spread * Math.max(-1, Math.min(Math.min(place - 3, 9 - place), 1));
    }

    private static double figure(String text) {
        return text.endsWith("%")
                ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100
                : Double.parseDouble(text);
    }

    private static String bytes(double... shares) {
        StringBuilder hex = new StringBuilder();
        for (double share : shares) {
            hex.append(String.format(Locale.ROOT, "%02x", Math.round(share * 255)));
        }
        return hex.toString();
    }
}
