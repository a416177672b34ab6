package kz.sirius.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Preparations that failed, each with the moment from which it is tried again: later and later, an hour at most. */
@ApplicationScoped
class PreparationFailures {

    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofHours(1);

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void note(long requestId, String code) {
        keep(requestId, timesOf(requestId) + 1, code);
    }

    /** Something was away: that is not the request's fault, and its pause stays the first one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void outage(long requestId, String code) {
        keep(requestId, 1, code);
    }

    private void keep(long requestId, int times, String code) {
        Instant now = clock.instant();
        em.createNativeQuery("""
                        insert into issuing.failure (request_id, times, next_at, code) values (?1, ?2, ?3, ?4)
                        on conflict (request_id) do update set
                            times = excluded.times, next_at = excluded.next_at, code = excluded.code""")
                .setParameter(1, requestId)
                .setParameter(2, times)
                .setParameter(3, now.plus(pause(times)))
                .setParameter(4, code)
                .executeUpdate();
    }

    /** How long to wait after that many failures. */
    static Duration pause(int times) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(times - 1, 20));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    @Transactional
    public void forget(long requestId) {
        em.createNativeQuery("delete from issuing.failure where request_id = ?1")
                .setParameter(1, requestId)
                .executeUpdate();
    }

    /** Requests that are not to be tried yet. */
    Set<Long> waiting() {
        List<?> ids = em.createNativeQuery("select request_id from issuing.failure where next_at > ?1")
                .setParameter(1, clock.instant())
                .getResultList();
        Set<Long> waiting = new HashSet<>();
        ids.forEach(id -> waiting.add(((Number) id).longValue()));
        return waiting;
    }

    @SuppressWarnings("unchecked")
    List<FailedPreparation> all() {
        List<Object[]> rows = em.createNativeQuery(
                        "select request_id, times, next_at, code from issuing.failure order by request_id")
                .getResultList();
        return rows.stream()
                .map(row -> new FailedPreparation(
                        ((Number) row[0]).longValue(), ((Number) row[1]).intValue(), (Instant) row[2], (String) row[3]))
                .toList();
    }

    private int timesOf(long requestId) {
        return em
                .createNativeQuery("select times from issuing.failure where request_id = ?1")
                .setParameter(1, requestId)
                .getResultList()
                .stream()
                .mapToInt(times -> ((Number) times).intValue())
                .findFirst()
                .orElse(0);
    }
}
