package kz.sirius.imports;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * An import as the administrator sees it.
 *
 * @param files what came of each file, in the order of loading; those not reached yet have no rows
 * @param errors the first thousand
 * @param warnings the first thousand
 */
public record ImportCard(
        ImportRow run, List<ImportedFile> files, List<ImportFinding> errors, List<ImportFinding> warnings)
        implements Serializable {

    /** Copies the lists. */
    public ImportCard {
        files = List.copyOf(files);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    /** One count of each file, by the name of its part: rows read, new ones or changed ones. */
    public Map<String, Long> counts(ToLongFunction<ImportedFile> count) {
        Map<String, Long> counts = new LinkedHashMap<>();
        files.forEach(file -> counts.put(file.part(), count.applyAsLong(file)));
        return counts;
    }

    /** Errors beyond those that are listed. */
    public long moreErrors() {
        return run.errors() - errors.size();
    }

    /** Warnings beyond those that are listed. */
    public long moreWarnings() {
        return run.warnings() - warnings.size();
    }

    /** Whether it ended well and every row was known as it is already. */
    public boolean nothingChanged() {
        boolean well = run.state() == ImportStatus.LOADED || run.state() == ImportStatus.CHECKED;
        return well && files.stream().allMatch(file -> file.added() + file.changed() == 0);
    }
}
