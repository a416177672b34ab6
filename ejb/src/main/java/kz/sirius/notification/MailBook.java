package kz.sirius.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.sirius.common.Found;

/** The outbox in the database. */
@ApplicationScoped
class MailBook {

    @Inject
    EntityManager em;

    void add(Mail mail) {
        em.persist(mail);
    }

    /** Writes down that this person is told of this certificate; tells whether he was not before. */
    boolean firstOf(String sha256, String login, Instant now) {
        return em.createNativeQuery("""
                        insert into notification.told_of_certificate (sha256, login, told_at) values (?1, ?2, ?3)
                        on conflict (sha256, login) do nothing""")
                        .setParameter(1, sha256)
                        .setParameter(2, login)
                        .setParameter(3, now)
                        .executeUpdate()
                > 0;
    }

    /** The next that is due and that nobody else has in hand. */
    Optional<Mail> nextDue(Instant now) {
        List<?> found = em.createNativeQuery("""
                        select id from notification.mail
                        where sent_at is null and failed_at is null and next_at <= ?1
                        order by next_at, id limit 1 for update skip locked""").setParameter(1, now).getResultList();
        return found.stream().findFirst().flatMap(id -> Found.one(em, Mail.class, ((Number) id).longValue()));
    }

    Mail toChange(long id) {
        return em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    void forgetBefore(Instant written) {
        em.createNativeQuery("delete from notification.mail where written_at < ?1")
                .setParameter(1, written)
                .executeUpdate();
    }
}
