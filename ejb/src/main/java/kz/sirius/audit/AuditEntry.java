package kz.sirius.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the trail: who did what to which object and when. Written once, never changed. */
@Entity
@Table(schema = "audit", name = "entry")
@SuppressWarnings("UnusedVariable") // written for those who read the table
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;
    private String login;
    private String act;
    private String object;

    @Column(name = "from_state")
    private @Nullable String fromState;

    @Column(name = "to_state")
    private @Nullable String toState;

    private @Nullable String note;
    private @Nullable String refused;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(Instant at, String login, String act, String object) {
        this.at = at;
        this.login = login;
        this.act = act;
        this.object = object;
    }

    AuditEntry changed(@Nullable String from, @Nullable String to, @Nullable String why) {
        fromState = from;
        toState = to;
        note = why;
        return this;
    }

    AuditEntry refusedWith(String code) {
        refused = code;
        return this;
    }
}
