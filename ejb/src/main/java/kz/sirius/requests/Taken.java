package kz.sirius.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who of the office works on a request, and since when. */
@Embeddable
class Taken {

    @Column(name = "taken_by")
    private String login;

    @Column(name = "taken_by_name")
    private String name;

    @Column(name = "taken_at")
    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Taken() {}

    Taken(String login, String name, Instant at) {
        this.login = login;
        this.name = name;
        this.at = at;
    }

    static RequestRow.@Nullable Taker of(@Nullable Taken taken) {
        return taken == null ? null : new RequestRow.Taker(taken.login, taken.name, taken.at);
    }
}
