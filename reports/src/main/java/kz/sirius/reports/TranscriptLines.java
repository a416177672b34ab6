package kz.sirius.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.sirius.reports.TranscriptData.Replacement;
import kz.sirius.reports.TranscriptData.Row;
import kz.sirius.reports.TranscriptData.Sum;
import org.jspecify.annotations.Nullable;

/** The document from the table on, line by line: each line a record whose "kind" names the band that prints it. */
final class TranscriptLines {

    private static final String ADDITIONAL = "+";

    private final TranscriptData data;
    private final Tongues tongues;
    private final Texts texts;
    private final Lines lines;
    private final Ending ending;

    TranscriptLines(TranscriptData data, Tongues tongues, @Nullable PaperCopy paper) {
        this.data = data;
        this.tongues = tongues;
        this.texts = tongues.first();
        this.lines = new Lines(tongues);
        this.ending = Ending.of(data.sheet(), paper);
    }

    Collection<Map<String, ?>> records(Map<String, Object> parameters) {
        List<Map<String, ?>> all = new ArrayList<>(lines.facts(new TranscriptFacts(data, tongues).all()));
        Row before = null;
        Map<String, Object> under = Map.of();
        for (int i = 0; i < data.rows().size(); i++) {
            Row row = data.rows().get(i);
            if (before == null || !besideEachOther(before, row)) {
                under = headings(row);
            }
            before = row;
            all.add(row(i + 1, row, i + 1 < data.rows().size() ? data.rows().get(i + 1) : null, under));
        }
        all.add(Lines.of("total"));
        all.addAll(lines.closing(data.scales(), notes(), ending, parameters));
        return all;
    }

    /** Whether both stand under the headings of one term. */
    private static boolean besideEachOther(Row row, Row other) {
        return row.additional() == other.additional()
                && row.term() == other.term()
                && row.academicYear().equals(other.academicYear());
    }

    /** @param under the headings of its year and its term */
    private Map<String, Object> row(int number, Row row, @Nullable Row next, Map<String, Object> under) {
        Map<String, Object> line = Lines.of("row");
        boolean old = row.replacedBy() != null;
        line.put("no", String.valueOf(number));
        line.put("code", row.code());
        Lines.title(line, row.title(), row.topic());
        line.put("attempt", attempt(row));
        boolean gained = row.creditsGained() || row.ects().signum() == 0;
        line.put("ects", gained ? texts.credits(row.ects()) : "(" + texts.credits(row.ects()) + ")");
        line.put("hungEcts", !gained);
        line.put("percent", bracketed(row.percent() == null ? null : String.valueOf(row.percent()), old));
        line.put("points", bracketed(row.points() == null ? null : texts.decimal(row.points()), old));
        line.put("letter", row.letter() == null && row.mark() != null ? row.mark() : Texts.letter(row.letter()));
        Lines.put(line, "word", row.word());
        line.put("old", old);
        line.put("plain", gained && !old && line.get("attempt") == null && Lines.inOneLanguage(line));
        line.putAll(under);
        line.put("yearEnds", false);
        if (!row.additional() && (next == null || !besideEachOther(row, next))) {
            foot(line, row, next);
        }
        return line;
    }

    private Map<String, Object> headings(Row row) {
        String year = row.academicYear();
        int term = row.term();
        return row.additional()
                ? Map.of(
                        "yearKey", ADDITIONAL,
                        "year", tongues.label("additional"),
                        "yearAgain", tongues.label("additional.again"),
                        "termKey", year + term,
                        "term", tongues.label("additional.term", year, term),
                        "termAgain", tongues.label("additional.term.again", year, term))
                : Map.of(
                        "yearKey", year,
                        "year", tongues.label("year", year),
                        "yearAgain", tongues.label("year.again", year),
                        "termKey", String.valueOf(term),
                        "term", tongues.label("term", term),
                        "termAgain", tongues.label("term.again", term));
    }

    /** What stands under the term that ends with this row: its sum, and under the last term of a year that of the year. */
    private void foot(Map<String, Object> line, Row row, @Nullable Row next) {
        sum(row.academicYear(), row.term()).ifPresent(sum -> {
            Lines.put(line, "termWords", tongues.say("term.sum", row.term()));
            line.put("termEcts", texts.credits(sum.ects()));
            line.put("termGpa", texts.decimal(sum.gpa()));
        });
        boolean last = next == null || next.additional() || !next.academicYear().equals(row.academicYear());
        sum(row.academicYear(), null).filter(sum -> last).ifPresent(sum -> {
            line.put("yearEnds", true);
            Lines.put(line, "yearWords", tongues.say("year.sum", row.academicYear()));
            line.put("yearEcts", texts.credits(sum.ects()));
            line.put("yearGpa", texts.decimal(sum.gpa()));
        });
    }

    private Optional<Sum> sum(String year, @Nullable Integer term) {
        return data.sums().stream()
                .filter(sum -> sum.academicYear().equals(year) && Objects.equals(sum.term(), term))
                .findFirst();
    }

    private @Nullable String attempt(Row row) {
        Replacement later = row.replacedBy();
        if (later == null) {
            return row.repeated() ? tongues.say("attempt.again", row.attempt()).joined("\n") : null;
        }
        boolean here = later.academicYear().equals(row.academicYear()) && later.term() == row.term();
        Said words = here
                ? tongues.say("attempt.replaced.here", row.attempt(), later.attempt())
                : tongues.say("attempt.replaced", row.attempt(), later.attempt(), later.academicYear(), later.term());
        return words.joined("\n");
    }

    private static String bracketed(@Nullable String value, boolean old) {
        if (value == null) {
            return Texts.NONE;
        }
        return old ? "(" + value + ")" : value;
    }

    /** Only what occurs is explained. */
    private Set<String> notes() {
        Set<String> keys = new LinkedHashSet<>();
        if (data.rows().stream().anyMatch(row -> row.replacedBy() != null)) {
            keys.add("note.replaced");
        }
        if (data.rows().stream()
                .anyMatch(row -> !row.creditsGained() && row.ects().signum() > 0)) {
            keys.add("note.failed");
        }
        if (data.rows().stream().anyMatch(Row::additional)) {
            keys.add("note.additional");
        }
        keys.add("note.gpa");
        keys.addAll(Lines.marks(data.rows().stream().map(Row::mark)));
        return keys;
    }
}
