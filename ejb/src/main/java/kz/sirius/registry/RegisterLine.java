package kz.sirius.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.sirius.common.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One number of the register. It begins {@code RESERVED} when the document is prepared and belongs to that request for
 * ever; it ends {@code ISSUED} with the file, or {@code VOID} with the reason why there is none. It is never deleted.
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

    Instant allottedAt() {
        return allottedAt;
    }

    DocumentNumber asNumber() {
        return new DocumentNumber(number, allottedOn, token);
    }

    RegisterRow row() {
        return new RegisterRow(number, kind, allottedOn, status, requestId, token, issuedAt, voidReason);
    }
}
