package kz.sirius.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import kz.sirius.common.Sha256;

/** The sessions in the database. */
@ApplicationScoped
class SessionBook {

    @Inject
    EntityManager em;

    void add(LoginSession session) {
        em.persist(session);
    }

    boolean isOpen(String secret) {
        return !em.createNativeQuery("select 1 from sessions.session where secret_hash = ?1 and ended_at is null")
                .setParameter(1, Sha256.of(secret))
                .getResultList()
                .isEmpty();
    }

    void seen(String secret, Instant now) {
        em.createNativeQuery("update sessions.session set seen_at = ?2 where secret_hash = ?1 and ended_at is null")
                .setParameter(1, Sha256.of(secret))
                .setParameter(2, now)
                .executeUpdate();
    }

    List<LoginSession> openOf(String login, Instant seenSince) {
        return em.createQuery(
                        "select s from LoginSession s where s.login = :login and s.endedAt is null"
                                + " and s.seenAt >= :since order by s.seenAt desc, s.id desc",
                        LoginSession.class)
                .setParameter("login", login)
                .setParameter("since", seenSince)
                .getResultList();
    }

    int endAll(String login, Instant now) {
        return em.createNativeQuery("update sessions.session set ended_at = ?2 where login = ?1 and ended_at is null")
                .setParameter(1, login)
                .setParameter(2, now)
                .executeUpdate();
    }

    int endOne(String login, long id, Instant now) {
        return em.createNativeQuery(
                        "update sessions.session set ended_at = ?3 where login = ?1 and id = ?2 and ended_at is null")
                .setParameter(1, login)
                .setParameter(2, id)
                .setParameter(3, now)
                .executeUpdate();
    }

    void end(String secret, Instant now) {
        em.createNativeQuery("update sessions.session set ended_at = ?2 where secret_hash = ?1 and ended_at is null")
                .setParameter(1, Sha256.of(secret))
                .setParameter(2, now)
                .executeUpdate();
    }

    void forgetBefore(Instant seen) {
        em.createNativeQuery("delete from sessions.session where seen_at < ?1")
                .setParameter(1, seen)
                .executeUpdate();
    }
}
