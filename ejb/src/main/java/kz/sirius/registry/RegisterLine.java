package kz.sirius.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kz.sirius.common.Refusal;
import kz.sirius.identity.User;
import org.jspecify.annotations.Nullable;

/**
 * One number of the register. It begins {@code RESERVED} when the document is prepared and belongs to that request for
 * ever; it becomes {@code ISSUED} with the file, or ends {@code VOID} with the reason why there is none. An issued one may
 * be {@code ANNULLED} with a reason, and {@code REPLACED} when another number is issued in its place. It is never deleted.
 */
@Entity
@Table(schema = "registry", name = "line")
class RegisterLine {

    @Id
    private String number;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private long ordinal;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "allotted_on")
    private LocalDate allottedOn;

    @Column(name = "allotted_at")
    private Instant allottedAt;

    private String token;

    @Enumerated(EnumType.STRING)
    private LineStatus status;

    @Column(name = "issued_at")
    private @Nullable Instant issuedAt;

    @Column(name = "void_reason")
    private @Nullable String voidReason;

    @Embedded
    private @Nullable EndOfForce end;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected RegisterLine() {}

    RegisterLine(DocumentKind kind, long ordinal, long requestId, String token) {
        this.number = "";
        this.kind = kind;
        this.ordinal = ordinal;
        this.requestId = requestId;
        this.token = token;
        this.status = LineStatus.RESERVED;
        this.allottedOn = LocalDate.EPOCH;
        this.allottedAt = Instant.EPOCH;
    }

    RegisterLine on(LocalDate day, Instant at) {
        number = "%s-%d-%06d".formatted(kind.prefix(), day.getYear(), ordinal);
        allottedOn = day;
        allottedAt = at;
        return this;
    }

    void issue(Instant at) {
        become(LineStatus.ISSUED);
        issuedAt = at;
    }

    void voidWith(String reason) {
        become(LineStatus.VOID);
        voidReason = reason;
    }

    /** Refuses REG-05 when it is annulled already, REG-02 when there is nothing to annul. */
    void annul(User by, String reason, Instant at) {
        if (end != null) {
            throw new Refusal(RegistryRefusal.ALREADY_ANNULLED);
        }
        become(LineStatus.ANNULLED);
        end = new EndOfForce(by, reason, at);
    }

    void replace(String by, Instant at) {
        become(LineStatus.REPLACED);
        Objects.requireNonNull(end).replaced(by, at);
    }

    private void become(LineStatus next) {
        if (!status.mayBecome(next)) {
            throw new Refusal(RegistryRefusal.WRONG_STATUS);
        }
        status = next;
    }

    DocumentKind kind() {
        return kind;
    }

    LineStatus status() {
        return status;
    }

    String text() {
        return number;
    }

    /** The last act on it: taken, issued or annulled. */
    Instant lastAct() {
        if (end != null) {
            return end.annulledAt();
        }
        return issuedAt == null ? allottedAt : issuedAt;
    }

    Instant allottedAt() {
        return allottedAt;
    }

    DocumentNumber asNumber() {
        return new DocumentNumber(number, allottedOn, token);
    }

    RegisterRow row() {
        return new RegisterRow(
                number,
                kind,
                allottedOn,
                status,
                requestId,
                token,
                issuedAt,
                voidReason,
                end == null ? null : end.shown());
    }
}
