package kz.sirius.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.sirius.common.Refusal;
import org.jspecify.annotations.Nullable;

/** The kept answers in the database. */
@ApplicationScoped
class Answers {

    @Inject
    EntityManager em;

    /** What was kept, and of which request. */
    record Kept(String sha256, Answer answer) {

        /** The answer, if the request is the one that was answered. Refuses API-18 when it is another. */
        Answer to(Posted posted) {
            if (!sha256.equals(posted.sha256())) {
                throw new Refusal(CallRefusal.KEY_OF_ANOTHER);
            }
            return answer;
        }
    }

    /**
     * Takes the key for this request. Waits while another transaction holds it; false when it is taken and that
     * transaction was committed.
     */
    boolean claim(String login, Posted posted, Instant now) {
        return em.createNativeQuery("""
                        insert into calls.answer (login, key, sha256, made_at) values (?1, ?2, ?3, ?4)
                        on conflict do nothing""")
                        .setParameter(1, login)
                        .setParameter(2, posted.key())
                        .setParameter(3, posted.sha256())
                        .setParameter(4, now)
                        .executeUpdate()
                == 1;
    }

    void keep(String login, String key, Answer answer) {
        String location = answer.location();
        em.createNativeQuery("""
                        update calls.answer set status = ?3, location = nullif(?4, ''), body = ?5
                        where login = ?1 and key = ?2""")
                .setParameter(1, login)
                .setParameter(2, key)
                .setParameter(3, answer.status())
                .setParameter(4, location == null ? "" : location)
                .setParameter(5, answer.body())
                .executeUpdate();
    }

    Optional<Kept> find(String login, String key) {
        List<?> rows = em.createNativeQuery(
                        "select sha256, status, location, body from calls.answer where login = ?1 and key = ?2")
                .setParameter(1, login)
                .setParameter(2, key)
                .getResultList();
        return rows.stream().map(row -> kept((Object[]) row)).findFirst();
    }

    private static Kept kept(@Nullable Object[] row) {
        int status = row[1] instanceof Number number ? number.intValue() : 0;
        return new Kept(String.valueOf(row[0]), new Answer(status, (String) row[2], String.valueOf(row[3])));
    }

    int forgetUntil(Instant moment) {
        return em.createNativeQuery("delete from calls.answer where made_at < ?1")
                .setParameter(1, moment)
                .executeUpdate();
    }
}
