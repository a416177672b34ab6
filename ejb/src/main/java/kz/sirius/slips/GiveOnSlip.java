package kz.sirius.slips;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.sirius.audit.Act;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.GiveLogin;
import kz.sirius.identity.OneTimeLogin;
import kz.sirius.identity.Roles;
import kz.sirius.records.AcademicRecords;

/** Gives one learner of a group his login and seals its slip, both or neither. */
@Stateless
@Act("slips.give")
@RolesAllowed({Roles.DEANERY, Roles.ADMINISTRATOR})
@Clause({"P1", "R34"})
public class GiveOnSlip {

    @Inject
    CurrentUser current;

    @Inject
    GiveLogin giveLogin;

    @Inject
    AcademicRecords records;

    @Inject
    SlipBook book;

    @Inject
    Clock clock;

    /**
     * Opens an account for the learner; his one-time password goes onto the slip and nowhere else.
     *
     * @throws Refusal SLP-01 when the batch is gone or another's, IDN-02 when there is no such learner in the asker's unit,
     *     IDN-03 when he has a login already
     */
    public void give(SlipsKey slips, String studentNo) {
        Seal seal = book.hold(slips, current.get().login(), clock.instant());
        OneTimeLogin given = giveLogin.give(studentNo);
        book.add(slips.id(), seal, SlipText.of(given, records.learner(given.login())));
    }
}
