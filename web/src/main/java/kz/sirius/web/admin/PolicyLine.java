package kz.sirius.web.admin;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.sirius.requests.PolicyCase;
import kz.sirius.requests.PolicyRow;
import kz.sirius.requests.SigningRule;

/** The policies of one unit, or of all units, as they stand in the form: by case, empty for "as for all". */
public class PolicyLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String unitCode;
    /** All sign, and beside them the head of the institution. */
    static final String ALL_AND_HEAD = "ALL_AND_HEAD";

    private final HashMap<String, String> chosen = new HashMap<>();

    PolicyLine(String unitCode, List<PolicyRow> inForce) {
        this.unitCode = unitCode;
        for (PolicyCase each : PolicyCase.values()) {
            chosen.put(each.name(), "");
        }
        inForce.stream()
                .filter(row -> row.unitCode().equals(unitCode))
                .forEach(row -> chosen.put(row.forWhat().name(), word(row.rule())));
    }

    public String getUnitCode() {
        return unitCode;
    }

    private static String word(SigningRule rule) {
        return rule.further().isEmpty() ? rule.policy().name() : ALL_AND_HEAD;
    }

    /** What is chosen, by case. */
    public Map<String, String> getChosen() {
        return chosen;
    }

    /** What is chosen for a case; Faces hands an empty choice over as null. */
    String chosen(PolicyCase forWhat) {
        return Objects.requireNonNullElse(chosen.get(forWhat.name()), "");
    }
}
