package kz.sirius.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.sirius.pages.Grid.Cell;
import kz.sirius.pages.Tree.Annotation;
import kz.sirius.pages.Tree.Kid;
import kz.sirius.pages.Tree.Node;
import kz.sirius.pages.Tree.Text;
import org.jspecify.annotations.Nullable;

/**
 * A document as a screen reader says it, by the structure tree alone. A language is said where it changes, each line begins
 * in the document's; a figure without alternative text, a header without a scope and an element with nothing in it are told.
 */
public final class ReadAloud {

    private final String language;
    private final List<String> lines = new ArrayList<>();

    private ReadAloud(@Nullable String language) {
        this.language = Objects.requireNonNullElse(language, "no language");
    }

    public static List<String> lines(byte[] pdf) throws IOException {
        Tree tree = Tree.of(pdf);
        ReadAloud reading = new ReadAloud(tree.lang());
        tree.roots().forEach(root -> reading.block(root, reading.language));
        return List.copyOf(reading.lines);
    }

    public static String text(byte[] pdf) throws IOException {
        return String.join("\n", lines(pdf)) + "\n";
    }

    private void block(Node node, String around) {
        String lang = Objects.requireNonNullElse(node.lang(), around);
        if (node.level() > 0) {
            lines.add("heading level " + node.level() + ": " + said(node, lang));
        } else if (node.is("L")) {
            list(node, lang);
        } else if (node.is("Table")) {
            table(node, lang);
        } else if (node.is("Caption")) {
            lines.add("caption: " + said(node, lang));
        } else if (node.is("P", "H", "Span", "Link", "Form", "Figure", "Formula", "Note", "Lbl", "LBody", "Quote")
                || node.children().size() < node.kids().size()
                || node.kids().isEmpty()) {
            lines.add(said(node, lang));
        } else {
            node.children().forEach(child -> block(child, lang));
        }
    }

    private void list(Node list, String lang) {
        long items = list.children().stream().filter(child -> child.is("LI")).count();
        lines.add("list, " + items + (items == 1 ? " item" : " items"));
        for (Node child : list.children()) {
            if (child.is("LI")) {
                item(child, lang);
            } else {
                block(child, lang);
            }
        }
    }

    private void item(Node item, String around) {
        String lang = Objects.requireNonNullElse(item.lang(), around);
        String line = item.children().stream()
                .filter(part -> !part.is("L"))
                .map(part -> said(part, lang))
                .collect(Collectors.joining(": "));
        lines.add("item: " + line);
        item.all()
                .filter(inner -> inner.is("L", "Table") && outermost(item, inner))
                .forEach(inner -> block(inner, lang));
    }

    /** No other list or table between them: it is read with that one. */
    private static boolean outermost(Node item, Node block) {
        return item.all()
                .filter(between -> between.is("L", "Table") && between != block)
                .noneMatch(between -> between.all().anyMatch(inner -> inner == block));
    }

    private void table(Node table, String lang) {
        Grid grid = Grid.of(table);
        lines.add("table, " + grid.rows() + (grid.rows() == 1 ? " row, " : " rows, ") + grid.columns()
                + (grid.columns() == 1 ? " column" : " columns"));
        table.children().stream().filter(child -> child.is("Caption")).forEach(child -> block(child, lang));
        for (int row = 1; row <= grid.rows(); row++) {
            lines.add("row " + row + row(grid, row, lang));
        }
        lines.add("end of table");
    }

    private String row(Grid grid, int row, String lang) {
        List<Cell> cells = grid.row(row).stream().filter(cell -> !cell.empty()).toList();
        if (cells.isEmpty()) {
            return ", empty";
        }
        if (cells.stream().allMatch(Cell::heading)) {
            return ", " + joined(cells, "; ", cell -> "heading level " + level(cell) + ": " + cell(grid, cell, lang));
        }
        if (cells.stream().allMatch(grid::headsColumn)) {
            return ", column headers: " + joined(cells, "; ", cell -> cell(grid, cell, lang));
        }
        List<Cell> first = cells.stream().filter(grid::headsRow).toList();
        List<Cell> other = cells.stream().filter(cell -> !grid.headsRow(cell)).toList();
        String heads = first.isEmpty() ? "" : ", " + joined(first, ", ", cell -> cell(grid, cell, lang));
        String values = joined(other, "; ", cell -> headers(grid, cell, lang) + cell(grid, cell, lang));
        return heads + (values.isEmpty() ? "" : ": " + values);
    }

