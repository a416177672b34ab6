package kz.sirius.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kz.sirius.identity.Iin;
import org.jspecify.annotations.Nullable;

/** What a run finds: the first thousand errors and warnings, and how many there are in all. */
final class Findings {

    /** How many are kept of errors, and of warnings. */
    static final int KEPT = 1000;

    /** File name of what is said about the zip or the upload as a whole. */
    static final String WHOLE = "extract";

    private static final int LONGEST_VALUE = 100;
    private static final Pattern LIKE_AN_IIN = Pattern.compile("(?<![0-9])[0-9]{12}(?![0-9])");
    private static final List<ExtractFile> FILES = Arrays.asList(ExtractFile.values());
    private static final Comparator<ImportFinding> BY_PLACE = Comparator.<ImportFinding>comparingInt(finding ->
                    ExtractFile.named(finding.file()).map(FILES::indexOf).orElse(-1))
            .thenComparingLong(ImportFinding::line)
            .thenComparingInt(Findings::columnOf);

    private final List<ImportFinding> errors = new ArrayList<>();
    private final List<ImportFinding> warnings = new ArrayList<>();
    private final Set<ExtractFile> withoutKey = EnumSet.noneOf(ExtractFile.class);
    private long errorCount;
    private long warningCount;

    /** Notes an error of the extract as a whole. */
    void refuse(ImportRefusal code, @Nullable String value) {
        error(new ImportFinding(WHOLE, 0, null, value == null ? null : shown(value), code.code(), null));
    }

    void error(ImportFinding finding) {
        errorCount++;
        if (errors.size() < KEPT) {
            errors.add(finding);
        }
    }

    /** Notes errors of which only the first are at hand. */
    void errors(List<ImportFinding> first, long all) {
        first.forEach(this::error);
        errorCount += all - first.size();
    }

    void warning(ImportFinding finding) {
        warningCount++;
        if (warnings.size() < KEPT) {
            warnings.add(finding);
        }
    }

    /** Remembers that the keys of this file cannot be read at all: then nothing can be held against them. */
    void withoutKey(ExtractFile file) {
        withoutKey.add(file);
    }

    boolean hasKey(ExtractFile file) {
        return !withoutKey.contains(file);
    }

    /** By file in the order of loading, line and column. */
    List<ImportFinding> errors() {
        return errors.stream().sorted(BY_PLACE).toList();
    }

    List<ImportFinding> warnings() {
        return warnings.stream().sorted(BY_PLACE).toList();
    }

    long errorCount() {
        return errorCount;
    }

    long warningCount() {
        return warningCount;
    }

    /** A value as a list may show it: cut, without control characters, an IIN masked wherever it stands. */
    static String shown(ExtractFile file, String column, String value) {
        if (file == ExtractFile.LEARNERS && "iin".equals(column)) {
            return printable(Iin.masked(value));
        }
        return shown(value);
    }

    static String shown(String value) {
        return printable(LIKE_AN_IIN.matcher(value).replaceAll(found -> Iin.masked(found.group())));
    }

    private static String printable(String value) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < value.length() && shown.length() < LONGEST_VALUE; i++) {
            char next = value.charAt(i);
            boolean hidden = Utf8Chars.isBroken(value, i) || (Character.isISOControl(next) && next != '\n');
            shown.append(hidden ? '\uFFFD' : next);
        }
        int last = shown.length() - 1;
        if (last >= 0 && Character.isHighSurrogate(shown.charAt(last))) {
            shown.setLength(last);
        }
        return shown.toString();
    }

    private static int columnOf(ImportFinding finding) {
        if (finding.column() == null) {
            return -1;
        }
        String first = finding.column();
        return ExtractFile.named(finding.file())
                .map(file -> file.columns().stream().map(Column::name).toList().indexOf(first))
                .orElse(-1);
    }
}
