package kz.sirius.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The rows of the trail; they can only be added. */
@ApplicationScoped
class AuditEntries {

    @PersistenceContext
    EntityManager em;

    void add(AuditEntry entry) {
        em.persist(entry);
    }
}
