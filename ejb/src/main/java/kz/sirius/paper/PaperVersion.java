package kz.sirius.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.sirius.calendar.Clockwork;
import kz.sirius.calendar.Deadlines;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.issuing.PaperOriginal;
import kz.sirius.registry.DocumentKind;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * The paper version of an issued document, of one copy or several. It is asked for with the application or later; the office
 * prints it, has it signed by hand by those who may sign the document, seals it and enters it in the journal, whereupon it
 * is ready for pick-up; it ends with the hand-over. A copy that is spoilt before the journal goes through the steps anew,
 * and the version waits for it.
 */
@Entity
@Table(schema = "paper", name = "version")
class PaperVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "request_id")
    private long requestId;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "replaces_id")
    private @Nullable Long replacesId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private Language language;

    private boolean bilingual;

    @Column(name = "student_no")
    private String studentNo;

    private String holder;

    @Column(name = "unit_code")
    private String unitCode;

    private int copies;

    @Enumerated(EnumType.STRING)
    private PaperStatus status;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "status_since")
    private Instant statusSince;

    @Column(name = "ready_at")
    private @Nullable Instant readyAt;

    @Column(name = "unclaimed_at")
    private @Nullable Instant unclaimedAt;

    /** Moves without anybody's decision: who has the version before him is not told that somebody changed it. */
    @Embedded
    @OptimisticLock(excluded = true)
    private Clockwork clock;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected PaperVersion() {}

    @SuppressWarnings("NullAway.Init")
    PaperVersion(Origin origin, PaperOriginal of, int copies, Instant now, Clockwork clock) {
        this.documentNumber = of.number();
        this.requestId = of.requestId();
        this.origin = origin;
        this.kind = of.kind();
        this.language = of.language();
        this.bilingual = of.bilingual();
        this.studentNo = of.studentNo();
        this.holder = of.holder();
        this.unitCode = of.unitCode();
        this.copies = copies;
        this.status = PaperStatus.QUEUED;
        this.askedAt = now;
        this.statusSince = now;
        this.clock = clock;
    }

    /** Another in whose place a copy of this one is made; as many are said on it as were asked for then. */
    PaperVersion replacement(Instant now, Clockwork its) {
        PaperVersion next = new PaperVersion();
        next.documentNumber = documentNumber;
        next.requestId = requestId;
        next.origin = Origin.REPLACEMENT;
        next.replacesId = id;
        next.kind = kind;
        next.language = language;
        next.bilingual = bilingual;
        next.studentNo = studentNo;
        next.holder = holder;
        next.unitCode = unitCode;
        next.copies = copies;
        next.status = PaperStatus.QUEUED;
        next.askedAt = now;
        next.statusSince = now;
        next.clock = its;
        return next;
    }

    /** Refuses PAP-03 when the asker looked at an older state; {@code -1} stands for "whatever it is". */
    PaperVersion seenAs(long expected) {
        if (expected >= 0 && expected != version) {
            throw new Refusal(PaperRefusal.CHANGED_MEANWHILE);
        }
        return this;
    }

    void to(PaperStatus next, Instant now) {
        status = status.to(next);
        statusSince = now;
        if (next == PaperStatus.READY_FOR_PICKUP) {
            readyAt = now;
        }
    }

    /** Whether its clock is its own, and not that of the request with which it was asked for. */
    boolean hasOwnClock() {
        return origin != Origin.APPLICATION;
    }

    /** Takes over the clock of its request, which another calendar has moved. */
    void follow(Clockwork its) {
        clock = its;
    }

    /** Its due day by this rule. */
    LocalDate dueBy(Deadlines deadlines) {
        return deadlines.due(Time.dateOf(askedAt), List.of());
    }

    /** Computes the due day of its own clock anew by a changed calendar. Tells if it moved. */
    boolean recount(Deadlines deadlines) {
        return clock.recount(Time.dateOf(askedAt), List.of(), deadlines);
    }

    /** Its holder is told that nobody has claimed it; once. */
    void unclaimed(Instant now) {
        unclaimedAt = now;
    }

    boolean isToldUnclaimed() {
        return unclaimedAt != null;
    }

    long id() {
        return id;
    }

    String documentNumber() {
        return documentNumber;
    }

    long requestId() {
        return requestId;
    }

    Origin origin() {
        return origin;
    }

    String studentNo() {
        return studentNo;
    }

    String unitCode() {
        return unitCode;
    }

    int copies() {
        return copies;
    }

    PaperStatus status() {
        return status;
    }

    @Nullable
    Instant readyAt() {
        return readyAt;
    }

    Clockwork clock() {
        return clock;
    }

    PaperRow row() {
        return new PaperRow(
                id,
                version,
                documentNumber,
                requestId,
                origin,
                kind,
                bilingual ? "KK_EN" : language.name(),
                studentNo,
                holder,
                unitCode,
                copies,
                status,
                new PaperRow.Times(askedAt, statusSince, readyAt, unclaimedAt),
                new PaperRow.Due(clock.dueOn(), clock.dueAt(), clock.reminderAt()),
                replacesId);
    }
}
