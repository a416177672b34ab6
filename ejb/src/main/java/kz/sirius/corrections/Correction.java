package kz.sirius.corrections;

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
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.identity.User;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * A learner's report of an error. He sends it; a specialist of the registrar's office takes it, asks him back if need be
 * (the clock stops until he replies), and answers: the record was corrected, or nothing is corrected and why.
 */
@Entity
@Table(schema = "corrections", name = "correction")
class Correction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "student_no")
    private String studentNo;

    private String holder;

    @Column(name = "unit_code")
    private String unitCode;

    @Embedded
    private ReportedThing thing;

    private String wrong;

    @Column(name = "should_be")
    private String right;

    @Enumerated(EnumType.STRING)
    private CorrectionStatus status;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "status_since")
    private Instant statusSince;

    /** Moves without anybody's decision: who has the report before him is not told that somebody changed it. */
    @Embedded
    @OptimisticLock(excluded = true)
    private Clockwork clock;

    @Column(name = "taken_by")
    @SuppressWarnings("UnusedVariable") // for the audit; screens show the name
    private @Nullable String takenBy;

    @Column(name = "taken_by_name")
    private @Nullable String takenByName;

    private @Nullable String answer;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Correction() {}

    @SuppressWarnings("NullAway.Init")
    Correction(Reporter by, ReportedThing thing, NewCorrection asked, Instant now, Deadlines deadlines) {
        this.studentNo = by.studentNo();
        this.holder = by.holder();
        this.unitCode = by.unitCode();
        this.thing = thing;
        this.wrong = asked.wrong();
        this.right = asked.right();
        this.status = CorrectionStatus.SUBMITTED;
        this.submittedAt = now;
        this.statusSince = now;
        this.clock = new Clockwork(Time.dateOf(now), deadlines);
    }

    /** Who reports. */
    record Reporter(String studentNo, String holder, String unitCode) {}

    /** Refuses COR-08 when the asker looked at an older state; {@code -1} stands for "whatever it is". */
    Correction seenAs(long expectedVersion) {
        if (expectedVersion >= 0 && expectedVersion != version) {
            throw new Refusal(CorrectionRefusal.CHANGED_MEANWHILE);
        }
        return this;
    }

    /** A specialist has it in hand. Refuses COR-07 when it is answered. */
    void take(User specialist) {
        if (!status.isOpen()) {
            throw new Refusal(CorrectionRefusal.WRONG_STATUS);
        }
        takenBy = specialist.login();
        takenByName = specialist.displayName();
    }

    void askOn(LocalDate day) {
        status = status.to(CorrectionStatus.RETURNED);
        clock.stop(day);
    }

    void replyOn(LocalDate day, Deadlines deadlines) {
        if (status != CorrectionStatus.RETURNED) {
            throw new Refusal(CorrectionRefusal.WRONG_STATUS);
        }
        status = status.to(CorrectionStatus.SUBMITTED);
        clock.resume(day, deadlines);
    }

    void answer(CorrectionStatus outcome, String words) {
        status = status.to(outcome);
        answer = words;
    }

    void since(Instant now) {
        statusSince = now;
    }

    /** Computes the due day anew by a changed calendar; the history tells when the clock stood. Tells if it moved. */
    boolean recount(List<CorrectionStep> history, Deadlines deadlines) {
        return clock.recount(Time.dateOf(submittedAt), CorrectionStep.pauses(history), deadlines);
    }

    /** The due day that a calendar gives it, with the pauses of its history. */
    LocalDate dueBy(List<CorrectionStep> history, Deadlines deadlines) {
        return deadlines.due(Time.dateOf(submittedAt), CorrectionStep.pauses(history));
    }

    long id() {
        return id;
    }

    String studentNo() {
        return studentNo;
    }

    String unitCode() {
        return unitCode;
    }

    CorrectionStatus status() {
        return status;
    }

    Clockwork clock() {
        return clock;
    }

    CorrectionRow row() {
        return new CorrectionRow(
                id,
                version,
                studentNo,
                holder,
                unitCode,
                thing.shown(),
                status,
                submittedAt,
                statusSince,
                new CorrectionRow.Due(clock.dueOn(), clock.dueAt()),
                takenByName);
    }

    CorrectionCard card(List<CorrectionStep> history) {
        return new CorrectionCard(
                row(),
                wrong,
                right,
                answer,
                history.stream().map(CorrectionStep::card).toList());
    }
}
