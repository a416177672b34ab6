package kz.sirius.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.sirius.pages.Tree.Node;
import org.jspecify.annotations.Nullable;

/** The cells of a table in their places, and which of them are headers of which. */
public final class Grid {

    /** A cell in its place; rows and columns count from 1, {@code rows} and {@code columns} are its spans. */
    public record Cell(Node node, int row, int column, int rows, int columns) {

        public boolean header() {
            return node.is("TH");
        }

        public boolean empty() {
            return node.all().allMatch(inner -> inner.alt() == null && inner.actualText() == null)
                    && node.text().isBlank();
        }

        /** A heading stands in it. */
        public boolean heading() {
            return node.all().anyMatch(inner -> inner.level() > 0);
        }

        public int lastColumn() {
            return column + columns - 1;
        }

        private boolean scope(String direction) {
            String scope = node.attributes().get("Scope");
            return header() && (direction.equals(scope) || "Both".equals(scope));
        }
    }

    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<List<@Nullable Cell>> places = new ArrayList<>();

    private Grid() {}

    public static Grid of(Node table) {
        Grid grid = new Grid();
        List<Node> lines = lines(table).toList();
        lines.forEach(line -> grid.places.add(new ArrayList<>()));
        for (int row = 1; row <= lines.size(); row++) {
            grid.add(lines.get(row - 1), row);
        }
        return grid;
    }

    private static Stream<Node> lines(Node part) {
        return part.children().stream()
                .flatMap(child -> child.is("TR")
                        ? Stream.of(child)
                        : child.is("THead", "TBody", "TFoot") ? lines(child) : Stream.empty());
    }

    private void add(Node line, int row) {
        List<Cell> cells = new ArrayList<>();
        int column = 1;
        for (Node node : line.children()) {
            while (at(row, column) != null) {
                column++;
            }
            Cell cell = new Cell(node, row, column, span(node, "RowSpan"), span(node, "ColSpan"));
            cells.add(cell);
            for (int r = row; r < row + cell.rows() && r <= places.size(); r++) {
                for (int c = column; c <= cell.lastColumn(); c++) {
                    put(places.get(r - 1), c, cell);
                }
            }
        }
        rows.add(cells);
    }

    private static int span(Node node, String name) {
        return Integer.parseInt(node.attributes().getOrDefault(name, "1"));
    }

    private static void put(List<@Nullable Cell> places, int column, Cell cell) {
        while (places.size() < column) {
            places.add(null);
        }
        places.set(column - 1, cell);
    }

    private @Nullable Cell at(int row, int column) {
        List<@Nullable Cell> line = places.get(row - 1);
        return column <= line.size() ? line.get(column - 1) : null;
    }

    public int rows() {
        return rows.size();
    }

    public int columns() {
        return places.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The cells that begin in a row. */
    public List<Cell> row(int row) {
        return rows.get(row - 1);
    }

    /** Rows whose cells do not fill all columns. */
    public List<String> ragged() {
        return IntStream.rangeClosed(1, rows())
                .filter(row -> IntStream.rangeClosed(1, columns()).anyMatch(column -> at(row, column) == null))
                .mapToObj(row -> "row " + row + " does not fill " + columns() + " columns")
                .toList();
    }

    /** A header of the cells below it: by its scope; without one, where nothing but headers stand in its row. */
    public boolean headsColumn(Cell cell) {
        boolean alone = row(cell.row()).stream().allMatch(Cell::header);
        return cell.scope("Column") || unscoped(cell) && alone;
    }

    /** A header of the cells of its row. */
    public boolean headsRow(Cell cell) {
        return cell.scope("Row") || unscoped(cell) && !headsColumn(cell);
    }

    public boolean unscoped(Cell cell) {
        return cell.header() && !cell.node().attributes().containsKey("Scope");
    }

    /**
     * The headers above a cell, from the top, much as HTML 5 finds them: upwards through the whole table; above other cells,
     * nearer ones hide farther ones of the same columns. Headers of a row hide nothing. Cells with a heading are left out: a
     * heading is read by itself.
     */
    public List<Cell> columnHeaders(Cell cell) {
        Set<Cell> found = new LinkedHashSet<>();
        for (int column = cell.column(); column <= cell.lastColumn(); column++) {
            found.addAll(above(cell, column));
        }
        return List.copyOf(found);
    }

    private Deque<Cell> above(Cell cell, int column) {
        Deque<Cell> found = new ArrayDeque<>();
        List<Cell> opaque = new ArrayList<>();
        List<Cell> block = new ArrayList<>();
        for (int row = cell.row() - 1; row > 0; row--) {
            Cell next = at(row, column);
            if (next == null || !headsColumn(next)) {
                opaque.addAll(block);
                block.clear();
            } else if (next != found.peekFirst()) {
                block.add(next);
                boolean hidden = opaque.stream()
                        .anyMatch(near -> near.column() == next.column() && near.columns() == next.columns());
                if (!next.heading() && !next.empty() && !hidden) {
                    found.addFirst(next);
                }
            }
        }
        return found;
    }

    /**
     * Headings in the table that cut cells off from their headers for a reader who stops, as HTML 4 says, at the first data
     * cell above a header: headings of scope Column below data.
     */
    public List<String> cuts() {
        return rows.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.heading() && headsColumn(cell) && cell.row() > 1)
                .filter(cell -> row(cell.row() - 1).stream().anyMatch(above -> !above.header()))
                .map(cell -> "row " + cell.row() + ": \"" + cell.node().text() + "\" hides the headers above it")
                .toList();
    }
}
