package kz.sirius.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;

/**
 * Lets another key of an official take over from a day on, as when his certificate ends. He stays the same official: what
 * waits for him waits on, and what was signed with the key before stays signed.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
@Clause({"T8", "R20"})
public class ChangeKey {

    @Inject
    AccountBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Names the key.
     *
     * @param alias of the new key in the server's key store
     * @param from first day on which it signs, Asia/Almaty; today at the earliest
     * @throws Refusal IDN-02 unknown appointment, IDN-09 no alias, IDN-12 the day has passed or lies outside the
     *     appointment
     */
    public void change(long appointmentId, String alias, LocalDate from) {
        Appointment appointment =
                book.appointment(appointmentId).orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
        if (alias.isBlank()) {
            throw new Refusal(IdentityRefusal.FIELD_MISSING);
        }
        LocalDate today = Time.today(clock);
        if (from.isBefore(today) || !appointment.covers(from)) {
            throw new Refusal(IdentityRefusal.BAD_PERIOD);
        }
        appointment.changeKey(alias.strip(), from, today);
        audit.done("identity.change-key", "appointment:" + appointmentId, null, from.toString(), null);
    }
}
