package kz.sirius.requests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.sirius.common.Language;
import kz.sirius.registry.DocumentKind;
import org.jspecify.annotations.Nullable;

/** Which requests: conditions that all have to hold, as a query's text and values. */
final class Selection {

    private static final String WATCHED = "(r.status in :watched or r.status = :issued and r.paper.awaitsPaper = true)";

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();

    static Selection all() {
        return new Selection();
    }

    Selection ofUnits(Set<String> units) {
        return and("r.applicant.unitCode in :units", "units", units.isEmpty() ? Set.of("") : units);
    }

    Selection ofStudent(String studentNo) {
        return and("r.applicant.studentNo = :student", "student", studentNo);
    }

    Selection in(List<RequestStatus> states) {
        return states.isEmpty() ? this : and("r.status in :states", "states", states);
    }

    /** Those whose deadline runs, by {@link RequestRow#isWatched()}. */
    Selection watched(List<RequestStatus> watched) {
        values.put("issued", RequestStatus.ISSUED);
        return and(WATCHED, "watched", watched);
    }

    Selection language(@Nullable Language language) {
        return language == null ? this : and("r.language = :language", "language", language);
    }

    Selection kind(@Nullable DocumentKind kind) {
        return kind == null ? this : and("r.kind = :kind", "kind", kind);
    }

    Selection unit(@Nullable String unitCode) {
        return unitCode == null ? this : and("r.applicant.unitCode = :unit", "unit", unitCode);
    }

    Selection takenBy(String login) {
        return and("r.taken.login = :taker", "taker", login);
    }

    Selection untaken() {
        conditions.add("r.taken.login is null");
        return this;
    }

    Selection near(Instant now) {
        and("r.clockwork.reminderAt <= :now", "now", now);
        return and("r.clockwork.dueAt >= :now", "now", now);
    }

    Selection over(Instant now) {
        return and("r.clockwork.dueAt < :now", "now", now);
    }

    /** Whether the deadline runs and is past. */
    Selection overdue(boolean wanted, List<RequestStatus> watched, Instant now) {
        values.put("watched", watched);
        values.put("issued", RequestStatus.ISSUED);
        String over = "(" + WATCHED + " and r.clockwork.dueAt < :moment)";
        return and(wanted ? over : "not " + over, "moment", now);
    }

    /** By part of the name, Kazakh letters folded, or the beginning of the student number. */
    Selection search(String wanted) {
        String text = wanted.replace("\0", "").strip();
        if (text.isEmpty()) {
            return this;
        }
        values.put("number", escaped(text.toUpperCase(Locale.ROOT)) + "%");
        return and(
                "(r.applicant.folded like :name escape '\\' or r.applicant.studentNo like :number escape '\\')",
                "name",
                "%" + escaped(Folding.of(text)) + "%");
    }

    String where() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    private Selection and(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
