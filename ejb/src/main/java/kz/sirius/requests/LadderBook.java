package kz.sirius.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import kz.sirius.common.Refusal;

/** The escalation ladder in the database, and who was told of what. */
@ApplicationScoped
class LadderBook {

    private static final String WATCHED = "('SUBMITTED', 'APPROVED', 'IN_SIGNING')";

    @Inject
    EntityManager em;

    EscalationLadder ladder() {
        long version = version("select version from requests.ladder");
        return new EscalationLadder(
                version,
                rows("select who, how, side, amount, unit from requests.ladder_step order by position").stream()
                        .map(LadderBook::rung)
                        .toList());
    }

    /** Held until the transaction ends; refuses REQ-62 when the asker saw an older state, {@code -1} is any. */
    void hold(long seen) {
        long version = version("select version from requests.ladder for update");
        if (seen >= 0 && seen != version) {
            throw new Refusal(RequestRefusal.LADDER_CHANGED);
        }
    }

    void write(List<Rung> rungs) {
        em.createNativeQuery("delete from requests.ladder_step").executeUpdate();
        for (int i = 0; i < rungs.size(); i++) {
            Rung rung = rungs.get(i);
            em.createNativeQuery("""
                            insert into requests.ladder_step (position, who, how, side, amount, unit)
                            values (?1, ?2, ?3, ?4, ?5, ?6)""")
                    .setParameter(1, i + 1)
                    .setParameter(2, rung.who().name())
                    .setParameter(3, rung.how().name())
                    .setParameter(4, rung.side().name())
                    .setParameter(5, rung.amount())
                    .setParameter(6, rung.unit().name())
                    .executeUpdate();
        }
        em.createNativeQuery("update requests.ladder set version = version + 1").executeUpdate();
    }

    /** The due days of the requests whose clock runs, each once. */
    List<LocalDate> dueDays() {
        List<?> days = em.createNativeQuery(
                        "select distinct due_on from requests.request where status in " + WATCHED + " order by due_on")
                .getResultList();
        return days.stream().map(LadderBook::day).toList();
    }

    /** A step that was reached by a request and is not told yet. */
    record Due(long requestId, String rung) {}

    /** Of these steps, each with a due day, those that were not told yet, in the order of the requests. */
    List<Due> untold(List<String> rungs, List<LocalDate> days) {
        List<Object[]> found = rows("""
                select r.id, w.rung from unnest(cast(string_to_array(?1, ',') as text[]),
                    cast(string_to_array(?2, ',') as date[])) as w (rung, due_on)
                join requests.request r on r.due_on = w.due_on and r.status in %s
                where not exists (select 1 from requests.escalation e
                    where e.request_id = r.id and e.rung = w.rung and e.due_on = w.due_on)
                order by r.due_at, r.id limit 500""".formatted(WATCHED), String.join(",", rungs), joined(days));
        return found.stream()
                .map(row -> new Due(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    /** Writes down that it is told; tells whether nobody did before. */
    boolean first(long requestId, Rung rung, LocalDate due, Instant now) {
        return em.createNativeQuery("""
                        insert into requests.escalation (request_id, rung, who, due_on, told_at) values (?1, ?2, ?3, ?4, ?5)
                        on conflict (request_id, rung, due_on) do nothing""")
                        .setParameter(1, requestId)
                        .setParameter(2, rung.key())
                        .setParameter(3, rung.who().name())
                        .setParameter(4, due)
                        .setParameter(5, now)
                        .executeUpdate()
                > 0;
    }

    /** What is told of requests whose clock runs, by their present due day, the latest first. */
    List<Object[]> told(int most) {
        return rows("""
                select r.id, r.due_on, r.status, r.unit_code, e.who, max(e.told_at)
                from requests.escalation e join requests.request r on r.id = e.request_id and r.due_on = e.due_on
                where r.status in %s
                group by r.id, r.due_on, r.status, r.unit_code, e.who
                order by 6 desc, 1 limit %d""".formatted(WATCHED, most));
    }

    static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static String joined(Collection<LocalDate> days) {
        return String.join(",", days.stream().map(LocalDate::toString).toList());
    }

    private static Rung rung(Object[] row) {
        return new Rung(
                Rung.Who.valueOf((String) row[0]),
                Rung.How.valueOf((String) row[1]),
                Rung.Side.valueOf((String) row[2]),
                ((Number) row[3]).intValue(),
                Rung.Unit.valueOf((String) row[4]));
    }

    private long version(String query) {
        return ((Number) em.createNativeQuery(query).getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query, String... values) {
        var asked = em.createNativeQuery(query);
        for (int i = 0; i < values.length; i++) {
            asked.setParameter(i + 1, values[i]);
        }
        return asked.getResultList();
    }
}
