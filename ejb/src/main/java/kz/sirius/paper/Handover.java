package kz.sirius.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.sirius.common.Time;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The hand-over of a line's copies against signature: written once, and the line is locked by it (R32). */
@Entity
@Immutable
@Table(schema = "paper", name = "handover")
class Handover {

    @Id
    @Column(name = "line_id")
    private long lineId;

    private Instant at;

    @SuppressWarnings("UnusedVariable") // for the journal by days
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private JournalRow.Receiver receiver;

    @Column(name = "received_by")
    private String receivedBy;

    private @Nullable String basis;

    private @Nullable String document;

    @SuppressWarnings("UnusedVariable") // how many, for the journal as a list
    private int copies;

    private String numbers;

    @Enumerated(EnumType.STRING)
    private JournalRow.Signed signed;

    private byte @Nullable [] signature;

    private @Nullable String sha256;

    @Column(name = "by_login")
    @SuppressWarnings("UnusedVariable") // for the audit; screens show the name
    private String byLogin;

    @Column(name = "by_name")
    private String byName;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Handover() {}

    Handover(
            JournalLine line,
            Received received,
            List<Integer> numbers,
            @Nullable DrawnSignature drawn,
            JournalLine.Entered by) {
        this.lineId = line.id();
        this.at = by.at();
        this.day = Time.dateOf(at);
        this.receiver = received.receiver();
        this.receivedBy = received.name();
        this.basis = received.basis();
        this.document = received.document();
        this.copies = numbers.size();
        this.numbers = JournalLine.written(numbers);
        this.signed = drawn == null ? JournalRow.Signed.ON_PAPER : JournalRow.Signed.DRAWN;
        this.signature = drawn == null ? null : drawn.png();
        this.sha256 = drawn == null ? null : drawn.sha256();
        this.byLogin = by.by().login();
        this.byName = by.by().displayName();
    }

    /** Who received, with what he showed. */
    record Received(
            JournalRow.Receiver receiver,
            String name,
            @Nullable String basis,
            @Nullable String document) {}

    long lineId() {
        return lineId;
    }

    byte @Nullable [] signature() {
        return signature;
    }

    JournalRow.Handover row() {
        return new JournalRow.Handover(
                at, receiver, receivedBy, basis, document, JournalLine.read(numbers), signed, sha256, byName);
    }
}
