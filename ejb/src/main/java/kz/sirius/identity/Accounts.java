package kz.sirius.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.sirius.audit.History;
import kz.sirius.common.Page;
import kz.sirius.common.Refusal;

/** Reads accounts: staff for the administrator, a learner's for whoever looks after him. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.DEANERY})
public class Accounts {

    private static final int LARGEST_PAGE = 200;
    private static final Set<String> DOOR =
            Set.of("identity.give-login", "identity.reset-login", "identity.block-login", "identity.unblock-login");

    @Inject
    CurrentUser current;

    @Inject
    LoginDesk desk;

    @Inject
    AccountBook book;

    @Inject
    StaffRoll roll;

    @Inject
    History trail;

    @Inject
    Clock clock;

    /** Members of staff by name, a page (from 0) of 1–200 at a time. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Page<AccountRow> staff(StaffFilter filter, int page, int size) {
        int bounded = Math.max(1, Math.min(size, LARGEST_PAGE));
        int from = Math.max(0, Math.min(page, Integer.MAX_VALUE / LARGEST_PAGE - 1));
        Page<Account> found = roll.search(filter, from, bounded);
        List<AccountRow> rows = found.items().stream().map(this::row).toList();
        return new Page<>(rows, found.total(), from, bounded);
    }

    /** One member of staff. Refuses IDN-02 when there is none with this login. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public AccountCard ofStaff(String login) {
        return book.byLogin(login)
                .filter(account -> account.studentNo() == null)
                .map(account -> account.card(book.rolesOf(account), clock.instant()))
                .orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
    }

    /** The account of this learner, if he has one. Refuses IDN-02 when he is not of the asker's unit. */
    public Optional<AccountRow> ofLearner(String studentNo) {
        desk.learnerFor(current.get(), studentNo);
        return book.byLogin(studentNo).map(this::row);
    }

    /**
     * What was done with a login, the latest first: when it was given, reset, blocked and opened again, by whom and why.
     * Refuses IDN-02 when it is not the asker's to look after.
     */
    public List<DoorStep> history(String login) {
        Account account = desk.toLookAfter(current.get(), login);
        return trail.of("account:" + account.id(), DOOR).stream()
                .map(row -> new DoorStep(
                        row.at(), row.act(), row.actor().login(), row.change().note()))
                .toList();
    }

    private AccountRow row(Account account) {
        return account.row(book.rolesOf(account), clock.instant());
    }
}
