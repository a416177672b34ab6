package kz.sirius.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines that more than one document has: each a record whose "kind" names the band that prints it. */
final class Lines {

    /** The band of facts has three places. */
    private static final int FACTS = 3;

    /** A scale has places for the words of four grades. */
    private static final int WORDS = 4;

    private static final List<String> MARKS = List.of("P", "NP", "I", "W", "AW", "AU", "TR");

    private final Tongues tongues;

    Lines(Tongues tongues) {
        this.tongues = tongues;
    }

    static Map<String, Object> of(String kind) {
        Map<String, Object> line = new HashMap<>();
        line.put("kind", kind);
        return line;
    }

    /** What stands beside each other in the places of a band; null in a place that stays empty. */
    static <T> List<@Nullable String> places(int places, List<T> from, Function<T, @Nullable String> text) {
        @Nullable String[] beside = new String[Math.max(places, from.size())];
        for (int i = 0; i < from.size(); i++) {
            beside[i] = text.apply(from.get(i));
        }
        return Arrays.asList(beside);
    }

    /** Under the name of the field, and that of the second language under the same name with a 2. */
    static void put(Map<String, Object> line, String field, @Nullable Said said) {
        line.put(field, said == null ? null : said.text());
        line.put(field + "2", said == null ? null : said.second());
    }

    List<Map<String, ?>> facts(List<Fact> facts) {
        List<Map<String, ?>> lines = new ArrayList<>();
        for (int from = 0; from < facts.size(); from += FACTS) {
            Map<String, Object> line = of("facts");
            List<Fact> beside = facts.subList(from, Math.min(from + FACTS, facts.size()));
            line.put("labels", places(FACTS, beside, Fact::label));
            line.put("facts", places(FACTS, beside, fact -> fact.value().text()));
            line.put("facts2", places(FACTS, beside, fact -> fact.value().second()));
            lines.add(line);
        }
        return lines;
    }

    /** Name, topic and grade of a study work, without brackets. */
    Map<String, Object> row(int number, Achievement.Row row) {
        Map<String, Object> line = of("row");
        line.put("no", String.valueOf(number));
        line.put("code", row.code());
        title(line, row.title(), row.topic());
        line.put("ects", tongues.first().credits(row.ects()));
        line.put("hungEcts", false);
        line.put("percent", row.percent() == null ? Texts.NONE : String.valueOf(row.percent()));
        line.put("points", tongues.first().decimal(row.points()));
        line.put("letter", row.letter() == null && row.mark() != null ? row.mark() : Texts.letter(row.letter()));
        put(line, "word", row.word());
        line.put("old", false);
        line.put("plain", inOneLanguage(line));
        line.put("yearEnds", false);
        return line;
    }

    /** Whether nothing in a row is said a second time in another language. */
    static boolean inOneLanguage(Map<String, Object> row) {
        return row.get("title2") == null && row.get("word2") == null;
    }

    /** The topic stands once, in the language in which it was set. */
    static void title(Map<String, Object> line, Said title, @Nullable String topic) {
        put(line, "title", title);
        if (topic != null && !topic.isBlank()) {
            line.put("title", title.text() + " — «" + topic + "»");
        }
    }

