package kz.sirius.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The number series in the database, and what they lost. */
@ApplicationScoped
class SeriesBook {

    @Inject
    EntityManager em;

    /** The last number of each series, as committed at this moment. */
    @SuppressWarnings("unchecked")
    Map<DocumentKind, Long> lastNumbers() {
        List<Object[]> rows = em.createNativeQuery("select kind, last_value from registry.series")
                .getResultList();
        Map<DocumentKind, Long> last = new EnumMap<>(DocumentKind.class);
        rows.forEach(row -> last.put(DocumentKind.valueOf((String) row[0]), ((Number) row[1]).longValue()));
        return last;
    }

    /** Moves a series on; never back. */
    void moveTo(DocumentKind kind, long last) {
        em.createNativeQuery("update registry.series set last_value = greatest(last_value, ?1) where kind = ?2")
                .setParameter(1, last)
                .setParameter(2, kind.name())
                .executeUpdate();
    }

    void lost(SeriesStanding standing, Instant at, String by, String reason) {
        em.createNativeQuery("""
                        insert into registry.gap (kind, first, last, decided_at, decided_by, reason)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, standing.kind().name())
                .setParameter(2, standing.database() + 1)
                .setParameter(3, standing.outside())
                .setParameter(4, at)
                .setParameter(5, by)
                .setParameter(6, reason)
                .executeUpdate();
    }
}
