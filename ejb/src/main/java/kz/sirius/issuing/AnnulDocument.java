package kz.sirius.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.sirius.audit.Act;
import kz.sirius.common.Blank;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Confirmation;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.Roles;
import kz.sirius.identity.User;
import kz.sirius.registry.AnnulNumber;
import kz.sirius.registry.RegisterRow;
import kz.sirius.registry.Revisions;
import kz.sirius.requests.ReissueRequest;
import org.jspecify.annotations.Nullable;

/**
 * Annuls an issued document with a mandatory reason, and makes a new request in its place if that is wanted, both or
 * neither. It cannot be taken back; number and file stay in the register, and whoever checks them is told.
 */
@Stateless
@Act(value = "registry.annul", object = "document")
@RolesAllowed(Roles.REGISTRAR_HEAD)
@Clause({"T8", "R46"})
public class AnnulDocument {

    private static final int LONGEST_REASON = 2000;

    @Inject
    CurrentUser current;

    @Inject
    Revisions register;

    @Inject
    AnnulNumber numbers;

    @Inject
    ReissueRequest requests;

    @Inject
    DocumentLists documents;

    @Inject
    Clock clock;

    @Inject
    Event<DocumentAnnulled> annulled;

    /**
     * Annuls it.
     *
     * @param reissue whether a new request with the same wishes is made in its place; it is received now
     * @param confirmation that the asker has just entered his password again
     * @throws Refusal ISS-01 no such number, ISS-15 no reason, ISS-16 too long a reason, ISS-17 a character that cannot
     *     be stored, ISS-18 the password was not entered again, REG-02 it was never issued, REG-04 the clock is behind,
     *     REG-05 it is annulled already
     */
    public DocumentRow annul(String number, String reason, boolean reissue, Confirmation confirmation) {
        RegisterRow line = register.ofNumber(number).orElseThrow(() -> new Refusal(IssuingRefusal.NOT_FOUND));
        String words = mandatory(reason);
        User head = current.get();
        if (!confirmation.holdsFor(head, clock.instant())) {
            throw new Refusal(IssuingRefusal.NOT_CONFIRMED);
        }
        numbers.annul(number, head, words);
        @Nullable Long next = reissue ? (Long) requests.reissue(line.requestId(), number) : null;
        annulled.fire(new DocumentAnnulled(number, line.requestId(), words, next));
        return documents.card(number);
    }

    static String mandatory(String reason) {
        if (Blank.is(reason)) {
            throw new Refusal(IssuingRefusal.REASON_MISSING);
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new Refusal(IssuingRefusal.TEXT_TOO_LONG, LONGEST_REASON);
        }
        if (Blank.isUnfit(reason)) {
            throw new Refusal(IssuingRefusal.TEXT_UNFIT);
        }
        return reason.strip();
    }
}
