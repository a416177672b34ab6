package kz.sirius.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Office;
import org.jspecify.annotations.Nullable;

/** What an approval freezes beside the academic data: who approved, and by which rule it is signed (T8, R18, R21, R48). */
@Embeddable
@Clause({"T8", "R18", "R21", "R48"})
class Approval {

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_by_name")
    private @Nullable String approvedByName;

    @Enumerated(EnumType.STRING)
    private @Nullable SigningPolicy policy;

    private String further = "";

    void freeze(String login, String name, SigningRule rule) {
        approvedBy = login;
        approvedByName = name;
        policy = rule.policy();
        further = rule.storedFurther();
    }

    @Nullable
    String byName() {
        return approvedByName;
    }

    @Nullable
    SigningRule rule() {
        return policy == null ? null : SigningRule.stored(policy.name(), further);
    }

    /** Whether this office signs beside those that sign for every learner of the unit. */
    boolean isSignedBy(Office office) {
        SigningRule frozen = rule();
        return frozen != null && frozen.further().contains(office);
    }

    /** The data as they were frozen, which the book keeps, and who approved them. Refuses REQ-05 when nobody has. */
    Data data(@Nullable String snapshot) {
        SigningRule rule = rule();
        if (rule == null || snapshot == null || approvedBy == null) {
            throw new Refusal(RequestRefusal.WRONG_STATUS);
        }
        return new Data(rule, approvedBy, snapshot);
    }

    /** A finished approval. */
    record Data(SigningRule rule, String by, String snapshot) {}
}
