package kz.sirius.slips;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import kz.sirius.common.Refusal;
import kz.sirius.common.Sha256;

/** The sealed slips in the database. */
@ApplicationScoped
class SlipBook {

    @Inject
    EntityManager em;

    /** Opens a batch; tells its number. */
    long add(String madeBy, String key, Instant until) {
        Object id = em.createNativeQuery(
                        "insert into slips.batch (made_by, key_sha256, until) values (?1, ?2, ?3) returning id")
                .setParameter(1, madeBy)
                .setParameter(2, Sha256.of(key))
                .setParameter(3, until)
                .getSingleResult();
        return ((Number) id).longValue();
    }

    /** Drops what nobody fetched in time. */
    void dropLapsed(Instant now) {
        em.createNativeQuery("delete from slips.batch where until <= ?1")
                .setParameter(1, now)
                .executeUpdate();
    }

    /**
     * The seal of a batch, whose row is held from now on, so that it is added to or printed by one at a time.
     *
     * @throws Refusal SLP-01 when it is gone or not this asker's
     */
    Seal hold(SlipsKey slips, String asker, Instant now) {
        Seal seal = Seal.of(slips.key()).orElseThrow(() -> new Refusal(SlipsRefusal.GONE));
        List<?> held = em.createNativeQuery("""
                        select id from slips.batch
                        where id = ?1 and made_by = ?2 and key_sha256 = ?3 and until > ?4 for update""")
                .setParameter(1, slips.id())
                .setParameter(2, asker)
                .setParameter(3, Sha256.of(slips.key()))
                .setParameter(4, now)
                .getResultList();
        if (held.isEmpty()) {
            throw new Refusal(SlipsRefusal.GONE);
        }
        return seal;
    }

    void add(long batch, Seal seal, String text) {
        em.createNativeQuery("insert into slips.slip (batch_id, sealed) values (?1, ?2)")
                .setParameter(1, batch)
                .setParameter(2, seal.close(text, place(batch)))
                .executeUpdate();
    }

    /** The texts of its slips, in the order in which they were made. */
    List<String> texts(long batch, Seal seal) {
        List<?> sealed = em.createNativeQuery("select sealed from slips.slip where batch_id = ?1 order by id")
                .setParameter(1, batch)
                .getResultList();
        return sealed.stream()
                .map(each -> seal.open((byte[]) each, place(batch)))
                .toList();
    }

    void drop(long batch) {
        em.createNativeQuery("delete from slips.batch where id = ?1")
                .setParameter(1, batch)
                .executeUpdate();
    }

    private static String place(long batch) {
        return "slips:" + batch;
    }
}
