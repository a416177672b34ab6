package kz.sirius.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail: who did what to which object and when. Written once by the act, sealed within a second by
 * {@link SealTrail}, never changed.
 */
@Entity
@Table(schema = "audit", name = "entry")
class AuditEntry {

    /** What is written, in the order of {@link #values}. */
    static final List<String> COLUMNS = List.of(
            "at",
            "login",
            "act",
            "object",
            "from_state",
            "to_state",
            "note",
            "code",
            "outcome",
            "roles",
            "address",
            "sha256");

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

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
    private @Nullable String code;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String roles;
    private @Nullable String address;
    private @Nullable String sha256;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(Instant at, Actor actor, String act, String object) {
        this.at = at;
        this.login = actor.login();
        this.roles = String.join(" ", actor.roles());
        this.address = actor.address();
        this.act = act;
        this.object = object;
        this.outcome = Outcome.OK;
    }

    /** What changed. A note that is a SHA-256 is that of the document. */
    AuditEntry changed(@Nullable String from, @Nullable String to, @Nullable String why) {
        fromState = from;
        toState = to;
        if (why != null && HASH.matcher(why).matches()) {
            sha256 = why;
        } else {
            note = why;
        }
        return this;
    }

    AuditEntry ended(Outcome how, String why) {
        outcome = how;
        code = why;
        return this;
    }

    List<@Nullable Object> values() {
        return Arrays.asList(
                at, login, act, object, fromState, toState, note, code, outcome.name(), roles, address, sha256);
    }

    TrailRow row() {
        return new TrailRow(
                id,
                at,
                new Actor(login, roles.isEmpty() ? List.of() : List.of(roles.split(" ")), address),
                act,
                object,
                new TrailRow.Change(fromState, toState, note, sha256),
                outcome,
                code);
    }
}
