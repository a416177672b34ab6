package kz.sirius.corrections;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.sirius.audit.Act;
import kz.sirius.calendar.Calendars;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.identity.Roles;

/** The learner replies to the office's question; the clock goes on with the days left (A5). */
@Stateless
@Act(value = "corrections.submitted", object = "correction")
@RolesAllowed(Roles.LEARNER)
@Clause({"R15", "R44"})
public class ReplyToOffice {

    @Inject
    CorrectionDesk desk;

    @Inject
    Calendars calendars;

    /**
     * Replies.
     *
     * @throws Refusal COR-01 unknown or another's, COR-02 to COR-04 no fit text, COR-07 nothing was asked
     */
    public CorrectionCard reply(long id, String words) {
        String note = CorrectionDesk.mandatory(words);
        Correction correction = desk.own(id);
        CorrectionStatus from = correction.status();
        correction.replyOn(Time.dateOf(desk.now()), calendars.deadlines());
        desk.record(correction, from, note);
        return desk.card(correction);
    }
}
