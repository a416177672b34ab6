package kz.sirius.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.sirius.common.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The sheet on which a prepared document collects its signatures. It is opened with the offices that have to sign, shows
 * each signer the exact bytes that he will sign, and ends completed, refused by a signer, or cancelled with its request.
 */
@Entity
@Table(schema = "signing", name = "sheet")
class SigningSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "request_id")
    private long requestId;

    private String number;
    private String kind;
    private String holder;

    @Enumerated(EnumType.STRING)
    private SheetPlan.Mode mode;

    @Enumerated(EnumType.STRING)
    private SheetStatus status;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected SigningSheet() {}

    @SuppressWarnings("NullAway.Init")
    SigningSheet(SheetPlan plan, Instant now) {
        requestId = plan.requestId();
        number = plan.number();
        kind = plan.kind();
        holder = plan.holder();
        mode = plan.mode();
        status = SheetStatus.OPEN;
        openedAt = now;
    }

    void close(SheetStatus end, Instant now) {
        if (status != SheetStatus.OPEN) {
            throw new Refusal(SigningRefusal.NOT_OPEN);
        }
        status = end;
        closedAt = now;
    }

    Instant openedAt() {
        return openedAt;
    }

    void requireOpen() {
        if (status != SheetStatus.OPEN) {
            throw new Refusal(SigningRefusal.NOT_OPEN);
        }
    }

    /** Rendition that an official sees: his own where any one signs, the common one (0) otherwise. */
    long renditionFor(long officialId) {
        return mode == SheetPlan.Mode.ANY ? officialId : 0;
    }

    SheetPlan.Mode mode() {
        return mode;
    }

    long id() {
        return id;
    }

    long requestId() {
        return requestId;
    }

    String number() {
        return number;
    }

    SheetRow row() {
        return new SheetRow(id, requestId, number, kind, holder, mode, status, openedAt);
    }
}
