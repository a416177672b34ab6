package kz.sirius.records;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A period of study. The period of a result is its academic year and term, never its date.
 *
 * @param scope how much
 * @param from academic year {@code 2023/2024} (YEAR, RANGE) or term {@code 2023/2024-1} (TERM, RANGE); null for ALL
 * @param to the same for the end of a RANGE, included; equal to {@code from} for YEAR and TERM; null for ALL
 */
@Clause({"T7", "R13"})
public record Period(
        Scope scope, @Nullable String from, @Nullable String to) implements Serializable {

    private static final Pattern YEAR = Pattern.compile("([0-9]{4})/([0-9]{4})");
    private static final Pattern TERM = Pattern.compile("([0-9]{4})/([0-9]{4})-([1-3])");
    private static final int TERMS = 3;

    /**
     * Checks the parts against the scope. A blank part counts as none; for YEAR and TERM {@code to} may be left out.
     *
     * @throws Refusal REC-02 when a part is missing, superfluous or not well formed; REC-03 when the end is before the
     *     beginning
     */
    public Period {
        from = none(from);
        to = none(to);
        boolean fits = switch (scope) {
            case ALL -> from == null && to == null;
            case YEAR -> from != null && isYear(from) && (to == null || to.equals(from));
            case TERM -> from != null && isTerm(from) && (to == null || to.equals(from));
            case RANGE -> from != null && to != null && isPart(from) && isPart(to);
        };
        if (!fits) {
            throw new Refusal(RecordsRefusal.BAD_PERIOD);
        }
        to = scope == Scope.RANGE ? to : from;
        if (from != null && to != null && first(from) > last(to)) {
            throw new Refusal(RecordsRefusal.PERIOD_BACKWARDS);
        }
    }

    /** The whole study. */
    public static Period all() {
        return new Period(Scope.ALL, null, null);
    }

    /** One academic year, written {@code 2023/2024}. */
    public static Period year(String academicYear) {
        return new Period(Scope.YEAR, academicYear, null);
    }

    /** One term of an academic year. */
    public static Period term(String academicYear, int term) {
        return new Period(Scope.TERM, academicYear + "-" + term, null);
    }

    /** Whether a result of this academic year and term belongs to the period. */
    public boolean contains(String academicYear, int term) {
        int at = position(academicYear, term);
        return (from == null || at >= first(from)) && (to == null || at <= last(to));
    }

    /** Whether this academic year and term are not after the end of the period. */
    public boolean reaches(String academicYear, int term) {
        return to == null || position(academicYear, term) <= last(to);
    }

    /** Whether the academic year lies in the period with all its terms. */
    public boolean covers(String academicYear) {
        return contains(academicYear, 1) && contains(academicYear, TERMS);
    }

    /** The academic year in which the period ends, null for the whole study. */
    public @Nullable String lastAcademicYear() {
        return to == null ? null : to.substring(0, 9);
    }

    /** Whether this is an academic year: two years, the second following the first. */
    public static boolean isYear(String text) {
        Matcher year = YEAR.matcher(text);
        return year.matches() && follows(year);
    }

    private static boolean isTerm(String text) {
        Matcher term = TERM.matcher(text);
        return term.matches() && follows(term);
    }

    private static boolean isPart(String text) {
        return isYear(text) || isTerm(text);
    }

    private static boolean follows(Matcher year) {
        return Integer.parseInt(year.group(2)) == Integer.parseInt(year.group(1)) + 1;
    }

    private static int first(String part) {
        return part.length() == 9 ? position(part, 1) : position(part, part.charAt(10) - '0');
    }

    private static int last(String part) {
        return part.length() == 9 ? position(part, TERMS) : position(part, part.charAt(10) - '0');
    }

    private static int position(String academicYear, int term) {
        return Integer.parseInt(academicYear.substring(0, 4)) * 10 + term;
    }

    private static @Nullable String none(@Nullable String part) {
        return part == null || part.isBlank() ? null : part.strip();
    }
}
