package kz.sirius.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;

/** Gives a learner a login with a one-time password, which is readable this once only. */
@Stateless
@Act(value = "identity.give-login", object = "learner")
@RolesAllowed({Roles.DEANERY, Roles.ADMINISTRATOR})
@Clause({"P1", "R34"})
public class GiveLogin {

    @Inject
    CurrentUser current;

    @Inject
    LoginDesk desk;

    @Inject
    AccountBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Opens an account for the learner; his login is his student number.
     *
     * @throws Refusal IDN-02 when there is no such learner in the asker's unit, IDN-03 when he has a login already
     */
    public OneTimeLogin give(String studentNo) {
        User asker = current.get();
        LearnerDirectory.Entry learner = desk.learnerFor(asker, studentNo);
        book.oneAtATime(learner.studentNo());
        if (book.byLogin(learner.studentNo()).isPresent()) {
            throw new Refusal(IdentityRefusal.HAS_LOGIN);
        }
        Account account = Account.ofLearner(learner, asker.login(), clock.instant());
        OneTimeLogin opened = desk.open(account);
        book.add(account);
        book.grant(account, List.of(new RoleOfUnit(Roles.LEARNER, null)));
        audit.done("identity.give-login", "account:" + account.id(), null, "OPEN", null);
        return opened;
    }
}
