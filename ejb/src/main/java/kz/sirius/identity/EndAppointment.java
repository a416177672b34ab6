package kz.sirius.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;

/** Names the last day of somebody's time in an office; from the next day on he signs nothing more. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
@Clause("R20")
public class EndAppointment {

    @Inject
    AccountBook book;

    @Inject
    AuditTrail audit;

    /** Ends the appointment on that day (Asia/Almaty). Refuses IDN-02 unknown, IDN-12 before its first day. */
    public void end(long appointmentId, LocalDate last) {
        Appointment appointment =
                book.appointment(appointmentId).orElseThrow(() -> new Refusal(IdentityRefusal.NOT_FOUND));
        if (last.isBefore(appointment.from())) {
            throw new Refusal(IdentityRefusal.BAD_PERIOD);
        }
        appointment.endOn(last);
        audit.done("identity.end-appointment", "appointment:" + appointmentId, null, last.toString(), null);
    }
}
