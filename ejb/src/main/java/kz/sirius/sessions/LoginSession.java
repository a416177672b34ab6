package kz.sirius.sessions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One login on one device, from the entering of the password to its end. */
@Entity
@Table(schema = "sessions", name = "session")
class LoginSession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "secret_hash")
    private String secretHash;

    private String login;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    private String address;
    private String device;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected LoginSession() {}

    LoginSession(String secretHash, String login, String address, String device, Instant now) {
        this.secretHash = secretHash;
        this.login = login;
        this.address = address;
        this.device = device;
        this.startedAt = now;
        this.seenAt = now;
    }

    SessionRow row(String ownHash) {
        return new SessionRow(id, startedAt, seenAt, address, device, secretHash.equals(ownHash));
    }
}
