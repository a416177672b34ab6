package kz.sirius.corrections;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import kz.sirius.calendar.Pause;
import kz.sirius.identity.User;
import org.jspecify.annotations.Nullable;

/** One line of a report's history; written once. */
@Entity
@Table(schema = "corrections", name = "step")
class CorrectionStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "correction_id")
    private long correctionId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private @Nullable CorrectionStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private CorrectionStatus to;

    @Column(name = "by_login")
    @SuppressWarnings("UnusedVariable") // for the audit; screens show the name
    private String byLogin;

    @Column(name = "by_name")
    private String byName;

    private @Nullable String note;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected CorrectionStep() {}

    @SuppressWarnings("NullAway.Init")
    CorrectionStep(long correctionId, Instant at, @Nullable CorrectionStatus from, CorrectionStatus to) {
        this.correctionId = correctionId;
        this.at = at;
        this.from = from;
        this.to = to;
    }

    CorrectionStep by(User user, @Nullable String words) {
        byLogin = user.login();
        byName = user.displayName();
        note = words;
        return this;
    }

    /** When the clock stood: from each question to the reply that ended it. */
    static List<Pause> pauses(List<CorrectionStep> history) {
        return Pause.in(
                history,
                step -> step.to == CorrectionStatus.RETURNED,
                step -> step.from == CorrectionStatus.RETURNED && step.to == CorrectionStatus.SUBMITTED,
                step -> step.at);
    }

    CorrectionCard.Step card() {
        return new CorrectionCard.Step(at, from, to, byName, note);
    }
}
