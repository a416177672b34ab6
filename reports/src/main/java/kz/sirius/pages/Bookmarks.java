package kz.sirius.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headings as an outline beside the pages. */
final class Bookmarks {

    private final List<Heading> headings = new ArrayList<>();
    private @Nullable Node open;

    private static final class Heading {

        final int level;
        final int page;
        final int y;
        final StringBuilder words = new StringBuilder();
        int number;
        int parent;
        int previous;
        int next;
        int first;
        int last;
        int within;

        Heading(int level, int page, int y) {
            this.level = level;
            this.page = page;
            this.y = y;
        }
    }

    void begin(Node node, Tag.Kind kind, int page, int y) {
        headings.add(new Heading(kind.ordinal(), page, y));
        open = node;
    }

    /** Words of the heading that was begun last. */
    void add(Node node, String words) {
        if (node == open) {
            StringBuilder said = headings.get(headings.size() - 1).words;
            said.append(said.isEmpty() ? "" : " ")
                    .append(words.replace('\n', ' ').replace("\u00AD", ""));
        }
    }

    /** The number of the outline, or 0 where there is no heading. */
    int write(PdfFile file, int[] pageNumbers, int height) {
        if (headings.isEmpty()) {
            return 0;
        }
        Heading root = new Heading(0, 0, 0);
        root.number = file.reserve();
        headings.forEach(heading -> heading.number = file.reserve());
        join(root);
        Bytes body = new Bytes(512);
        body.add("<</Type/Outlines/First ").reference(root.first).add("/Last ").reference(root.last);
        file.object(root.number, body.add("/Count ").number(headings.size()).add(">>"));
        for (Heading heading : headings) {
            body.clear();
            body.add("<</Title").text(heading.words.toString()).add("/Parent ").reference(heading.parent);
            optional(body, "/Prev ", heading.previous);
            optional(body, "/Next ", heading.next);
            optional(body, "/First ", heading.first);
            optional(body, "/Last ", heading.last);
            if (heading.within > 0) {
                body.add("/Count ").number(heading.within);
            }
            body.add("/Dest[").reference(pageNumbers[heading.page]).add("/XYZ null ");
            file.object(heading.number, body.number(height - heading.y).add(" null]>>"));
        }
        return root.number;
    }

    private void join(Heading root) {
        List<Heading> open = new ArrayList<>(List.of(root));
        for (Heading heading : headings) {
            Heading before = null;
            while (open.get(open.size() - 1).level >= heading.level) {
                before = open.remove(open.size() - 1);
            }
            Heading parent = open.get(open.size() - 1);
            heading.parent = parent.number;
            if (before != null) {
                heading.previous = before.number;
                before.next = heading.number;
            }
            parent.first = parent.first == 0 ? heading.number : parent.first;
            parent.last = heading.number;
            open.forEach(above -> above.within++);
            open.add(heading);
        }
    }

    private static void optional(Bytes body, String name, int number) {
        if (number > 0) {
            body.add(name).reference(number);
        }
    }
}
