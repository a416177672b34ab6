package kz.sirius.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import org.jspecify.annotations.Nullable;

/** Who holds which office on a day (Asia/Almaty), with the key that is in force on it. Known to every capability; screens show names and offices only. */
@Stateless
@PermitAll
@Clause({"T8", "R20"})
public class Offices {

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Inject
    AccountBook book;

    @Inject
    Clock clock;

    /** What somebody held on a day when it was first asked in a transaction. */
    private record Held(String login, LocalDate on, List<OfficeHolder> offices) {

        boolean isFor(Held other) {
            return login.equals(other.login) && on.equals(other.on);
        }
    }

    /** What this person holds on that day, as it was when it was first asked in the transaction. */
    public List<OfficeHolder> heldBy(String login, LocalDate on) {
        Held asked = new Held(login, on, List.of());
        boolean inside = transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
        if (inside && transactions.getResource(Held.class) instanceof Held known && known.isFor(asked)) {
            return known.offices();
        }
        Held found = new Held(login, on, cards(book.heldBy(login, on), on));
        if (inside) {
            transactions.putResource(Held.class, found);
        }
        return found.offices();
    }

    /** Who holds this office of this unit (null for an office of the university) on that day; the latest first. */
    public List<OfficeHolder> holders(Office office, @Nullable String unitCode, LocalDate on) {
        return cards(book.holders(office, unitCode, on), on);
    }

    /** The official with this key. Refuses IDN-02 when there is none. */
    public OfficeHolder byId(long id) {
        return book.appointment(id)
                .orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND))
                .holder(Time.today(clock));
    }

    /** Every appointment, past ones too. */
    public List<OfficeHolder> all() {
        return cards(book.appointments(), Time.today(clock));
    }

    private static List<OfficeHolder> cards(List<Appointment> appointments, LocalDate on) {
        return appointments.stream().map(found -> found.holder(on)).toList();
    }
}
