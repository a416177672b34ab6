package kz.sirius.requests;

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

/** One line of a request's history; written once. */
@Entity
@Table(schema = "requests", name = "step")
class RequestStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "request_id")
    private long requestId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private @Nullable RequestStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private RequestStatus to;

    @Column(name = "by_login")
    @SuppressWarnings("UnusedVariable") // for the audit; screens show the name
    private String byLogin;

    @Column(name = "by_name")
    private String byName;

    private @Nullable String note;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected RequestStep() {}

    @SuppressWarnings("NullAway.Init")
    RequestStep(long requestId, Instant at, @Nullable RequestStatus from, RequestStatus to) {
        this.requestId = requestId;
        this.at = at;
        this.from = from;
        this.to = to;
    }

    RequestStep by(User user, @Nullable String why) {
        byLogin = user.login();
        byName = user.displayName();
        note = why;
        return this;
    }

    /** When the clock stood: from each return to the answer that ended it. */
    static List<Pause> pauses(List<RequestStep> history) {
        return Pause.in(
                history,
                step -> step.to == RequestStatus.RETURNED,
                step -> step.from == RequestStatus.RETURNED && step.to == RequestStatus.SUBMITTED,
                step -> step.at);
    }

    long requestId() {
        return requestId;
    }

    RequestCard.Step card() {
        return new RequestCard.Step(at, from, to, byName, note);
    }
}
