package kz.sirius.common;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Hands the repositories what they talk to the database with. A session bean has it injected by its container, which
 * waits for the persistence unit. A plain bean would have it from CDI, and in an archive of modules WildFly starts that
 * before it knows the unit: on a busy machine the deployment fails then.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@ExcludeDefaultInterceptors
public class Database {

    @PersistenceContext
    EntityManager em;

    /** The context of the transaction that asks, whichever that is: one for all repositories, of any thread. */
    @Produces
    public EntityManager context() {
        return em;
    }
}
