package kz.sirius.heads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

/** Which file the database belongs to. */
@ApplicationScoped
class Places {

    @Inject
    EntityManager em;

    @SuppressWarnings("unchecked")
    Optional<String> name() {
        return em.createNativeQuery("select name from heads.place order by id desc limit 1").getResultList().stream()
                .findFirst();
    }

    void belongsTo(String name, Instant since) {
        em.createNativeQuery("insert into heads.place (name, since) values (?1, ?2)")
                .setParameter(1, name)
                .setParameter(2, since)
                .executeUpdate();
    }
}
