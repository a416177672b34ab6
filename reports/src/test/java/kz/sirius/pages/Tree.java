package kz.sirius.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The structure tree of a file with the text that its elements reach.
 *
 * @param lang language of the document
 * @param roots elements below the root of the tree; none in a file without a tree
 */
public record Tree(@Nullable String lang, List<Node> roots) {

    /** What stands in an element: {@link Node}, {@link Text} or {@link Annotation}. */
    public sealed interface Kid permits Node, Text, Annotation {}

    /**
     * Text of marked content; one for each language in it, one without text for a mere drawing.
     *
     * @param lang language that the content stream gives it, null if none
     * @param joined drawn directly after what stands before it in the content stream
     */
    public record Text(
            int page, int mcid, String text, @Nullable String lang, boolean joined) implements Kid {}

    /**
     * An annotation that an element refers to.
     *
     * @param kind Link or Widget
     * @param name address of a link, full name of a field
     */
    public record Annotation(int page, String kind, String name) implements Kid {}

    /**
     * An element of the tree.
     *
     * @param type standard type, by the role map
     * @param attributes of all owners and classes
     */
    public record Node(
            String type,
            Map<String, String> attributes,
            @Nullable String lang,
            @Nullable String alt,
            @Nullable String actualText,
            List<Kid> kids)
            implements Kid {

        public List<Node> children() {
            return of(Node.class);
        }

        /** Its own marked content. */
        public List<Text> texts() {
            return of(Text.class);
        }

        public List<Annotation> annotations() {
            return of(Annotation.class);
        }

        private <T> List<T> of(Class<T> kind) {
            return kids.stream().filter(kind::isInstance).map(kind::cast).toList();
        }

        /** Text of the element and all below it, nothing between the pieces. */
        public String text() {
            return kids.stream()
                    .map(kid -> kid instanceof Text text ? text.text() : kid instanceof Node node ? node.text() : "")
                    .collect(Collectors.joining());
        }

        /** Itself and all below it, in reading order. */
        public Stream<Node> all() {
            return Stream.concat(Stream.of(this), children().stream().flatMap(Node::all));
        }

        /** The page on which it begins, the first one is 1; 0 for an element without content. */
        public int page() {
            return all().flatMap(node -> node.kids().stream())
                    .mapToInt(kid ->
                            kid instanceof Text text ? text.page() : kid instanceof Annotation link ? link.page() : 0)
                    .filter(page -> page > 0)
                    .findFirst()
                    .orElse(0);
        }

        public boolean is(String... types) {
            return List.of(types).contains(type);
        }

        /** Level of a heading, 0 for anything else. */
        public int level() {
            return type.matches("H[1-6]") ? type.charAt(1) - '0' : 0;
        }
    }

    public static Tree of(byte[] pdf) throws IOException {
        return TreeReader.read(pdf);
    }

    /** All elements, in reading order. */
    public Stream<Node> all() {
        return roots.stream().flatMap(Node::all);
    }

    public List<Node> all(String type) {
        return all().filter(node -> node.is(type)).toList();
    }

    /** What pages show and the tree does not reach though it is no artifact: text, drawings, links and fields. */
    public static List<String> unreached(byte[] pdf) throws IOException {
        return TreeLinks.unreached(pdf);
    }

    /** What contradicts itself between pages and tree: numbers, parents and the parent tree. */
    public static List<String> faults(byte[] pdf) throws IOException {
        return TreeLinks.faults(pdf);
    }

    /** A line for each element, deeper ones further in. */
    public static String dump(byte[] pdf) throws IOException {
        return of(pdf).dump();
    }

    public String dump() {
        List<String> lines = new ArrayList<>();
        lines.add("language " + lang);
        roots.forEach(root -> dump(root, "", lines));
        return String.join("\n", lines) + "\n";
    }

    private static void dump(Node node, String indent, List<String> lines) {
        StringBuilder line = new StringBuilder(indent).append(node.type());
        node.attributes()
                .forEach((name, value) ->
                        line.append(' ').append(name).append('=').append(value));
        add(line, "lang", node.lang());
        add(line, "alt", quoted(node.alt()));
        add(line, "actual", quoted(node.actualText()));
        boolean flat = node.texts().size() == node.kids().size();
        if (flat) {
            add(line, "", texts(node.texts(), node));
        }
        lines.add(line.toString());
        String inner = indent + "  ";
        for (Kid kid : flat ? List.<Kid>of() : node.kids()) {
            if (kid instanceof Node child) {
                dump(child, inner, lines);
            } else if (kid instanceof Annotation link) {
                lines.add(inner + "annotation " + link.kind() + " " + link.name());
            } else if (kid instanceof Text text) {
                lines.add(inner + Objects.requireNonNullElse(texts(List.of(text), node), "drawing"));
            }
        }
    }

    private static void add(StringBuilder line, String name, @Nullable String value) {
        if (value != null) {
            line.append(' ').append(name).append(name.isEmpty() ? "" : " ").append(value);
        }
    }

    private static @Nullable String texts(List<Text> texts, Node node) {
        if (node.is("Figure", "Formula")
                && texts.stream().allMatch(text -> text.text().isEmpty())) {
            return null;
        }
        StringBuilder said = new StringBuilder();
        int page = texts.isEmpty() ? 0 : texts.get(0).page();
        for (Text text : texts) {
            said.append(said.isEmpty() ? "" : " ");
            said.append(text.page() == page ? "" : "page " + text.page() + " ");
            said.append(text.lang() == null ? "" : text.lang() + " ").append(quoted(text.text()));
            page = text.page();
        }
        return said.isEmpty() ? null : said.toString();
    }

    /** Signs that cannot be seen are shown: a new line without a blank, a gap without a blank, a soft hyphen, a hard space. */
    private static @Nullable String quoted(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String shown = text.replace(MarkedPage.LINE, '↵')
                .replace(MarkedPage.GAP, '⇥')
                .replace("\u00ad", "<SHY>")
                .replace('\u00a0', '·');
        return "\"" + shown + "\"";
    }
}
