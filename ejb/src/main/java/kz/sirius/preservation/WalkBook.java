package kz.sirius.preservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import kz.sirius.registry.StoredFile;
import org.jspecify.annotations.Nullable;

/** The walk over all stored files in the database. */
@ApplicationScoped
class WalkBook {

    @Inject
    EntityManager em;

    /** Where the walk stands. */
    record Place(
            String place,
            long looked,
            @Nullable Instant beganAt,
            @Nullable Instant endedAt) {

        boolean isUnderWay() {
            return new ProofReport.Walk(looked, beganAt, endedAt).isUnderWay();
        }
    }

    Place place() {
        Object[] row = (Object[])
                em.createNativeQuery("select place, looked, began_at, ended_at from preservation.walk where id = 1")
                        .getSingleResult();
        return new Place((String) row[0], ((Number) row[1]).longValue(), (Instant) row[2], (Instant) row[3]);
    }

    void stands(Place place) {
        em.createNativeQuery(
                        "update preservation.walk set place = ?1, looked = ?2, began_at = ?3, ended_at = ?4 where id = 1")
                .setParameter(1, place.place())
                .setParameter(2, place.looked())
                .setParameter(3, place.beganAt())
                .setParameter(4, place.endedAt())
                .executeUpdate();
    }

    /** Writes down a damaged file; tells whether it was not known yet. */
    boolean damaged(StoredFile file, Instant now) {
        return em.createNativeQuery("""
                        insert into preservation.damage (sha256, number, found_at) values (?1, ?2, ?3)
                        on conflict (sha256) do update set healed_at = null, found_at = excluded.found_at
                        where preservation.damage.healed_at is not null""")
                        .setParameter(1, file.sha256())
                        .setParameter(2, file.number())
                        .setParameter(3, now)
                        .executeUpdate()
                > 0;
    }

    /** A file that was damaged has its hash again, as after a restoring; tells whether it had been known as damaged. */
    boolean healed(StoredFile file, Instant now) {
        return em.createNativeQuery(
                                "update preservation.damage set healed_at = ?2 where sha256 = ?1 and healed_at is null")
                        .setParameter(1, file.sha256())
                        .setParameter(2, now)
                        .executeUpdate()
                > 0;
    }

    @SuppressWarnings("unchecked")
    List<ProofReport.Damaged> damaged() {
        List<Object[]> rows = em.createNativeQuery("""
                        select number, sha256, found_at from preservation.damage where healed_at is null
                        order by found_at desc, number""").setMaxResults(100).getResultList();
        return rows.stream()
                .map(row -> new ProofReport.Damaged((String) row[0], (String) row[1], (Instant) row[2]))
                .toList();
    }
}
