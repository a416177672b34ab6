package kz.sirius.it.outside;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An extract as large as may be: the sample university's busiest learners over and over, each time under another student
 * number. What holds for a sample learner (scale, retakes, awards of a graduate) so holds for his copies.
 */
final class LargeUniversity {

    /** The six files, in the order of loading. */
    static final List<String> PARTS = List.of("units", "programmes", "disciplines", "curricula", "learners", "results");

    private final Path sample;
    private final Path folder;
    private final int learners;
    private final int results;

    /** That many learners with so many results in all, made from the sample in that folder. */
    LargeUniversity(Path sample, Path folder, int learners, int results) {
        this.sample = sample;
        this.folder = folder;
        this.learners = learners;
        this.results = results;
    }

    /** A file of it. */
    Path file(String part) {
        return folder.resolve(part + ".csv");
    }

    /** Writes the six files. */
    LargeUniversity write() throws IOException {
        Files.createDirectories(folder);
        for (String part : PARTS.subList(0, 4)) {
            Files.copy(sample.resolve(part + ".csv"), file(part), StandardCopyOption.REPLACE_EXISTING);
        }
        List<CsvRecord> people = read("learners");
        List<CsvRecord> marks = read("results");
        Map<String, List<CsvRecord>> byLearner = new LinkedHashMap<>();
        for (CsvRecord mark : marks.subList(1, marks.size())) {
            byLearner
                    .computeIfAbsent(mark.getField(0), any -> new ArrayList<>())
                    .add(mark);
        }
        List<CsvRecord> models = busiest(people.subList(1, people.size()), byLearner);
        try (CsvWriter learnersOut = CsvWriter.builder().build(file("learners"));
                CsvWriter resultsOut = CsvWriter.builder().build(file("results"))) {
            learnersOut.writeRecord(people.get(0).getFields());
            resultsOut.writeRecord(marks.get(0).getFields());
            int left = results;
            for (int i = 0; i < learners; i++) {
                CsvRecord model = models.get(i % models.size());
                String number = "%d".formatted(50_000_000 + i);
                learnersOut.writeRecord(under(number, model));
                List<CsvRecord> his = byLearner.get(model.getField(0));
                for (CsvRecord mark : his.subList(0, Math.min(left, his.size()))) {
                    resultsOut.writeRecord(under(number, mark));
                }
                left -= Math.min(left, his.size());
            }
            if (left > 0) {
                throw new IllegalStateException(left + " results are missing");
            }
        }
        return this;
    }

    /** Rows of each file. */
    Map<String, Long> rows() throws IOException {
        Map<String, Long> rows = new HashMap<>();
        for (String part : PARTS) {
            try (Stream<String> lines = Files.lines(file(part))) {
                rows.put(part, lines.count() - 1);
            }
        }
        return rows;
    }

    /** As few as have enough results in the mean, and so as many different ones as can be. */
    private List<CsvRecord> busiest(List<CsvRecord> people, Map<String, List<CsvRecord>> marks) {
        List<CsvRecord> ordered = people.stream()
                .filter(one -> marks.containsKey(one.getField(0)))
                .sorted(Comparator.comparing(one -> -marks.get(one.getField(0)).size()))
                .toList();
        long sum = 0;
        int enough = 0;
        for (int i = 0; i < ordered.size(); i++) {
            sum += marks.get(ordered.get(i).getField(0)).size();
            // A copy more or less of the last ones must not be what is missing in the end.
            if (sum * (learners - ordered.size()) >= (long) results * (i + 1)) {
                enough = i + 1;
            }
        }
        return ordered.subList(0, enough);
    }

    private static List<String> under(String number, CsvRecord row) {
        List<String> fields = new ArrayList<>(row.getFields());
        fields.set(0, number);
        return fields;
    }

    private List<CsvRecord> read(String part) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(sample.resolve(part + ".csv"))) {
            return reader.stream().toList();
        }
    }
}
