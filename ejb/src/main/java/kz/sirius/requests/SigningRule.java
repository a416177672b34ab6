package kz.sirius.requests;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Office;

/**
 * A signing policy with the further offices that sign beside the head of the registrar's office and the office of the
 * learner's unit (Product decision A1): only where all sign.
 */
@Clause({"T8", "R21"})
public record SigningRule(SigningPolicy policy, List<Office> further) implements Serializable {

    /** The offices that can be named further. */
    public static final List<Office> NAMEABLE = List.of(Office.INSTITUTION_HEAD);

    /** Refuses REQ-16 when offices are named where not all sign, or one that signs anyway. */
    public SigningRule {
        further = List.copyOf(further);
        if (!further.isEmpty() && (policy != SigningPolicy.ALL || !NAMEABLE.containsAll(further))) {
            throw new Refusal(RequestRefusal.FURTHER_OFFICES);
        }
    }

    static SigningRule stored(String policy, String further) {
        return new SigningRule(
                SigningPolicy.valueOf(policy),
                Arrays.stream(further.split(","))
                        .filter(name -> !name.isEmpty())
                        .map(Office::valueOf)
                        .toList());
    }

    String storedFurther() {
        return further.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** As the trail says it: {@code ALL+INSTITUTION_HEAD}. */
    @Override
    public String toString() {
        return further.isEmpty() ? policy.name() : policy + "+" + storedFurther();
    }
}
