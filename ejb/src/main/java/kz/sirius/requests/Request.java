package kz.sirius.requests;

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
import java.util.Set;
import kz.sirius.calendar.Clockwork;
import kz.sirius.calendar.Deadlines;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.identity.Office;
import kz.sirius.records.Period;
import kz.sirius.records.Scope;
import kz.sirius.registry.DocumentKind;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * A learner's request for a document. The registrar's specialists return it (the clock stops until he answers), refuse it or
 * approve it, which freezes data and signing policy; with the last signature it is issued. Until then the learner may withdraw
 * it. Where paper was asked for with it, the clock runs on until that is ready for pick-up; it ends with the hand-over.
 */
@Entity
@DynamicUpdate
@Table(schema = "requests", name = "request")
class Request {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Embedded
    private Applicant applicant;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Column(name = "period_from")
    private @Nullable String periodFrom;

    @Column(name = "period_to")
    private @Nullable String periodTo;

    @Enumerated(EnumType.STRING)
    private Language language;

    private boolean bilingual;

    @Embedded
    private WantedPaper paper;

    @Embedded
    private Grounds grounds;

    @Column(name = "submission_key")
    private String submissionKey;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "status_since")
    private Instant statusSince;

    /** Moves without anybody's decision: who has the request before him is not told that somebody changed it. */
    @Embedded
    @OptimisticLock(excluded = true)
    private Clockwork clockwork;

    /** When what was asked for was there: the document in the cabinet, or its paper version ready for pick-up. */
    @Column(name = "met_at")
    private @Nullable Instant metAt;

    @Embedded
    private Approval approval;

    /** Number of the annulled document in whose place this one is made, or null. */
    private @Nullable String replaces;

    @Embedded
    private @Nullable Taken taken;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Request() {}

    @SuppressWarnings("NullAway.Init")
    Request(Applicant applicant, NewRequest asked, String consentVersion, Instant now, Deadlines deadlines) {
        this.applicant = applicant;
        this.kind = asked.kind();
        this.scope = asked.period().scope();
        this.periodFrom = asked.period().from();
        this.periodTo = asked.period().to();
        this.language = asked.language();
        this.bilingual = asked.bilingual();
        this.approval = new Approval();
        this.paper = new WantedPaper(asked);
        this.grounds = new Grounds(asked.why(), consentVersion, now);
        this.submissionKey = asked.submissionKey();
        this.status = RequestStatus.SUBMITTED;
        this.submittedAt = now;
        this.statusSince = now;
        this.clockwork = new Clockwork(Time.dateOf(now), deadlines);
    }

    /**
     * The same once more, in the place of the document that came of it and was annulled: what was asked for and agreed to
     * then still holds; it is received now.
     */
    Request again(Applicant today, String annulled, Instant now, Deadlines deadlines) {
        String key = "reissue:" + annulled;
        NewRequest asked = new NewRequest(
                kind, period(), language, bilingual, paper.delivery(), paper.copies(), grounds.why(), true, key, true);
        Request next = new Request(today, asked, grounds.consentVersion(), now, deadlines);
        next.grounds = grounds.again();
        next.replaces = annulled;
        return next;
    }

    /** Refuses REQ-06 when the asker looked at an older state; {@code -1} stands for "whatever it is". */
    Request seenAs(long expectedVersion) {
        if (expectedVersion >= 0 && expectedVersion != version) {
            throw new Refusal(RequestRefusal.CHANGED_MEANWHILE);
        }
        return this;
    }

    void approve(String login, String name, SigningRule frozen) {
        status = status.to(RequestStatus.APPROVED);
        approval.freeze(login, name, frozen);
    }

    /** From now on this member of the office works on it, or nobody. Refuses REQ-05 when it is not the office's turn. */
    void takenBy(@Nullable Taken next) {
        if (status != RequestStatus.SUBMITTED) {
            throw new Refusal(RequestRefusal.WRONG_STATUS);
        }
        taken = next;
    }

    void returnOn(LocalDate day) {
        status = status.to(RequestStatus.RETURNED);
        clockwork.stop(day);
    }

    void answerOn(LocalDate day, Deadlines deadlines) {
        status = status.to(RequestStatus.SUBMITTED);
        clockwork.resume(day, deadlines);
    }

    void to(RequestStatus next) {
        status = status.to(next);
    }

    /** Its paper version is ready: the clock ends. Refuses REQ-05 when none is awaited. */
    void paperReady() {
        if (!paper.isAwaited()) {
            throw new Refusal(RequestRefusal.WRONG_STATUS);
        }
        to(RequestStatus.READY_FOR_PICKUP);
        paper.end();
    }

    void since(Instant now) {
        statusSince = now;
        boolean there = status == RequestStatus.ISSUED && !paper.isAwaited();
        if (metAt == null && (there || status == RequestStatus.READY_FOR_PICKUP)) {
            metAt = now;
        }
    }

    /** What is to be made of it on paper. */
    WantedPaper paper() {
        return paper;
    }

    Clockwork clockwork() {
        return clockwork;
    }

    /** Computes the due day anew by a changed calendar; the history tells when the clock stood. Tells if it moved. */
    boolean recount(List<RequestStep> history, Deadlines deadlines) {
        return clockwork.recount(Time.dateOf(submittedAt), RequestStep.pauses(history), deadlines);
    }

    long id() {
        return id;
    }

    /** Whether nothing was decided since this was read. */
    boolean isStill(FrozenRequest read) {
        return version == read.version();
    }

    Applicant applicant() {
        return applicant;
    }

    RequestStatus status() {
        return status;
    }

    DocumentKind kind() {
        return kind;
    }

    Language language() {
        return language;
    }

    /** The languages that stand on its pages. */
    Set<Language> languages() {
        return bilingual ? Set.of(Language.KK, Language.EN) : Set.of(language);
    }

    boolean bilingual() {
        return bilingual;
    }

    Period period() {
        return new Period(scope, periodFrom, periodTo);
    }

    @Nullable
    String replaces() {
        return replaces;
    }

    FrozenRequest frozen(@Nullable String snapshot) {
        Approval.Data frozen = approval.data(snapshot);
        return new FrozenRequest(
                id,
                version,
                kind,
                language,
                bilingual,
                applicant.studentNo(),
                applicant.unitCode(),
                frozen.rule(),
                frozen.by(),
                frozen.snapshot());
    }

    RequestRow row() {
        return new RequestRow(
                id,
                version,
                applicant.studentNo(),
                applicant.holder(),
                applicant.unitCode(),
                kind,
                period(),
                language,
                bilingual,
                status,
                submittedAt,
                statusSince,
                paper.isAwaited(),
                new RequestRow.Due(clockwork.dueOn(), clockwork.dueAt(), clockwork.reminderAt(), metAt),
                Taken.of(taken));
    }

    /** Whether this office signs beside those that sign for every learner of the unit. */
    boolean isSignedBy(Office office) {
        return approval.isSignedBy(office);
    }

    RequestCard card(List<RequestCard.Step> history) {
        return new RequestCard(
                row(),
                new RequestCard.Wanted(paper.delivery(), paper.copies()),
                grounds.why().code(),
                grounds.why().words(),
                grounds.consentAt(),
                approval.byName(),
                approval.rule(),
                replaces,
                history);
    }
}
