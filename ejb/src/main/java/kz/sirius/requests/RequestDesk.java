package kz.sirius.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Blank;
import kz.sirius.common.Refusal;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.Office;
import kz.sirius.identity.People;
import kz.sirius.identity.Roles;
import kz.sirius.identity.User;
import org.jspecify.annotations.Nullable;

/** What the verbs share: who is asking, may he, and the line of history and trail that every change leaves. */
@ApplicationScoped
class RequestDesk {

    private static final int LONGEST_NOTE = 2000;

    @Inject
    CurrentUser current;

    @Inject
    RequestBook book;

    @Inject
    People people;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    User asker() {
        return current.get();
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * A request on which the asker, a member of the office, decides.
     *
     * @param version as he saw it, or -1
     * @throws Refusal REQ-01 unknown, REQ-06 changed meanwhile, REQ-40 a colleague works on it
     */
    Request toDecide(long id, long version) {
        Request found = book.toChange(id);
        requireFree(found);
        return found.seenAs(version);
    }

    /** Refuses REQ-40 when a colleague works on it who still may. */
    void requireFree(Request request) {
        RequestRow.Taker taker = request.row().taker();
        if (taker != null && !taker.login().equals(asker().login()) && isOfTheOffice(taker.login())) {
            throw new Refusal(RequestRefusal.TAKEN, taker.name());
        }
    }

    /** Whether somebody of this login works at the office and may come in. */
    boolean isOfTheOffice(String login) {
        return people.having(Roles.REGISTRAR).contains(login)
                || people.having(Roles.REGISTRAR_HEAD).contains(login);
    }

    /** The asker's own request, to be changed. What is another's answers like what does not exist. */
    Request own(long id) {
        Request found = book.toChange(id);
        if (!found.applicant().studentNo().equals(asker().studentNo())) {
            throw new Refusal(RequestRefusal.NOT_FOUND);
        }
        return found;
    }

    /** A mandatory text; refuses REQ-02 when it is blank, REQ-11 when it is too long, REQ-13 when it cannot be stored. */
    static String mandatory(String text) {
        if (Blank.is(text)) {
            throw new Refusal(RequestRefusal.REASON_MISSING);
        }
        if (text.strip().length() > LONGEST_NOTE) {
            throw new Refusal(RequestRefusal.TEXT_TOO_LONG, LONGEST_NOTE);
        }
        if (Blank.isUnfit(text)) {
            throw new Refusal(RequestRefusal.TEXT_UNFIT);
        }
        return text.strip();
    }

    void record(Request request, @Nullable RequestStatus from, @Nullable String note) {
        User asker = asker();
        Instant now = now();
        request.since(now);
        book.add(new RequestStep(request.id(), now, from, request.status()).by(asker, note));
        audit.done(
                "requests." + request.status().name().toLowerCase(Locale.ROOT),
                "request:" + request.id(),
                from == null ? null : from.name(),
                request.status().name(),
                null);
    }

    RequestCard card(Request request) {
        RequestCard card = request.card(
                book.history(request.id()).stream().map(RequestStep::card).toList());
        return seesAll(asker()) ? card : card.withoutTaker();
    }

    /**
     * Whether this user may see the request: its owner, the office, an official of its unit, or the head of the institution
     * where he signs as well.
     */
    static boolean maySee(User user, Request request) {
        String studentNo = user.studentNo();
        if (studentNo != null) {
            return studentNo.equals(request.applicant().studentNo());
        }
        boolean signs = user.has(Roles.INSTITUTION_HEAD) && request.isSignedBy(Office.INSTITUTION_HEAD);
        return signs
                || seesAll(user)
                || unitsOf(user).contains(request.applicant().unitCode());
    }

    /** The units whose requests he sees as an official of theirs. */
    static Set<String> unitsOf(User user) {
        return user.unitsOf(Roles.DEAN, Roles.DIVISION_HEAD);
    }

    static boolean seesAll(User user) {
        return user.has(Roles.REGISTRAR)
                || user.has(Roles.REGISTRAR_HEAD)
                || user.has(Roles.ADMINISTRATOR)
                || user.has(Roles.AUDITOR)
                || user.has(Roles.SYSTEM);
    }
}
