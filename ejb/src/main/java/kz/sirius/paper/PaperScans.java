package kz.sirius.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;
import kz.sirius.registry.RegisterRow;
import kz.sirius.registry.Revisions;

/** Finds the paper version that lies under a desk scanner by the code on it, or by the number of the document. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD, Roles.ADMINISTRATOR, Roles.AUDITOR})
@Clause({"P3", "R26", "R32"})
public class PaperScans {

    @Inject
    PaperBook book;

    @Inject
    Revisions register;

    /**
     * The version that is under way, or else the latest.
     *
     * @param typed what the scanner typed: the address of the code, its token, or the document's number
     * @throws Refusal PAP-17 when it is nothing of the sort, or no paper was asked for
     */
    public PaperRow find(String typed) {
        ScannedText scanned = ScannedText.of(typed);
        Optional<String> number = scanned.number()
                .or(() -> scanned.token().flatMap(register::ofToken).map(RegisterRow::number));
        List<PaperVersion> versions = number.map(book::ofDocument).orElse(List.of());
        return versions.stream()
                .filter(version -> version.status().isOpen())
                .findFirst()
                .or(() -> versions.stream().findFirst())
                .map(PaperVersion::row)
                .orElseThrow(() -> new Refusal(PaperRefusal.SCANNED_NOTHING));
    }
}
