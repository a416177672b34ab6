package kz.sirius.comparison;

import java.util.List;

/** Where the next piece of text stands. */
final class TextPlace {

    private static final double[] UNIT = {1, 0, 0, 1, 0, 0};

    private double[] base;
    private double[] line = UNIT;
    private double leading;
    private double rise;
    private double mode;
    private String font = "";
    private double size;

    TextPlace(double[] base) {
        this.base = base.clone();
    }

    TextPlace copy() {
        TextPlace copy = new TextPlace(base);
        copy.line = line;
        copy.leading = leading;
        copy.rise = rise;
        copy.mode = mode;
        copy.font = font;
        copy.size = size;
        return copy;
    }

    double[] base() {
        return base.clone();
    }

    double x() {
        return times(line, base)[4];
    }

    double y() {
        return times(line, base)[5] + rise;
    }

    String font() {
        return font;
    }

    /** How it is shown, and in which size. */
    String look() {
        double[] all = times(line, base);
        return mode + " " + Math.rint(Math.hypot(all[0], all[1]) * size * 10) / 10 + " ";
    }

    void apply(String operator, List<Value> operands) {
        switch (operator) {
            case "cm" -> base = times(matrix(operands), base);
            case "BT" -> line = UNIT;
            case "Tm" -> line = matrix(operands);
            case "Td" -> move(number(operands, 0), number(operands, 1));
            case "TD" -> {
                leading = -number(operands, 1);
                move(number(operands, 0), number(operands, 1));
            }
            case "TL" -> leading = number(operands, 0);
            case "T*" -> move(0, -leading);
            case "Ts" -> rise = number(operands, 0);
            case "Tr" -> mode = number(operands, 0);
            case "Tf" -> {
                font = !operands.isEmpty() && operands.get(0) instanceof Value.Name name ? name.text() : "";
                size = number(operands, 1);
            }
            default -> {}
        }
    }

    private void move(double right, double up) {
        line = times(new double[] {1, 0, 0, 1, right, up}, line);
    }

    /** First this, then that. */
    static double[] times(double[] first, double[] then) {
        return new double[] {
            first[0] * then[0] + first[1] * then[2],
            first[0] * then[1] + first[1] * then[3],
            first[2] * then[0] + first[3] * then[2],
            first[2] * then[1] + first[3] * then[3],
            first[4] * then[0] + first[5] * then[2] + then[4],
            first[4] * then[1] + first[5] * then[3] + then[5]
        };
    }

    /** Six numbers; that which changes nothing where there are none. */
    static double[] matrix(List<Value> numbers) {
        if (numbers.isEmpty()) {
            return UNIT;
        }
        double[] made = new double[6];
        for (int i = 0; i < made.length; i++) {
            made[i] = number(numbers, i);
        }
        return made;
    }

    private static double number(List<Value> operands, int at) {
        return at < operands.size() && operands.get(at) instanceof Value.Num num ? num.number() : 0;
    }
}
