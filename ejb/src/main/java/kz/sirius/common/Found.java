package kz.sirius.common;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * What lies in the database under a key. Asks as {@link EntityManager#find} does, but takes an outage for no answer:
 * where the database goes away in the middle, Hibernate on this server logs the error and says that nothing is there
 * (HHH-12472), and somebody would be told that his request does not exist.
 */
public final class Found {

    private Found() {}

    /** It, if it is there. Fails as {@link Unavailable} when nobody knows. */
    public static <T> Optional<T> one(EntityManager em, Class<T> type, Object key) {
        Optional<T> found = Optional.ofNullable(em.find(type, key));
        if (found.isEmpty() && isRolledBack(em)) {
            throw new Unavailable("The database was lost while it was asked");
        }
        return found;
    }

    /** As Hibernate asks itself before it takes an error for no answer. */
    private static boolean isRolledBack(EntityManager em) {
        return em.unwrap(SharedSessionContractImplementor.class)
                .accessTransaction()
                .getRollbackOnly();
    }
}
