package kz.sirius.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.identity.Offices;
import kz.sirius.identity.Roles;
import kz.sirius.identity.User;

/** Finds in which office, and in which slot of a sheet, the asker may act today. */
@ApplicationScoped
class SignerDesk {

    @Inject
    CurrentUser current;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    /** The asker's turn on a sheet: as which official, in which slot. */
    record Turn(OfficeHolder official, SigningSlot slot) {}

    /** Offices that the asker holds today and whose role he has. */
    List<OfficeHolder> officials() {
        User asker = current.get();
        return offices.heldBy(asker.login(), Time.today(clock)).stream()
                .filter(official -> hasRole(asker, official))
                .toList();
    }

    /** The asker's turn. Refuses SIG-01 when the sheet does not wait for him, whether it exists or not. */
    Turn turn(SigningSheet sheet) {
        for (OfficeHolder official : officials()) {
            for (SigningSlot slot : sheet.slots()) {
                if (slot.isFor(official) && !slot.isSigned()) {
                    return new Turn(official, slot);
                }
            }
        }
        throw new Refusal(SigningRefusal.NOT_FOUND);
    }

    private static boolean hasRole(User asker, OfficeHolder official) {
        return switch (official.office()) {
            case REGISTRAR_HEAD -> asker.has(Roles.REGISTRAR_HEAD);
            case INSTITUTION_HEAD -> asker.has(Roles.INSTITUTION_HEAD);
            case DEAN -> asker.has(Roles.DEAN, official.unitCode());
            case DIVISION_HEAD -> asker.has(Roles.DIVISION_HEAD, official.unitCode());
        };
    }
}
