package kz.sirius.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.sirius.common.Time;
import org.jspecify.annotations.Nullable;

/** The rows of the trail; they can only be added. */
@ApplicationScoped
class AuditEntries {

    /** The act after this one, by a jump in the index instead of a walk over every row. */
    private static final String ACTS = """
            with recursive acts (act) as (
                select min(act) from audit.entry
                union all
                select (select min(e.act) from audit.entry e where e.act > acts.act) from acts where acts.act is not null
            ) select act from acts where act is not null""";

    private static final int AT_ONCE = 100;

    @Inject
    EntityManager em;

    /** Writes rows with as few statements as may be: each by itself costs five times as much. */
    void add(List<AuditEntry> entries) {
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            insert(entries.subList(from, Math.min(from + AT_ONCE, entries.size())));
        }
    }

    private void insert(List<AuditEntry> entries) {
        int columns = AuditEntry.COLUMNS.size();
        StringJoiner rows = new StringJoiner(
                ", ", "insert into audit.entry (" + String.join(", ", AuditEntry.COLUMNS) + ") values ", "");
        for (int row = 0; row < entries.size(); row++) {
            rows.add(IntStream.rangeClosed(row * columns + 1, (row + 1) * columns)
                    .mapToObj(place -> "?" + place)
                    .collect(Collectors.joining(", ", "(", ")")));
        }
        Query insert = em.createNativeQuery(rows.toString());
        int place = 1;
        for (AuditEntry entry : entries) {
            for (Object value : entry.values()) {
                insert.setParameter(place++, value);
            }
        }
        insert.executeUpdate();
    }

    /** The latest first; after this row, or from the latest on. Only what narrows stands in the question, so that an index answers it. */
    List<AuditEntry> latest(TrailFilter filter, @Nullable TrailPlace after, int most) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        equal("login", filter.login(), conditions, values);
        equal("act", filter.act(), conditions, values);
        equal("object", filter.object(), conditions, values);
        equal("outcome", filter.outcome() == null ? "" : filter.outcome(), conditions, values);
        within(filter.days(), conditions, values);
        if (after != null) {
            conditions.add("(e.at < :at or e.at = :at and e.id < :id)");
            conditions.add("e.at <= :at");
            values.put("at", after.at());
            values.put("id", after.id());
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<AuditEntry> query = em.createQuery(
                "select e from AuditEntry e" + where + " order by e.at desc, e.id desc", AuditEntry.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    @SuppressWarnings("unchecked")
    List<String> acts() {
        return em.createNativeQuery(ACTS).getResultList();
    }

    private static void equal(String column, Object wanted, List<String> conditions, Map<String, Object> values) {
        if (!wanted.equals("")) {
            conditions.add("e." + column + " = :" + column);
            values.put(column, wanted);
        }
    }

    private static void within(TrailFilter.Days days, List<String> conditions, Map<String, Object> values) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from != null) {
            conditions.add("e.at >= :from");
            values.put("from", startOf(from));
        }
        if (to != null) {
            conditions.add("e.at < :to");
            values.put("to", startOf(to.plusDays(1)));
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Time.ALMATY).toInstant();
    }
}
