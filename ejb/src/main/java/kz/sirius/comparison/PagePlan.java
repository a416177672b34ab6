package kz.sirius.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.sirius.comparison.Difference.Field;
import kz.sirius.records.AcademicRecord;
import org.jspecify.annotations.Nullable;

/** Where on a page of the signed revision which row and field stands. */
final class PagePlan {

    private static final double SAME_LINE = 2;
    private static final double SAME_COLUMN = 2;
    private static final double NEXT_LINE = 14;
    private static final double NEAR = 5;

    /** What stands somewhere. */
    record Place(
            @Nullable Integer row,
            @Nullable String discipline,
            @Nullable Field field) {}

    private record Cell(Run run, String words) {}

    private record Known(Run run, Place place) {}

    private final IssuedFile issued;
    private final Set<String> codes;
    private final List<Known> known = new ArrayList<>();

    private @Nullable Place row;
    private double lastLine;
    private final Map<Field, Double> columns = new HashMap<>();

    private PagePlan(IssuedFile issued) {
        this.issued = issued;
        this.codes = issued.record().rows().stream()
                .map(AcademicRecord.Row::disciplineCode)
                .filter(code -> !code.isBlank())
                .collect(Collectors.toSet());
    }

    static PagePlan of(List<Run> runs, Function<Run, String> words, IssuedFile issued) {
        PagePlan plan = new PagePlan(issued);
        List<Cell> line = new ArrayList<>();
        List<Run> sorted = runs.stream()
                .sorted(Comparator.comparingDouble(Run::y).reversed().thenComparingDouble(Run::x))
                .toList();
        for (Run run : sorted) {
            if (!line.isEmpty() && line.get(0).run().y() - run.y() > SAME_LINE) {
                plan.read(line);
                line.clear();
            }
            line.add(new Cell(run, words.apply(run).strip()));
        }
        plan.read(line);
        return plan;
    }

    private void read(List<Cell> unsorted) {
        List<Cell> line = unsorted.stream()
                .filter(cell -> !cell.words().isEmpty())
                .sorted(Comparator.comparingDouble(cell -> cell.run().x()))
                .toList();
        if (line.isEmpty()) {
            return;
        }
        double y = line.get(0).run().y();
        int code = codeIn(line);
        if (code >= 0) {
            readRow(line, code);
            lastLine = y;
        } else if (row != null && lastLine - y <= NEXT_LINE && line.stream().allMatch(cell -> column(cell) != null)) {
            line.forEach(cell -> add(cell, column(cell)));
            lastLine = y;
        } else {
            row = null;
            line.forEach(cell ->
                    known.add(new Known(cell.run(), new Place(null, null, RowWords.outside(cell.words(), issued)))));
        }
    }

    private int codeIn(List<Cell> line) {
        for (int i = 0; i < Math.min(line.size(), 3); i++) {
            if (codes.contains(line.get(i).words())) {
                return i;
            }
        }
        return -1;
    }

    private void readRow(List<Cell> line, int code) {
        String discipline = line.get(code).words();
        Integer ordinal = code > 0 && line.get(code - 1).words().matches("[0-9]{1,4}")
                ? Integer.valueOf(line.get(code - 1).words())
                : null;
        AcademicRecord.Row frozen = RowWords.row(issued, discipline, ordinal);
        row = new Place(ordinal, discipline, null);
        columns.clear();
        for (int i = 0; i < code; i++) {
            add(line.get(i), Field.ORDINAL);
        }
        add(line.get(code), Field.CODE);
        columns.put(Field.CODE, line.get(code).run().x());
        List<Cell> rest = line.subList(code + 1, line.size());
        List<Field> fields = frozen == null
                ? rest.stream().map(cell -> Field.TITLE).toList()
                : RowWords.fields(rest.stream().map(Cell::words).toList(), frozen);
        for (int i = 0; i < rest.size(); i++) {
            add(rest.get(i), fields.get(i));
            columns.putIfAbsent(fields.get(i), rest.get(i).run().x());
        }
    }

    /** In which column that can have further lines a cell stands; null for none. */
    private @Nullable Field column(Cell cell) {
        for (Field field : new Field[] {Field.TITLE, Field.WORD, Field.CODE}) {
            Double x = columns.get(field);
            if (x != null && Math.abs(x - cell.run().x()) <= SAME_COLUMN) {
                boolean words = field != Field.TITLE || isOfTitle(cell.words());
                return words ? field : Field.ATTEMPT;
            }
        }
        return null;
    }

    private boolean isOfTitle(String words) {
        String line = bare(words);
        return issued.record().rows().stream()
                .filter(frozen -> row != null && frozen.disciplineCode().equals(row.discipline()))
                .map(frozen -> bare(frozen.title().kk()
                        + frozen.title().ru()
                        + frozen.title().en()
                        + Objects.requireNonNullElse(frozen.topic(), "")))
                .anyMatch(title -> title.contains(line));
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s—«»\\-\u00AD]", "");
    }

    private void add(Cell cell, @Nullable Field field) {
        if (row != null) {
            known.add(new Known(cell.run(), new Place(row.row(), row.discipline(), field)));
        }
    }

    /** What stands at the place of this piece or nearest to it in its line; null where there is nothing. */
    @Nullable
    Place at(Run run) {
        return known.stream()
                .filter(one -> Math.abs(one.run().y() - run.y()) <= NEAR)
                .min(Comparator.comparingDouble(one -> Math.abs(one.run().x() - run.x())
                        + 4 * Math.abs(one.run().y() - run.y())))
                .map(Known::place)
                .orElse(null);
    }
}
