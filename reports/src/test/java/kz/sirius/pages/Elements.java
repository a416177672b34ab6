package kz.sirius.pages;

/** Elements of templates, for sketches. */
final class Elements {

    private static final String[] PLACE = {"x", "y", "width", "height"};

    private Elements() {}

    /**
     * A text.
     *
     * @param place left, top, width and height
     * @param expression its words in Java
     * @param inner properties, boxes and the like
     */
    static String text(String place, String attributes, String expression, String... inner) {
        return element(
                "textField",
                place,
                attributes,
                "<expression><![CDATA[" + expression + "]]></expression>" + String.join("", inner));
    }

    static String image(String place, String attributes, String... inner) {
        return element("image", place, attributes, "<expression>$P{picture}</expression>" + String.join("", inner));
    }

    static String element(String kind, String place, String attributes, String... inner) {
        StringBuilder element =
                new StringBuilder("<element kind=\"").append(kind).append("\" ");
        String[] numbers = place.split(" ");
        for (int i = 0; i < numbers.length; i++) {
            element.append(PLACE[i]).append("=\"").append(numbers[i]).append("\" ");
        }
        return element.append(attributes)
                .append('>')
                .append(String.join("", inner))
                .append("</element>")
                .toString();
    }

    static String tag(String words) {
        return property("tag", words);
    }

    static String property(String name, String value) {
        return "<property name=\"" + Tag.PREFIX + name + "\" value=\"" + value + "\"/>";
    }

    static String band(int height, String... elements) {
        return "<band height=\"" + height + "\" splitType=\"Stretch\">" + String.join("", elements) + "</band>";
    }

    /** A cell of one line that stretches. */
    static String cell(String place, String tag, String expression) {
        return text(place, "style=\"cell\" textAdjust=\"StretchHeight\" blankWhenNull=\"true\"", expression, tag(tag));
    }
}
