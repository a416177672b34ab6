package kz.sirius.web.admin;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.sirius.registry.DocumentKind;
import kz.sirius.requests.PolicyRow;

/** The policies of one unit, or of all units, as they stand in the form: by kind, empty for "as for all". */
public class PolicyLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String unitCode;
    private final HashMap<String, String> chosen = new HashMap<>();

    PolicyLine(String unitCode, List<PolicyRow> inForce) {
        this.unitCode = unitCode;
        for (DocumentKind kind : DocumentKind.values()) {
            chosen.put(kind.name(), "");
        }
        inForce.stream()
                .filter(row -> row.unitCode().equals(unitCode))
                .forEach(row -> chosen.put(row.kind().name(), row.policy().name()));
    }

    public String getUnitCode() {
        return unitCode;
    }

    /** What is chosen, by kind. */
    public Map<String, String> getChosen() {
        return chosen;
    }

    /** What is chosen for a kind; Faces hands an empty choice over as null. */
    String chosen(DocumentKind kind) {
        return Objects.requireNonNullElse(chosen.get(kind.name()), "");
    }
}
