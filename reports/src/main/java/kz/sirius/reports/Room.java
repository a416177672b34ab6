package kz.sirius.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of a page the lines need that shall stand together, in points, by the number of their letters. The templates
 * start a new page where there is less than the next of these steps.
 */
final class Room {

    /** A heading of section 8 with the first lines under it. */
    static final int HEADING = 84;

    /** The groups of parts/room.xml. */
    private static final int[] STEPS = {HEADING, 160, 200, 240, 280, 320, 370, 420, 480, 540, 620};

    /** What needs more is not kept together: the hole before it would be larger than what it saves. */
    private static final int MOST = 480;

    private static final double TABLE_LINE = 11;
    private static final double NOTE_LINE = 9.8;
    private static final double SMALL_LINE = 9.1;
    private static final int NOTE_LETTERS = 118;
    private static final int SMALL_LETTERS = 126;
    private static final int PERSON_LETTERS = 29;
    private static final int ORGANISATION_LETTERS = 28;
    private static final int ISSUER_LETTERS = 21;
    private static final int SECOND_LETTERS = 34;

    private Room() {}

    /** The line asks for so much room, together with the lines of the same part beside it that ask for as much. */
    static void ask(Map<String, Object> line, @Nullable Integer step) {
        line.put("room", step);
        line.putIfAbsent("part", "");
    }

    /** The step for so many points. */
    static @Nullable Integer of(double points, boolean together) {
        return together && points > MOST
                ? null
                : Arrays.stream(STEPS)
                        .filter(step -> step >= points)
                        .boxed()
                        .findFirst()
                        .orElse(STEPS[STEPS.length - 1]);
    }

    static double sheet(List<SheetLine> sheet, Map<String, Object> parameters) {
        boolean two = Boolean.TRUE.equals(parameters.get("two"));
        double height = (two ? 48 : 39) + 10;
        for (SheetLine line : sheet) {
            height += signer(line);
        }
        return height + legal(parameters);
    }

    private static double legal(Map<String, Object> parameters) {
        return lines(parameters.get("signNote"), SMALL_LETTERS, SMALL_LINE)
                + lines(parameters.get("signNote2"), NOTE_LETTERS, NOTE_LINE)
                + lines(parameters.get("legal"), SMALL_LETTERS, SMALL_LINE)
                + lines(parameters.get("legal2"), NOTE_LETTERS, NOTE_LINE)
                + 12;
    }

    /** Places for signature and seal of a paper copy. */
    static double paper(PaperCopy copy, Map<String, Object> parameters) {
        return 34 + 116 + 68 * (copy.capacities().size() - 1) + legal(parameters);
    }

    private static double signer(SheetLine line) {
        double person = lines(line.person().text(), PERSON_LETTERS, TABLE_LINE)
                + lines(line.person().second(), SECOND_LETTERS, NOTE_LINE)
                + lines(line.capacity().text(), PERSON_LETTERS, TABLE_LINE)
                + lines(line.capacity().second(), SECOND_LETTERS, NOTE_LINE);
        double organisation = lines(line.organisation().text(), ORGANISATION_LETTERS, TABLE_LINE)
                + lines(line.organisation().second(), SECOND_LETTERS, NOTE_LINE);
        double issuer = lines(line.issuer(), ISSUER_LETTERS, TABLE_LINE);
        return Math.max(person, Math.max(organisation, issuer)) + 9;
    }

    static double scale(boolean two) {
        return two ? 95 : 74;
    }

    static double notes(Map<String, Object> line) {
        return lines(line.get("caption"), NOTE_LETTERS, NOTE_LINE)
                + lines(line.get("caption2"), NOTE_LETTERS, NOTE_LINE)
                + 12;
    }

    private static double lines(@Nullable Object text, int letters, double height) {
        return text == null ? 0 : Math.ceil(text.toString().length() / (double) letters) * height;
    }
}
