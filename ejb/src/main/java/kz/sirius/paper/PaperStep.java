package kz.sirius.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.sirius.identity.User;
import org.jspecify.annotations.Nullable;

/** One line of a paper version's history; written once. */
@Entity
@Table(schema = "paper", name = "step")
class PaperStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "version_id")
    @SuppressWarnings("UnusedVariable") // asked for by queries
    private long versionId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private @Nullable PaperStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private PaperStatus to;

    @Column(name = "by_login")
    @SuppressWarnings("UnusedVariable") // for the audit; screens show the name
    private String byLogin;

    @Column(name = "by_name")
    private String byName;

    private @Nullable String note;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected PaperStep() {}

    @SuppressWarnings("NullAway.Init")
    PaperStep(long versionId, Instant at, @Nullable PaperStatus from, PaperStatus to) {
        this.versionId = versionId;
        this.at = at;
        this.from = from;
        this.to = to;
    }

    PaperStep by(User user, @Nullable String words) {
        byLogin = user.login();
        byName = user.displayName();
        note = words;
        return this;
    }

    PaperCard.Step card() {
        return new PaperCard.Step(at, from, to, byName, note);
    }
}
