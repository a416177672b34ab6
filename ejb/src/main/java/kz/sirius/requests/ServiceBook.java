package kz.sirius.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.sirius.calendar.WorkingHours;
import org.jspecify.annotations.Nullable;

/** The histories of requests, read one after the other and never held together. */
@ApplicationScoped
class ServiceBook {

    private static final int PORTION = 1000;

    @Inject
    EntityManager em;

    /**
     * Hands on every request received in that time.
     *
     * @param units of these units, or null for all
     */
    void each(Instant from, Instant until, @Nullable Set<String> units, Measure measure, Consumer<ServiceCase> to) {
        String[] wanted = units == null ? new String[0] : units.toArray(String[]::new);
        try (Stream<?> rows = em.createNativeQuery("""
                        select r.id, r.unit_code, r.submitted_at, r.due_at, r.status, s.at, s.to_status
                        from requests.request r join requests.step s on s.request_id = r.id
                        where r.submitted_at >= ?1 and r.submitted_at < ?2 and (?3 or r.unit_code = any (?4))
                        order by r.id, s.id""")
                .setParameter(1, from)
                .setParameter(2, until)
                .setParameter(3, units == null)
                .setParameter(4, wanted)
                .setHint("org.hibernate.fetchSize", PORTION)
                .getResultStream()) {
            walk(rows.iterator(), measure, to);
        }
    }

    /** The hours that count, and the moment up to which what is open has waited. */
    record Measure(WorkingHours hours, Instant now) {}

    private static void walk(Iterator<?> rows, Measure measure, Consumer<ServiceCase> to) {
        long id = -1;
        ServiceCase.@Nullable Facts facts = null;
        List<ServiceCase.Step> steps = new ArrayList<>();
        while (rows.hasNext()) {
            Object[] row = (Object[]) rows.next();
            if (((Number) row[0]).longValue() != id) {
                hand(facts, steps, measure, to);
                id = ((Number) row[0]).longValue();
                facts = new ServiceCase.Facts(
                        (String) row[1], instant(row[2]), instant(row[3]), RequestStatus.valueOf((String) row[4]));
                steps = new ArrayList<>();
            }
            steps.add(new ServiceCase.Step(instant(row[5]), RequestStatus.valueOf((String) row[6])));
        }
        hand(facts, steps, measure, to);
    }

    private static void hand(
            ServiceCase.@Nullable Facts facts,
            List<ServiceCase.Step> steps,
            Measure measure,
            Consumer<ServiceCase> to) {
        if (facts != null) {
            to.accept(ServiceCase.of(facts, steps, measure.hours(), measure.now()));
        }
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : (Instant) column;
    }
}
