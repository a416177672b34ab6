package kz.sirius.slips;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.lang.System.Logger;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Unavailable;
import kz.sirius.identity.IdentityRefusal;
import kz.sirius.identity.Roles;
import org.jspecify.annotations.Nullable;

/** Gives a group of learners their logins, each in a transaction of its own: one that is refused leaves the others given. */
@Stateless
@RolesAllowed({Roles.DEANERY, Roles.ADMINISTRATOR})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause({"P1", "R34"})
public class GiveLogins {

    /** The most learners of one call. */
    public static final int MOST = 200;

    private static final Logger LOG = System.getLogger(GiveLogins.class.getName());

    @Inject
    GiveOnSlip give;

    /** Gives them in the order of their numbers here; a result for each. Refuses SLP-02 more than 200 at once. */
    public List<Outcome> give(SlipsKey slips, List<String> studentNos) {
        if (studentNos.size() > MOST) {
            throw new Refusal(SlipsRefusal.TOO_MANY, MOST);
        }
        return studentNos.stream().distinct().map(no -> one(slips, no)).toList();
    }

    private Outcome one(SlipsKey slips, String studentNo) {
        try {
            give.give(slips, studentNo);
            return new Outcome(studentNo, Result.CREATED, null);
        } catch (Refusal refusal) {
            return new Outcome(studentNo, Result.of(refusal), refusal.code().code());
        } catch (Unavailable | EJBException e) {
            if (!Unavailable.isBehind(e)) {
                LOG.log(Logger.Level.ERROR, "A login of a group is not given: a fault", e);
            }
            return new Outcome(studentNo, Result.FAILED, SlipsRefusal.TRY_LATER.code());
        }
    }

    /** How it ended for one learner. */
    public enum Result {
        /** He has a login now, and its slip is sealed. */
        CREATED,
        /** He had one already; it is as it was. */
        HAS_LOGIN,
        /** There is no such learner in the asker's units. */
        NOT_ALLOWED,
        /** Something was away, broke or lapsed; he has none yet. */
        FAILED;

        static Result of(Refusal refusal) {
            if (refusal.code() == IdentityRefusal.HAS_LOGIN) {
                return HAS_LOGIN;
            }
            return refusal.code() == IdentityRefusal.NOT_FOUND ? NOT_ALLOWED : FAILED;
        }
    }

    /** What became of one learner; the code of the refusal when he was given none. */
    public record Outcome(
            String studentNo, Result result, @Nullable String code) implements Serializable {}
}
