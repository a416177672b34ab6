package kz.sirius.issuing;

import java.util.Set;
import kz.sirius.identity.Roles;
import kz.sirius.identity.User;

/** Which documents a user may see: a learner his own, the office and those who watch all, officials their unit's. */
final class DocumentSight {

    private final User user;

    DocumentSight(User user) {
        this.user = user;
    }

    boolean reaches(IssuedDocument document) {
        String studentNo = user.studentNo();
        if (studentNo != null) {
            return studentNo.equals(document.studentNo());
        }
        IssuedDocuments.Units units = units();
        return units.all() || units.codes().contains(document.unitCode());
    }

    boolean owns(IssuedDocument document) {
        return document.studentNo().equals(user.studentNo());
    }

    IssuedDocuments.Units units() {
        boolean all = Set.of(Roles.REGISTRAR, Roles.REGISTRAR_HEAD, Roles.ADMINISTRATOR, Roles.AUDITOR).stream()
                .anyMatch(user::has);
        String own = user.studentNo();
        return new IssuedDocuments.Units(
                all || own != null, user.unitsOf(Roles.DEAN, Roles.DIVISION_HEAD), own == null ? "" : own);
    }
}
