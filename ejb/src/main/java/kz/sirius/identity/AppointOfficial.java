package kz.sirius.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;

/** Puts a person into an office from a day on; his key is named by its alias in the server's key store. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
@Clause({"T8", "R20"})
public class AppointOfficial {

    @Inject
    AccountBook book;

    @Inject
    AuditTrail audit;

    /**
     * Appoints.
     *
     * @return key of the appointment
     * @throws Refusal IDN-02 unknown account or a learner's, IDN-11 office and unit do not fit, IDN-12 the last day
     *     is before the first, IDN-09 no alias
     */
    public long appoint(String login, NewAppointment given) {
        Account account = book.byLogin(login)
                .filter(found -> found.studentNo() == null)
                .orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
        String unit = given.unitCode();
        if (given.office().ofUnit() == (unit == null || unit.isBlank())) {
            throw new Refusal(IdentityRefusal.UNIT_MISMATCH);
        }
        LocalDate last = given.to();
        if (last != null && last.isBefore(given.from())) {
            throw new Refusal(IdentityRefusal.BAD_PERIOD);
        }
        if (given.keyAlias().isBlank()) {
            throw new Refusal(IdentityRefusal.FIELD_MISSING);
        }
        Appointment appointment = new Appointment(account, given);
        book.add(appointment);
        String office = unit == null ? given.office().name() : given.office() + ":" + unit;
        audit.done("identity.appoint-official", "appointment:" + appointment.id(), null, office, null);
        return appointment.id();
    }
}
