package kz.sirius.calls;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.sirius.common.Refusal;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.Roles;

/** Reads what was answered to a call before, without doing anything. */
@Stateless
@RolesAllowed({
    Roles.LEARNER,
    Roles.REGISTRAR,
    Roles.REGISTRAR_HEAD,
    Roles.DEAN,
    Roles.DIVISION_HEAD,
    Roles.INSTITUTION_HEAD,
    Roles.ADMINISTRATOR
})
public class KeptAnswers {

    @Inject
    CurrentUser current;

    @Inject
    Answers answers;

    /**
     * The answer, if there is one.
     *
     * @throws Refusal API-18 when the caller sent the key with another request before
     */
    public Optional<Answer> of(Posted posted) {
        return answers.find(current.get().login(), posted.key()).map(kept -> kept.to(posted));
    }
}
