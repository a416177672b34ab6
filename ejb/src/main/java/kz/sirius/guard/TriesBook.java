package kz.sirius.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tries in the database: all servers count together, and a restart forgets nothing. */
@ApplicationScoped
class TriesBook {

    @Inject
    EntityManager em;

    /**
     * Those of this key; nobody else changes them until the transaction ends. In one statement: between two, somebody who
     * came in could take the row away, and its lock with it.
     */
    Tries toChange(String key, Instant now) {
        Object row = em.createNativeQuery("insert into guard.tries (key, count, shuts, last_at) values (?1, 0, 0, ?2)"
                        + " on conflict (key) do update set key = excluded.key"
                        + " returning count, shuts, last_at, shut_until")
                .setParameter(1, key)
                .setParameter(2, now)
                .getSingleResult();
        return tries((Object[]) row);
    }

    Tries of(String key, Instant now) {
        List<?> found = em.createNativeQuery("select count, shuts, last_at, shut_until from guard.tries where key = ?1")
                .setParameter(1, key)
                .getResultList();
        return found.isEmpty() ? Tries.none(now) : tries((Object[]) found.get(0));
    }

    private static Tries tries(Object[] row) {
        @Nullable Instant until = row[3] == null ? null : (Instant) row[3];
        return new Tries(((Number) row[0]).intValue(), ((Number) row[1]).intValue(), (Instant) row[2], until);
    }

    void keep(String key, Tries tries) {
        em.createNativeQuery(
                        "update guard.tries set count = ?2, shuts = ?3, last_at = ?4, shut_until = ?5 where key = ?1")
                .setParameter(1, key)
                .setParameter(2, tries.count())
                .setParameter(3, tries.shuts())
                .setParameter(4, tries.lastAt())
                .setParameter(5, tries.shutUntil())
                .executeUpdate();
    }

    /** One after the other: a single statement would take the rows in an order of its own, and wait in a ring. */
    void forget(List<String> keys) {
        keys.forEach(key -> em.createNativeQuery("delete from guard.tries where key = ?1")
                .setParameter(1, key)
                .executeUpdate());
    }

    void forgetBefore(Instant last) {
        em.createNativeQuery("delete from guard.tries where last_at < ?1")
                .setParameter(1, last)
                .executeUpdate();
    }
}
