package kz.sirius.calls;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;
import kz.sirius.audit.PassesOn;
import kz.sirius.common.Refusal;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.Roles;

/**
 * Does what a call asks for once: the row with its key stands in the transaction of the effect, so both are there or
 * neither, whenever the server is killed. The same call again, also at the same moment, gets the answer of the first.
 * A refusal has no effect and is not kept.
 */
@Stateless
@PassesOn
@RolesAllowed({
    Roles.LEARNER,
    Roles.REGISTRAR,
    Roles.REGISTRAR_HEAD,
    Roles.DEAN,
    Roles.DIVISION_HEAD,
    Roles.INSTITUTION_HEAD,
    Roles.ADMINISTRATOR
})
public class AnswerOnce {

    @Inject
    CurrentUser current;

    @Inject
    Answers answers;

    @Inject
    Clock clock;

    /**
     * The answer, now or from before.
     *
     * @param act carries out the call within this transaction
     * @throws Refusal API-18 when the caller sent the key with another request before; whatever {@code act} throws
     */
    public Answer once(Posted posted, Supplier<Answer> act) {
        String login = current.get().login();
        if (answers.claim(login, posted, clock.instant())) {
            Answer answer = act.get();
            answers.keep(login, posted.key(), answer);
            return answer;
        }
        return answers.find(login, posted.key())
                .map(kept -> kept.to(posted))
                // Forgotten between the two questions, after a day: the caller asks once more.
                .orElseThrow(() -> new Refusal(CallRefusal.AWAY));
    }
}
