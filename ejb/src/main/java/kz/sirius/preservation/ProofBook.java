package kz.sirius.preservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The proofs in the database. */
@ApplicationScoped
class ProofBook {

    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final String OPEN = "not closed and (level is null or level in (?2) or proof_until < ?3)";

    @Inject
    EntityManager em;

    /** A document whose turn it is; {@code level} is null while nobody has looked at it. */
    record Due(String number, @Nullable ProofLevel level, int tries) {}

    /** What is to be reached: this level, and of time stamps that end before this moment a new one. */
    record Aim(ProofLevel reach, Instant renewBefore) {

        List<String> below() {
            List<String> names = Stream.of(ProofLevel.values())
                    .filter(level -> level.compareTo(reach) < 0)
                    .map(Enum::name)
                    .toList();
            return names.isEmpty() ? List.of("") : names;
        }
    }

    void add(String number, Instant now) {
        em.createNativeQuery(
                        "insert into preservation.proof (number, next_at) values (?1, ?2) on conflict (number) do nothing")
                .setParameter(1, number)
                .setParameter(2, now)
                .executeUpdate();
    }

    /** Takes the next that is due in hand: for a quarter of an hour it is nobody else's. */
    Optional<Due> claim(Aim aim, Instant now) {
        List<?> found = em.createNativeQuery("""
                        select number, level, tries from preservation.proof
                        where next_at <= ?1 and %s
                        order by next_at, number limit 1 for update skip locked""".formatted(OPEN))
                .setParameter(1, now)
                .setParameter(2, aim.below())
                .setParameter(3, aim.renewBefore())
                .getResultList();
        Optional<Due> due = found.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Due(
                        (String) row[0],
                        row[1] == null ? null : ProofLevel.valueOf((String) row[1]),
                        ((Number) row[2]).intValue()));
        due.ifPresent(taken -> em.createNativeQuery(
                        "update preservation.proof set next_at = ?2, tries = tries + 1 where number = ?1")
                .setParameter(1, taken.number())
                .setParameter(2, now.plus(LEASE))
                .executeUpdate());
        return due;
    }

    /** It stands at this level now, and its turn comes again at once if there is more to reach. */
    void stands(String number, Augmentation.Proof proof, @Nullable Instant raised, Instant next) {
        em.createNativeQuery("""
                        update preservation.proof set level = ?2, closed = ?3, proof_until = ?4, obstacle = null, tries = 0,
                            raised_at = coalesce(?5, raised_at), next_at = ?6 where number = ?1""")
                .setParameter(1, number)
                .setParameter(2, proof.level().name())
                .setParameter(3, proof.closed())
                .setParameter(4, proof.until())
                .setParameter(5, raised)
                .setParameter(6, next)
                .executeUpdate();
    }

    /** It was not raised; the next attempt comes later each time, after half a day at most. A newer stamp is asked for weekly. */
    void failed(String number, Obstacle obstacle, Instant now) {
        int tries = ((Number) em.createNativeQuery("select tries from preservation.proof where number = ?1")
                        .setParameter(1, number)
                        .getSingleResult())
                .intValue();
        em.createNativeQuery("update preservation.proof set obstacle = ?2, next_at = ?3 where number = ?1")
                .setParameter(1, number)
                .setParameter(2, obstacle.name())
                .setParameter(3, now.plus(obstacle == Obstacle.AUTHORITY_NOT_NEWER ? WEEK : wait(tries)))
                .executeUpdate();
    }

    /** Minutes: 1, 2, 4 and so on up to half a day. */
    static Duration wait(int tries) {
        Duration wait = Duration.ofMinutes(1L << Math.min(Math.max(tries - 1, 0), 10));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    /** How many documents stand at each level; the level is empty where nobody has looked yet. */
    @SuppressWarnings("unchecked")
    List<ProofReport.Count> levels() {
        List<Object[]> rows = em.createNativeQuery(
                        "select coalesce(level, ''), closed, count(*) from preservation.proof group by 1, 2 order by 1, 2")
                .getResultList();
        return rows.stream()
                .map(row -> new ProofReport.Count((String) row[0], (Boolean) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    /** Those that wait, the longest first. */
    @SuppressWarnings("unchecked")
    List<ProofReport.Waiting> waiting(Aim aim, int most) {
        List<Object[]> rows = em.createNativeQuery("""
                        select number, coalesce(level, ''), coalesce(obstacle, ''), tries, next_at from preservation.proof
                        where ?1 = ?1 and %s order by tries desc, number""".formatted(OPEN))
                .setParameter(1, 1)
                .setParameter(2, aim.below())
                .setParameter(3, aim.renewBefore())
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> new ProofReport.Waiting(
                        (String) row[0], (String) row[1], (String) row[2], ((Number) row[3]).intValue(), (Instant)
                                row[4]))
                .toList();
    }

    long waitingCount(Aim aim) {
        return ((Number) em.createNativeQuery("select count(*) from preservation.proof where ?1 = ?1 and " + OPEN)
                        .setParameter(1, 1)
                        .setParameter(2, aim.below())
                        .setParameter(3, aim.renewBefore())
                        .getSingleResult())
                .longValue();
    }
}
