package kz.sirius.pages;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the pages as one story: puts each printed element where it belongs in the structure. A table and a list stay open
 * until something else is said; what stands in the feet of the pages does not interrupt them.
 */
final class Story {

    private final Structure structure;
    private final Bookmarks bookmarks;
    private final Map<String, Integer> once = new HashMap<>();
    private @Nullable OpenTable grid;
    private @Nullable Node titled;
    private @Nullable Node list;
    private @Nullable Node item;
    private @Nullable Node last;
    private @Nullable String record;
    private int page;

    Story(Structure structure, Bookmarks bookmarks) {
        this.structure = structure;
        this.bookmarks = bookmarks;
    }

    void page(int number) {
        page = number;
    }

    /** The story is over. */
    void end() {
        close();
    }

    /**
     * Where an element belongs.
     *
     * @param foot whether it stands in the foot or the head of the page
     * @param spot its place on the page
     * @return null for an artifact
     */
    @Nullable
    Node place(Tag tag, boolean foot, Spot spot) {
        if (tag.kind() == Tag.Kind.ARTIFACT || isSaid(tag)) {
            return null;
        }
        if (foot) {
            return beside(tag);
        }
        return switch (tag.kind()) {
            case TH, TD -> cell(tag, spot);
            case MORE -> more();
            case LBL -> label();
            case LBODY -> body();
            case CAPTION -> caption();
            case FIGURE -> figure(tag);
            default -> tag.table().isEmpty() ? paragraph(tag, spot) : heading(tag, spot);
        };
    }

    /** Whether an earlier page had it and once is enough. */
    private boolean isSaid(Tag tag) {
        String key = tag.said().once();
        return key != null && once.computeIfAbsent(key, first -> page) != page;
    }

    /** In head and foot of a page only what stands by itself: it interrupts nothing. */
    private Node beside(Tag tag) {
        return switch (tag.kind()) {
            case FIGURE -> picture(tag);
            case CAPTION, MORE, LBL, LBODY, TH, TD ->
                throw new NotWritable("A part of a table or a list in the head or foot of a page");
            default -> structure.root.child(tag.kind().type);
        };
    }

    private Node paragraph(Tag tag, Spot spot) {
        String key = tag.said().record() == null
                ? null
                : spot.source() + " " + tag.said().record();
        Node before = last;
        if (key != null && key.equals(record) && before != null) {
            return before;
        }
        close();
        record = key;
        return said(tag, structure.root.child(tag.kind().type), spot);
    }

    private Node said(Tag tag, Node node, Spot spot) {
        last = node;
        if (tag.kind().heading()) {
            bookmarks.begin(node, tag.kind(), page, spot.y());
        }
        return node;
    }

    private Node more() {
        Node before = last;
        if (before == null) {
            throw new NotWritable("Nothing goes on here");
        }
        return before;
    }

    private Node label() {
        Node open = list;
        if (open == null) {
            close();
            open = structure.root.child("L");
            list = open;
        }
        Node begun = open.child("LI");
        item = begun;
        Node label = begun.child("Lbl");
        last = label;
        return label;
    }

    private Node body() {
        Node open = item;
        if (open == null) {
            throw new NotWritable("A body of a list without its label");
        }
        Node before = last;
        Node body =
                before != null && before.parent == open && "LBody".equals(before.type) ? before : open.child("LBody");
        last = body;
        return body;
    }

    private Node caption() {
        close();
        Node table = structure.root.child("Table");
        titled = table;
        Node caption = table.child("Caption");
        last = caption;
        return caption;
    }

    private Node figure(Tag tag) {
        Node figure = picture(tag);
        close();
        return figure;
    }

    private Node picture(Tag tag) {
        if (tag.said().alt() == null) {
            throw new NotWritable("A picture without alternative text");
        }
        Node figure = structure.root.child("Figure");
        figure.alternative = tag.said().alt();
        return figure;
    }

    private OpenTable grid(Tag tag) {
        OpenTable open = grid;
        if (open == null || !open.named(tag.table())) {
            Node table = titled;
            close();
            open = new OpenTable(tag.table(), table == null ? structure.root.child("Table") : table);
            grid = open;
        }
        return open;
    }

    private Node cell(Tag tag, Spot spot) {
        if (tag.table().isEmpty()) {
            throw new NotWritable("A cell of no table");
        }
        Node cell = grid(tag).cell(tag, spot, page);
        last = cell;
        return cell;
    }

    /** A text that says nothing: a cell has its place nevertheless. */
    void blank(Tag tag, boolean foot, Spot spot) {
        boolean cell = tag.kind() == Tag.Kind.TH || tag.kind() == Tag.Kind.TD;
        if (cell && !foot && !isSaid(tag)) {
            grid(tag).blank(tag, spot, page);
        }
    }

    private Node heading(Tag tag, Spot spot) {
        return said(tag, grid(tag).heading(tag, spot, page), spot);
    }

    private void close() {
        if (grid != null) {
            grid.end();
        }
        grid = null;
        titled = null;
        list = null;
        item = null;
        last = null;
        record = null;
    }
}
