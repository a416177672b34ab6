package kz.sirius.signing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    /** As they were when they were first asked for, or when the sheet's lock was taken, whichever is later. */
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "sheet_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    private List<SigningSlot> slots = new ArrayList<>();

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
        plan.slots().forEach(slot -> slots.add(new SigningSlot(slots.size() + 1, slot)));
    }

    List<SigningSlot> slots() {
        return Collections.unmodifiableList(slots);
    }

    /** Whether the policy is met: one signature where any one signs, else that of every office. */
    boolean isMet() {
        return mode == SheetPlan.Mode.ANY
                ? slots.stream().anyMatch(SigningSlot::isSigned)
                : slots.stream().allMatch(SigningSlot::isSigned);
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
