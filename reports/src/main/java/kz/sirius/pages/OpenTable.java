package kz.sirius.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An open table. Its first row says where columns begin; where a later cell lies says which columns it takes, and what no cell
 * takes is an empty one. Elements that follow each other in one column are one cell.
 */
final class OpenTable {

    /** Points that an edge may lie off its column's. */
    private static final int NEAR = 2;

    private static final int MOST = 32;

    private final String name;
    private final Node table;
    private final int[] starts = new int[MOST];
    private int columns;
    private boolean known;
    private @Nullable Node row;
    private String rowName = "";
    private Node cell;
    private int from = -1;
    private int next;
    private boolean heads = true;
    private int first;
    private int page = -1;
    private boolean carried;
    private final Set<Integer> sources = new HashSet<>();
    private final List<Node> early = new ArrayList<>();

    OpenTable(String name, Node table) {
        this.name = name;
        this.table = table;
        this.cell = table;
    }

    boolean named(String other) {
        return name.equals(other);
    }

    /** The cell in which an element lies: the open one, the next one, or the first of a new row. */
    Node cell(Tag tag, Spot spot, int onPage) {
        carried =
                row != null && (onPage != page || carried) && sources.contains(spot.source()) && spot.source() != first;
        page = onPage;
        if (carried && going(spot)) {
            return cell;
        }
        int column = column(spot);
        boolean again = sources.contains(spot.source());
        if (row == null || !rowName.equals(tag.row()) || column < from || again) {
            begin(tag.row(), spot.source());
            column = column(spot);
        }
        sources.add(spot.source());
        if (column == from) {
            return cell;
        }
        if (!known) {
            if (columns == MOST) {
                throw new NotWritable("A table of more than " + MOST + " columns");
            }
            starts[columns++] = spot.x();
        }
        fill(column);
        open(tag.kind(), column, end(spot, column));
        return cell;
    }

    /** A cell that says nothing: but in the first row it is a column, and after it a row begins as after any other cell. */
    void blank(Tag tag, Spot spot, int onPage) {
        int column = column(spot);
        if (!known) {
            cell(tag, spot, onPage);
        } else if (row == null || !rowName.equals(tag.row()) || column < from || sources.contains(spot.source())) {
            begin(tag.row(), spot.source());
            page = onPage;
            sources.add(spot.source());
        }
    }

    /** A heading that has a row to itself. */
    Node heading(Tag tag, Spot spot, int onPage) {
        begin(tag.row(), spot.source());
        page = onPage;
        sources.add(spot.source());
        open(Tag.Kind.TH, 0, Math.max(1, columns));
        heads = false;
        if (columns == 0) {
            early.add(cell);
        }
        return cell.child(tag.kind().type);
    }

    /** A cell that goes on from the page before. */
    private boolean going(Spot spot) {
        int column = column(spot);
        if (row != null) {
            for (Object child : row.children) {
                if (child instanceof Node open && open.number == -1 - column) {
                    cell = open;
                    from = column;
                    return true;
                }
            }
        }
        return false;
    }

    private void begin(String tagRow, int source) {
        finish();
        row = table.child("TR");
        rowName = tagRow;
        from = -1;
        next = 0;
        heads = true;
        first = source;
        carried = false;
        sources.clear();
    }

    private int column(Spot spot) {
        if (!known) {
            boolean same = columns > 0 && Math.abs(starts[columns - 1] - spot.x()) <= NEAR;
            boolean back = columns > 0 && spot.x() < starts[columns - 1] - NEAR;
            if (back && row != null) {
                known = true;
                return column(spot);
            }
            return same ? columns - 1 : columns;
        }
        int column = 0;
        while (column + 1 < columns && starts[column + 1] <= spot.x() + NEAR) {
            column++;
        }
        return column;
    }

    /** The first column that the element does not reach. */
    private int end(Spot spot, int column) {
        if (!known) {
            return column + 1;
        }
        int end = column + 1;
        while (end < columns && starts[end] < spot.right() - NEAR) {
            end++;
        }
        return end;
    }

    private void open(Tag.Kind kind, int column, int end) {
        Node open = row;
        if (open == null) {
            throw new IllegalStateException("A cell without a row");
        }
        heads &= kind == Tag.Kind.TH;
        cell = open.child(kind.type);
        // Until it is written its number says in which column it begins.
        cell.number = -1 - column;
        cell.attributes = span(end - column);
        from = column;
        next = end;
    }

    private static @Nullable String span(int wide) {
        return wide > 1 ? "/ColSpan " + wide : null;
    }

    private void fill(int column) {
        Node open = row;
        if (open != null && column > next) {
            Node empty = open.child("TD");
            empty.attributes = span(column - next);
            if (empty.attributes != null) {
                empty.attributes = "/O/Table" + empty.attributes;
            }
            next = column;
        }
    }

    private void finish() {
        Node done = row;
        if (done == null) {
            return;
        }
        known = columns > 0;
        fill(columns);
        for (Object child : done.children) {
            if (child instanceof Node each && each.number < 0) {
                String scope = !"TH".equals(each.type) ? "" : heads ? "/Scope/Column" : "/Scope/Row";
                String all = scope + (each.attributes == null ? "" : each.attributes);
                each.attributes = all.isEmpty() ? null : "/O/Table" + all;
            }
        }
        row = null;
    }

    /** The table is over. Now a heading above all heads knows how many columns there are. */
    void end() {
        finish();
        if (columns > 1) {
            early.forEach(heading -> heading.attributes += span(columns));
        }
    }
}