    private static String joined(List<Cell> cells, String between, Function<Cell, String> words) {
        return cells.stream().map(words).collect(Collectors.joining(between));
    }

    private static int level(Cell cell) {
        return cell.node()
                .all()
                .mapToInt(Node::level)
                .filter(level -> level > 0)
                .findFirst()
                .orElse(0);
    }

    private String headers(Grid grid, Cell cell, String lang) {
        String headers = joined(grid.columnHeaders(cell), ", ", header -> said(header.node(), lang));
        return headers.isEmpty() ? "" : headers + " ";
    }

    private String cell(Grid grid, Cell cell, String lang) {
        String columns = cell.columns() == 1 ? "" : " (columns " + cell.column() + " to " + cell.lastColumn() + ")";
        String rows = cell.rows() == 1 ? "" : " (rows " + cell.row() + " to " + (cell.row() + cell.rows() - 1) + ")";
        return said(cell.node(), lang) + columns + rows + (grid.unscoped(cell) ? " (header without scope)" : "");
    }

    /** The words of an element in one line. */
    private String said(Node node, String around) {
        Speech speech = new Speech(language);
        speech.node(node, around);
        String words = speech.words.toString().strip();
        return words.isEmpty() ? "(" + node.type() + " with nothing in it)" : words;
    }

    /** A line in the making. */
    private static final class Speech {

        private final StringBuilder words = new StringBuilder();
        private String spoken;

        Speech(String language) {
            spoken = language;
        }

        void node(Node node, String around) {
            String lang = Objects.requireNonNullElse(node.lang(), around);
            boolean joined = node.is("Span", "Link", "Reference", "Quote", "Code")
                    && !node.texts().isEmpty()
                    && node.texts().get(0).joined();
            if (node.is("Figure", "Formula")) {
                say(
                        node.type().toLowerCase() + (node.alt() == null ? " without alternative text" : ": "),
                        spoken,
                        false);
            }
            if (node.is("Link")) {
                say("link: ", spoken, false);
            }
            String instead = node.alt() == null ? node.actualText() : node.alt();
            if (instead != null) {
                say(instead, lang, joined);
                return;
            }
            for (Kid kid : node.kids()) {
                kid(kid, node, lang);
            }
        }

        private void kid(Kid kid, Node parent, String lang) {
            if (kid instanceof Text text) {
                say(text.text(), Objects.requireNonNullElse(text.lang(), lang), text.joined());
            } else if (kid instanceof Node child && !(parent.is("LBody", "LI") && child.is("L", "Table"))) {
                node(child, lang);
            } else if (kid instanceof Annotation annotation && annotation.kind().equals("Widget")) {
                say("field " + annotation.name(), spoken, false);
            } else if (kid instanceof Annotation annotation && parent.text().isBlank()) {
                say(annotation.name(), spoken, false);
            }
        }

        /** Soft hyphens are silent; a line that ends with a hyphen goes on without a blank. */
        private void say(String text, String lang, boolean joined) {
            String said = text.replace("\u00ad", "")
                    .replaceAll("(?<=\\p{L}|\\d)-\n", "-")
                    .replaceAll("[\\s\u00a0]+", " ");
            if (said.isEmpty()) {
                return;
            }
            boolean apart = !joined || !spoken.equals(lang) && !said.isBlank();
            if (apart && !words.isEmpty() && words.charAt(words.length() - 1) != ' ' && said.charAt(0) != ' ') {
                words.append(' ');
            }
            if (!spoken.equals(lang) && !said.isBlank()) {
                words.append('[').append(lang).append("] ");
                spoken = lang;
            }
            words.append(said);
        }
    }
}
