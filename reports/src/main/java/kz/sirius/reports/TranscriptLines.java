package kz.sirius.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sirius.reports.TranscriptData.Grade;
import kz.sirius.reports.TranscriptData.Replacement;
import kz.sirius.reports.TranscriptData.Row;
import kz.sirius.reports.TranscriptData.Scale;
import kz.sirius.reports.TranscriptData.SheetLine;
import kz.sirius.reports.TranscriptData.Sum;
import org.jspecify.annotations.Nullable;

/** The document from the table on, line by line: each line a record whose "kind" names the band that prints it. */
final class TranscriptLines {

    private static final String ADDITIONAL = "+";

    /** A sheet of more lines than this needs more room to begin. */
    private static final int SHORT_SHEET = 3;

    private final TranscriptData data;
    private final Texts texts;

    TranscriptLines(TranscriptData data, Texts texts) {
        this.data = data;
        this.texts = texts;
    }

    Collection<Map<String, ?>> records() {
        List<Map<String, ?>> all = new ArrayList<>();
        int number = 1;
        for (int i = 0; i < data.rows().size(); i++) {
            all.add(row(
                    number++,
                    data.rows().get(i),
                    i + 1 < data.rows().size() ? data.rows().get(i + 1) : null));
        }
        all.add(kind("total"));
        data.scales().forEach(scale -> all.add(scale(scale)));
        Map<String, Object> notes = kind("notes");
        notes.put("caption", notes());
        all.add(notes);
        data.sheet().forEach(line -> all.add(signer(line)));
        all.add(closing("legal"));
        return all;
    }

    private Map<String, Object> row(int number, Row row, @Nullable Row next) {
        Map<String, Object> line = kind("row");
        boolean old = row.replacedBy() != null;
        String topic = row.topic();
        line.put("no", String.valueOf(number));
        line.put("code", row.code());
        line.put("title", topic == null || topic.isBlank() ? row.title() : row.title() + " — «" + topic + "»");
        line.put("attempt", attempt(row));
        boolean gained = row.creditsGained() || row.ects().signum() == 0;
        line.put("ects", gained ? texts.credits(row.ects()) : "(" + texts.credits(row.ects()) + ")");
        line.put("hungEcts", !gained);
        line.put("percent", bracketed(row.percent() == null ? null : String.valueOf(row.percent()), old));
        line.put("points", bracketed(row.points() == null ? null : texts.decimal(row.points()), old));
        line.put("letter", row.letter() == null && row.mark() != null ? row.mark() : Texts.letter(row.letter()));
        line.put("word", row.word());
        line.put("old", old);
        group(line, row);
        foot(line, row, next);
        return line;
    }

    private void group(Map<String, Object> line, Row row) {
        String year = row.academicYear();
        if (row.additional()) {
            line.put("yearKey", ADDITIONAL);
            line.put("year", texts.of("additional"));
            line.put("yearAgain", texts.of("additional.again"));
            line.put("termKey", year + row.term());
            line.put("term", texts.of("additional.term", year, row.term()));
            line.put("termAgain", texts.of("additional.term.again", year, row.term()));
        } else {
            line.put("yearKey", year);
            line.put("year", texts.of("year", year));
            line.put("yearAgain", texts.of("year.again", year));
            line.put("termKey", String.valueOf(row.term()));
            line.put("term", texts.of("term", row.term()));
            line.put("termAgain", texts.of("term.again", row.term()));
        }
    }

    /** What stands under the term that ends with this row: its sum, and under the last term of a year that of the year. */
    private void foot(Map<String, Object> line, Row row, @Nullable Row next) {
        line.put("yearEnds", false);
        if (row.additional()) {
            return;
        }
        sum(row.academicYear(), row.term()).ifPresent(sum -> {
            line.put("termWords", texts.of("term.sum", row.term()));
            line.put("termEcts", texts.credits(sum.ects()));
            line.put("termGpa", texts.decimal(sum.gpa()));
        });
        boolean last = next == null || next.additional() || !next.academicYear().equals(row.academicYear());
        sum(row.academicYear(), null).filter(sum -> last).ifPresent(sum -> {
            line.put("yearEnds", true);
            line.put("yearWords", texts.of("year.sum", row.academicYear()));
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
            return row.repeated() ? texts.of("attempt.again", row.attempt()) : null;
        }
        boolean here = later.academicYear().equals(row.academicYear()) && later.term() == row.term();
        return here
                ? texts.of("attempt.replaced.here", row.attempt(), later.attempt())
                : texts.of("attempt.replaced", row.attempt(), later.attempt(), later.academicYear(), later.term());
    }

    private static String bracketed(@Nullable String value, boolean old) {
        if (value == null) {
            return Texts.NONE;
        }
        return old ? "(" + value + ")" : value;
    }

    private Map<String, Object> scale(Scale scale) {
        List<Grade> grades = scale.grades();
        Map<String, Object> line = kind("scale" + grades.size());
        line.put("caption", scaleTitle(scale));
        for (int i = 0; i < grades.size(); i++) {
            Grade grade = grades.get(i);
            line.put("gl" + i, Texts.letter(grade.letter()));
            line.put("gp" + i, texts.decimal(grade.points()));
            line.put("gr" + i, grade.from() + "–" + grade.to());
        }
        List<String> words = grades.stream().map(Grade::word).distinct().toList();
        for (int i = 0; i < words.size(); i++) {
            line.put("gw" + i, words.get(i));
        }
        return line;
    }

    private String scaleTitle(Scale scale) {
        if (data.scales().size() == 1) {
            return texts.of("scale");
        }
        var from = scale.from();
        var to = scale.to();
        if (from != null) {
            return texts.of("scale.from", texts.date(from));
        }
        return to == null ? texts.of("scale") : texts.of("scale.until", texts.date(to.plusDays(1)));
    }

    /** Only what occurs is explained. */
    private String notes() {
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
        Stream.of("P", "NP", "I", "W", "AW", "AU", "TR")
                .filter(mark -> data.rows().stream().anyMatch(row -> mark.equals(row.mark())))
                .forEach(mark -> keys.add("note." + mark));
        return keys.stream().map(texts::of).collect(Collectors.joining(" "));
    }

    private Map<String, Object> signer(SheetLine signer) {
        Map<String, Object> line = closing("signer");
        line.put("no", texts.of(signer.signed() ? "sheet.signed" : "sheet.agreed"));
        line.put("title", signer.person() + "\n" + signer.capacity());
        line.put("code", signer.organisation());
        line.put("word", signer.issuer() == null ? Texts.NONE : signer.issuer());
        return line;
    }

    /** A line that stays together with the signature sheet; a preview has none. */
    private Map<String, Object> closing(String kind) {
        Map<String, Object> line = kind(kind);
        line.put("sheet", !data.sheet().isEmpty());
        line.put("tallSheet", data.sheet().size() > SHORT_SHEET);
        return line;
    }

    private static Map<String, Object> kind(String kind) {
        Map<String, Object> line = new HashMap<>();
        line.put("kind", kind);
        return line;
    }
}
