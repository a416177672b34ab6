package kz.sirius.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.sirius.common.Found;
import org.jspecify.annotations.Nullable;

/** The accounts, their roles and appointments in the database. */
@ApplicationScoped
class AccountBook {

    @Inject
    EntityManager em;

    Optional<Account> byLogin(String login) {
        return em.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /**
     * The account as it is once its lock is held, also when it was read before, so that two changes of it come one after
     * the other. Lock first, then look, then change.
     */
    Optional<Account> toChange(String login) {
        Optional<Account> found = byLogin(login);
        found.ifPresent(account -> em.refresh(account, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** Lets those who open an account of this login pass one after the other: the second finds what the first made. */
    void oneAtATime(String login) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "identity.open:" + login.toLowerCase(Locale.ROOT))
                .getSingleResult();
    }

    void add(Account account) {
        em.persist(account);
        em.flush();
    }

    @SuppressWarnings("unchecked")
    List<RoleOfUnit> rolesOf(Account account) {
        List<Object[]> rows = em.createNativeQuery(
                        "select role, unit_code from identity.role_grant where account_id = ?1 order by role, unit_code")
                .setParameter(1, account.id())
                .getResultList();
        return rows.stream()
                .map(row -> new RoleOfUnit((String) row[0], ((String) row[1]).isEmpty() ? null : (String) row[1]))
                .toList();
    }

    /** Names of the roles with which he comes in: whoever still has a one-time password is a newcomer and nothing else. */
    Set<String> rolesAtTheDoor(Account account) {
        return account.mustChange()
                ? Set.of(Roles.NEWCOMER)
                : rolesOf(account).stream().map(RoleOfUnit::role).collect(Collectors.toUnmodifiableSet());
    }

    /** In place of those that it has; of an account that is new or held by {@link #toChange}. */
    void grant(Account account, List<RoleOfUnit> roles) {
        em.createNativeQuery("delete from identity.role_grant where account_id = ?1")
                .setParameter(1, account.id())
                .executeUpdate();
        for (RoleOfUnit role : roles) {
            em.createNativeQuery("insert into identity.role_grant (account_id, role, unit_code) values (?1, ?2, ?3)")
                    .setParameter(1, account.id())
                    .setParameter(2, role.role())
                    .setParameter(3, role.unitCode() == null ? "" : role.unitCode())
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    List<Account> having(String role) {
        return em.createNativeQuery("""
                        select a.* from identity.account a
                        where a.id in (select account_id from identity.role_grant where role = ?1) order by a.id""", Account.class).setParameter(1, role).getResultList();
    }

    List<Account> havingFor(String role, String unitCode) {
        return em.createNativeQuery("""
                        select a.* from identity.account a where a.id in (select account_id from identity.role_grant
                        where role = ?1 and unit_code = ?2) order by a.id""", Account.class)
                .setParameter(1, role)
                .setParameter(2, unitCode)
                .getResultList();
    }

    void add(Appointment appointment) {
        em.persist(appointment);
        em.flush();
    }

    Optional<Appointment> appointment(long id) {
        return Found.one(em, Appointment.class, id);
    }

    List<Appointment> appointments() {
        return em.createQuery(
                        "select p from Appointment p join fetch p.account order by p.office, p.unitCode, p.from",
                        Appointment.class)
                .getResultList();
    }

    List<Appointment> heldBy(String login, LocalDate on) {
        return em.createQuery("""
                        select p from Appointment p join fetch p.account a
                        where a.login = :login and p.from <= :on and (p.to is null or p.to >= :on) order by p.id""", Appointment.class)
                .setParameter("login", login)
                .setParameter("on", on)
                .getResultList();
    }

    List<Appointment> holders(Office office, @Nullable String unitCode, LocalDate on) {
        return em.createQuery("""
                        select p from Appointment p join fetch p.account a
                        where p.office = :office and coalesce(p.unitCode, '') = :unit
                        and p.from <= :on and (p.to is null or p.to >= :on) order by p.from desc, p.id desc""", Appointment.class)
                .setParameter("office", office)
                .setParameter("unit", unitCode == null ? "" : unitCode)
                .setParameter("on", on)
                .getResultList();
    }
}
