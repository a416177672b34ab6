package kz.sirius.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import kz.sirius.identity.User;
import org.jspecify.annotations.Nullable;

/** What the line of an annulled document says: who annulled it, when and why, and which number took its place. */
@Embeddable
class EndOfForce {

    @Column(name = "annulled_at")
    private Instant annulledAt;

    @Column(name = "annulled_by")
    @SuppressWarnings("UnusedVariable") // for the audit; screens show the name
    private String annulledBy;

    @Column(name = "annulled_by_name")
    private String annulledByName;

    @Column(name = "annul_reason")
    private String reason;

    @Column(name = "replaced_by")
    private @Nullable String replacedBy;

    @Column(name = "replaced_at")
    private @Nullable Instant replacedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected EndOfForce() {}

    EndOfForce(User by, String reason, Instant at) {
        this.annulledAt = at;
        this.annulledBy = by.login();
        this.annulledByName = by.displayName();
        this.reason = reason;
    }

    Instant annulledAt() {
        return annulledAt;
    }

    void replaced(String number, Instant at) {
        replacedBy = number;
        replacedAt = at;
    }

    Annulment shown() {
        return new Annulment(annulledAt, annulledByName, reason, replacedBy, replacedAt);
    }
}
