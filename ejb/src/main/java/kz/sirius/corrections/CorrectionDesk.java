package kz.sirius.corrections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Blank;
import kz.sirius.common.Refusal;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.Roles;
import kz.sirius.identity.User;
import org.jspecify.annotations.Nullable;

/** What the verbs share: who is asking, may he, and the line of history and trail that every change leaves. */
@ApplicationScoped
class CorrectionDesk {

    private static final int LONGEST_TEXT = 2000;

    @Inject
    CurrentUser current;

    @Inject
    CorrectionBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Event<CorrectionMoved> moved;

    User asker() {
        return current.get();
    }

    Instant now() {
        return clock.instant();
    }

    /** The asker's own report, to be changed. What is another's answers like what does not exist. */
    Correction own(long id) {
        Correction found = book.toChange(id);
        if (!found.studentNo().equals(asker().studentNo())) {
            throw new Refusal(CorrectionRefusal.NOT_FOUND);
        }
        return found;
    }

    /** A mandatory text; refuses COR-02 when it is blank, COR-03 when it is too long, COR-04 when it cannot be stored. */
    static String mandatory(String text) {
        if (Blank.is(text)) {
            throw new Refusal(CorrectionRefusal.TEXT_MISSING);
        }
        if (text.strip().length() > LONGEST_TEXT) {
            throw new Refusal(CorrectionRefusal.TEXT_TOO_LONG, LONGEST_TEXT);
        }
        if (Blank.isUnfit(text)) {
            throw new Refusal(CorrectionRefusal.TEXT_UNFIT);
        }
        return text.strip();
    }

    void record(Correction correction, @Nullable CorrectionStatus from, @Nullable String note) {
        User asker = asker();
        Instant now = now();
        correction.since(now);
        book.add(new CorrectionStep(correction.id(), now, from, correction.status()).by(asker, note));
        audit.done(
                "corrections." + correction.status().name().toLowerCase(Locale.ROOT),
                "correction:" + correction.id(),
                from == null ? null : from.name(),
                correction.status().name(),
                null);
        moved.fire(new CorrectionMoved(
                correction.id(),
                correction.studentNo(),
                correction.status(),
                correction.clock().dueOn(),
                note));
    }

    CorrectionCard card(Correction correction) {
        return correction.card(book.history(correction.id()));
    }

    /** What this user may see at all. */
    static CorrectionBook.Sight sight(User user) {
        String own = user.studentNo();
        boolean all = Set.of(Roles.REGISTRAR, Roles.REGISTRAR_HEAD, Roles.ADMINISTRATOR, Roles.AUDITOR).stream()
                .anyMatch(user::has);
        return new CorrectionBook.Sight(
                all || own != null, user.unitsOf(Roles.DEAN, Roles.DIVISION_HEAD), own == null ? "" : own);
    }

    /** Whether this user may see the report: its owner, the office, or an official of its unit. */
    static boolean maySee(User user, Correction correction) {
        CorrectionBook.Sight sight = sight(user);
        return sight.own().isEmpty()
                ? sight.all() || sight.units().contains(correction.unitCode())
                : sight.own().equals(correction.studentNo());
    }
}
