package kz.sirius.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.sirius.common.Found;
import org.jspecify.annotations.Nullable;

/** The chain in the database. */
@ApplicationScoped
class Seals {

    /** Number of the lock that lets one sealer work at a time, on however many servers. */
    private static final long ONE_SEALER = 4_501_450_001L;

    private static final String COLUMNS =
            Chain.COLUMNS.stream().map(column -> "e." + column).collect(Collectors.joining(", "));

    @Inject
    EntityManager em;

    /** Whether this transaction is the one that may seal; never waits. */
    boolean mayISeal() {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(?1)")
                .setParameter(1, ONE_SEALER)
                .getSingleResult();
    }

    Optional<Seal> last() {
        return em.createQuery("select s from Seal s order by s.seq desc", Seal.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<Seal> at(long seq) {
        return Found.one(em, Seal.class, seq);
    }

    /** Columns of rows without a seal, the oldest first. */
    @SuppressWarnings("unchecked")
    List<List<@Nullable String>> waiting(int most) {
        List<Object[]> rows = em.createNativeQuery("select " + COLUMNS
                        + " from audit.waiting w join audit.entry e on e.id = w.entry_id order by w.entry_id")
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> texts(row, 0)).toList();
    }

    void add(List<Seal> seals) {
        seals.forEach(em::persist);
        em.flush();
        em.createNativeQuery("delete from audit.waiting where entry_id in (?1)")
                .setParameter(1, seals.stream().map(Seal::entryId).toList())
                .executeUpdate();
        em.clear();
    }

    /** Links from this place on. */
    @SuppressWarnings("unchecked")
    List<Link> links(long from, int most) {
        List<Object[]> rows = em.createNativeQuery(
                        "select s.seq, s.hash, " + COLUMNS
                                + " from audit.seal s left join audit.entry e on e.id = s.entry_id where s.seq >= ?1 order by s.seq")
                .setParameter(1, from)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row ->
                        new Link(((Number) row[0]).longValue(), (String) row[1], row[2] == null ? null : texts(row, 2)))
                .toList();
    }

    /** Key of the first row that was written before this moment and has no seal. */
    Optional<Long> unsealedSince(Instant before) {
        Object found = em.createNativeQuery("select min(e.id) from audit.entry e where e.at < ?1"
                        + " and not exists (select 1 from audit.seal s where s.entry_id = e.id)")
                .setParameter(1, before)
                .getSingleResult();
        return Optional.ofNullable((Number) found).map(Number::longValue);
    }

    private static List<@Nullable String> texts(Object[] row, int from) {
        List<@Nullable String> texts = new ArrayList<>();
        Arrays.stream(row).skip(from).forEach(value -> texts.add(value == null ? null : value.toString()));
        return texts;
    }
}