    /** The rows of whole studies by block, each block with its credits. */
    List<Map<String, Object>> achieved(Achievement achievement) {
        Map<Block, Achievement.Sum> sums =
                achievement.sums().stream().collect(Collectors.toMap(Achievement.Sum::block, sum -> sum));
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Achievement.Row row : achievement.rows()) {
            Map<String, Object> line = row(lines.size() + 1, row);
            line.put("yearKey", row.block().name());
            line.put("year", tongues.label("block." + row.block()));
            line.put("yearAgain", tongues.label("block.again." + row.block()));
            line.put("termKey", "");
            put(line, "termWords", tongues.say("block.sum"));
            Achievement.Sum sum = sums.get(row.block());
            line.put("termEcts", sum == null ? null : tongues.first().credits(sum.ects()));
            lines.add(line);
        }
        return lines;
    }

    Map<String, Object> scale(Scale scale, boolean only) {
        List<Scale.Grade> grades = scale.grades();
        Map<String, Object> line = of("scale" + grades.size());
        put(line, "caption", only ? tongues.say("scale") : tongues.said(texts -> title(texts, scale)));
        line.put("line1", places(grades.size(), grades, grade -> Texts.letter(grade.letter())));
        line.put("line2", places(grades.size(), grades, grade -> tongues.first().decimal(grade.points())));
        line.put("line3", places(grades.size(), grades, grade -> grade.from() + "–" + grade.to()));
        List<Said> words = grades.stream().map(Scale.Grade::word).distinct().toList();
        line.put("words", places(WORDS, words, Said::text));
        line.put("words2", places(WORDS, words, Said::second));
        put(line, "gradeWord", tongues.say("scale.word"));
        line.put("gradeLetter", tongues.label("column.letter"));
        line.put("gradePoints", tongues.label("column.points"));
        return line;
    }

    private static String title(Texts texts, Scale scale) {
        var from = scale.from();
        var to = scale.to();
        if (from != null) {
            return texts.of("scale.from", texts.date(from));
        }
        return to == null ? texts.of("scale") : texts.of("scale.until", texts.date(to.plusDays(1)));
    }

    /** Keys of the notes on the marks that occur. */
    static List<String> marks(Stream<@Nullable String> printed) {
        Set<@Nullable String> found = printed.collect(Collectors.toSet());
        return MARKS.stream()
                .filter(found::contains)
                .map(mark -> "note." + mark)
                .toList();
    }

    /** Only what occurs is explained. */
    Map<String, Object> notes(Collection<String> keys) {
        Map<String, Object> line = of("notes");
        put(line, "caption", tongues.said(texts -> keys.stream().map(texts::of).collect(Collectors.joining(" "))));
        return line;
    }

    /** Scales and notes with the signature sheet after them: a last page is never a sheet alone. */
    List<Map<String, ?>> closing(
            List<Scale> scales, Collection<String> notes, Ending ending, Map<String, Object> parameters) {
        List<Map<String, Object>> before = new ArrayList<>();
        scales.forEach(scale -> before.add(scale(scale, scales.size() == 1)));
        Map<String, Object> said = notes(notes);
        before.add(said);
        double room = scales.size() * Room.scale(tongues.two()) + Room.notes(said);
        return closing(before, room, ending, parameters);
    }

    /**
     * Signature sheet, or places for signature and seal, and legal footer, on one page with what stands before them; a preview has no sheet.
     *
     * @param room points that the lines before need
     */
    List<Map<String, ?>> closing(
            List<Map<String, Object>> before, double room, Ending ending, Map<String, Object> parameters) {
        double needed = ending.room(parameters);
        if (!ending.isOpen()) {
            before.forEach(line -> Room.ask(line, Room.of(room + needed, true)));
        }
        List<Map<String, Object>> last = new ArrayList<>();
        ending.sheet().forEach(line -> last.add(signer(line)));
        last.addAll(paper(ending.paper()));
        last.add(of("legal"));
        last.forEach(line -> {
            line.put("sheet", !ending.sheet().isEmpty());
            Room.ask(line, ending.isOpen() ? null : Room.of(needed, false));
        });
        List<Map<String, ?>> lines = new ArrayList<>(before);
        lines.addAll(last);
        return lines;
    }

    /** A heading with the copy, and a line for each who signs by hand; beside the first lies the place for the seal. */
    private List<Map<String, Object>> paper(@Nullable PaperCopy copy) {
        List<Map<String, Object>> lines = new ArrayList<>();
        if (copy == null) {
            return lines;
        }
        Map<String, Object> heading = of("paper");
        heading.put("title", tongues.label("paper.heading"));
        put(heading, "word", copy.words(tongues));
        lines.add(heading);
        for (Said capacity : copy.capacities()) {
            Map<String, Object> line = of(lines.size() == 1 ? "seal" : "hand");
            put(line, "title", capacity);
            lines.add(line);
        }
        return lines;
    }

    private Map<String, Object> signer(SheetLine signer) {
        Map<String, Object> line = of("signer");
        put(line, "no", tongues.say(signer.signed() ? "sheet.signed" : "sheet.agreed"));
        Said capacity = signer.capacity();
        line.put("title", signer.person().text() + "\n" + capacity.text());
        String second = capacity.second();
        String latin = signer.person().second();
        line.put("title2", second == null ? null : (latin == null ? "" : latin + "\n") + second);
        put(line, "code", signer.organisation());
        line.put("word", signer.issuer() == null ? Texts.NONE : signer.issuer());
        return line;
    }
}
