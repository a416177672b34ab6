package kz.sirius.records;

import java.util.Set;
import kz.sirius.identity.Roles;
import kz.sirius.identity.User;
import org.jspecify.annotations.Nullable;

/**
 * Whose record somebody may see: a learner his own; registrar, administrator, auditor and the product itself everybody's;
 * who holds a role of a unit that unit's.
 */
final class Sight {

    private static final Set<String> EVERYBODY =
            Set.of(Roles.REGISTRAR, Roles.REGISTRAR_HEAD, Roles.ADMINISTRATOR, Roles.AUDITOR, Roles.SYSTEM);

    private final User user;

    Sight(User user) {
        this.user = user;
    }

    boolean reaches(String studentNo, String unitCode) {
        return everybody()
                || (user.has(Roles.LEARNER) && studentNo.equals(user.studentNo()))
                || ofUnits().contains(unitCode);
    }

    /** Codes of the units to which a list is limited; null for all units, empty for none. */
    @Nullable
    Set<String> units() {
        if (everybody()) {
            return null;
        }
        return ofUnits();
    }

    private boolean everybody() {
        return user.roles().stream().anyMatch(EVERYBODY::contains);
    }

    private Set<String> ofUnits() {
        return user.unitsOf(Roles.OF_A_UNIT.toArray(String[]::new));
    }
}
