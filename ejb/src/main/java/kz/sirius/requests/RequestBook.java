package kz.sirius.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.sirius.common.Found;
import kz.sirius.common.Refusal;
import org.jspecify.annotations.Nullable;

/** The requests in the database. */
@ApplicationScoped
class RequestBook {

    /** Whether the deadline runs, by {@link RequestRow#isWatched()}. */
    private static final String WATCHED = "(r.status in :watched or r.status = :issued and r.paper.awaitsPaper = true)";

    @Inject
    EntityManager em;

    void add(Request request) {
        em.persist(request);
        em.flush();
    }

    /** Lets a learner's submissions pass one after the other, so that a double click finds what the first click made. */
    void oneAtATime(String studentNo) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "requests.submit:" + studentNo)
                .getSingleResult();
    }

    void add(RequestStep step) {
        em.persist(step);
    }

    /**
     * The request as it is once its lock is held, also when it was read before, so that two decisions never cross. Lock
     * first, then change. Refuses REQ-01 when there is none.
     */
    Request toChange(long id) {
        Request found = find(id).orElseThrow(() -> new Refusal(RequestRefusal.NOT_FOUND));
        if (em.getLockMode(found) != LockModeType.PESSIMISTIC_WRITE) {
            em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        }
        return found;
    }

    Optional<Request> find(long id) {
        return Found.one(em, Request.class, id);
    }

    /** The record that was frozen at the last approval; null before the first. It is large, and only who prints wants it. */
    @Nullable
    String snapshot(long id) {
        return (String) em.createNativeQuery("select snapshot from requests.request where id = ?1")
                .setParameter(1, id)
                .getSingleResult();
    }

    /** Freezes the record in the place of what was frozen before. */
    void freeze(Request request, String snapshot) {
        em.createNativeQuery("update requests.request set snapshot = ?2 where id = ?1")
                .setParameter(1, request.id())
                .setParameter(2, snapshot)
                .executeUpdate();
    }

    Optional<Request> bySubmissionKey(String key) {
        return em.createQuery("select r from Request r where r.submissionKey = :key", Request.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    Optional<Long> reissueOf(String number) {
        return em.createQuery("select r.id from Request r where r.replaces = :number", Long.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    List<Request> openOf(String studentNo) {
        return em.createQuery(
                        "select r from Request r where r.applicant.studentNo = :no and r.status in :open",
                        Request.class)
                .setParameter("no", studentNo)
                .setParameter("open", undocumented())
                .getResultList();
    }

    List<Request> of(String studentNo) {
        return em.createQuery(
                        "select r from Request r where r.applicant.studentNo = :no order by r.id desc", Request.class)
                .setParameter("no", studentNo)
                .getResultList();
    }

    List<RequestStep> history(long id) {
        return em.createQuery("select s from RequestStep s where s.requestId = :id order by s.id", RequestStep.class)
                .setParameter("id", id)
                .getResultList();
    }

    List<Request> page(Selection selection, int offset, int size) {
        return bound(
                        em.createQuery(
                                "select r from Request r where " + selection.where()
                                        + " order by r.clockwork.dueAt, r.id",
                                Request.class),
                        selection.values())
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    long count(Selection selection) {
        return bound(
                        em.createQuery("select count(r) from Request r where " + selection.where(), Long.class),
                        selection.values())
                .getSingleResult();
    }

    /** Per state: how many requests, how many of them near and over their deadline. */
    List<Object[]> counts(Selection selection, Instant now) {
        return bound(
                        em.createQuery(
                                """
                                select r.status, r.paper.awaitsPaper, count(r),
                                    sum(case when r.clockwork.reminderAt <= :at and r.clockwork.dueAt >= :at
                                        then 1 else 0 end),
                                    sum(case when r.clockwork.dueAt < :at then 1 else 0 end)
                                from Request r where """ + " " + selection.where() + " group by r.status, r.paper.awaitsPaper",
                                Object[].class),
                        selection.values())
                .setParameter("at", now)
                .getResultList();
    }

    /** Reminders and alarms whose moment has come and that were not given, in the order of their moments. */
    List<DueStep> dueAt(Instant now) {
        List<DueStep> due = new ArrayList<>(due(
                "select r.id, r.clockwork.reminderAt from Request r where " + WATCHED
                        + " and r.clockwork.remindedAt is null and r.clockwork.reminderAt <= :now",
                now,
                false));
        due.addAll(due(
                "select r.id, r.clockwork.dueAt from Request r where " + WATCHED
                        + " and r.clockwork.alarmedAt is null and r.clockwork.dueAt < :now",
                now,
                true));
        due.sort(Comparator.comparing(DueStep::at).thenComparing(DueStep::requestId));
        return due;
    }

    private List<DueStep> due(String query, Instant now, boolean breached) {
        return em.createQuery(query, Object[].class)
                .setParameter("watched", watched())
                .setParameter("issued", RequestStatus.ISSUED)
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new DueStep((Long) row[0], breached, (Instant) row[1]))
                .toList();
    }

    /** A reminder (not breached) or an alarm whose moment has come. */
    record DueStep(long requestId, boolean breached, Instant at) {}

    /** The requests whose due day still matters in the order of their numbers, without what is frozen in them. */
    List<Running> running() {
        return em.createQuery(
                        "select r.id, r.submittedAt, r.clockwork.dueOn, r.clockwork.reminderAt, r.clockwork.dueAt"
                                + " from Request r where " + WATCHED
                                + " or r.status = :returned order by r.id",
                        Object[].class)
                .setParameter("watched", watched())
                .setParameter("issued", RequestStatus.ISSUED)
                .setParameter("returned", RequestStatus.RETURNED)
                .getResultStream()
                .map(row -> new Running(
                        (Long) row[0], (Instant) row[1], (LocalDate) row[2], (Instant) row[3], (Instant) row[4]))
                .toList();
    }

    /** An open request: when it came in, its due day, the moments of its reminder and of its deadline. */
    record Running(long id, Instant submittedAt, LocalDate dueOn, Instant reminderAt, Instant dueAt) {}

    /** The steps of the open requests by which they came to the learner or from him, in the order of time. */
    Map<Long, List<RequestStep>> returnsOfOpen() {
        return em.createQuery(
                        "select s from RequestStep s where (s.to = :back or s.from = :back) and s.requestId in"
                                + " (select r.id from Request r where " + WATCHED
                                + " or r.status = :back) order by s.id",
                        RequestStep.class)
                .setParameter("back", RequestStatus.RETURNED)
                .setParameter("watched", watched())
                .setParameter("issued", RequestStatus.ISSUED)
                .getResultStream()
                .collect(Collectors.groupingBy(RequestStep::requestId));
    }

    /** Writes what was changed, and keeps the request no longer in memory. */
    void letGo(Request request) {
        em.flush();
        em.detach(request);
    }

    /** Which of these requests are withdrawn or refused, and which of the two. */
    Map<Long, RequestStatus> endedAmong(List<Long> ids) {
        List<?> ended = em.createNativeQuery("""
                        select id, status from requests.request where id = any(?1)
                        and status in ('WITHDRAWN', 'REFUSED')""")
                .setParameter(1, ids.toArray(Long[]::new))
                .getResultList();
        return ended.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(
                        row -> ((Number) row[0]).longValue(), row -> RequestStatus.valueOf((String) row[1])));
    }

    List<Long> approved() {
        return em.createQuery("select r.id from Request r where r.status = :s order by r.statusSince, r.id", Long.class)
                .setParameter("s", RequestStatus.APPROVED)
                .getResultList();
    }

    SigningRule rule(PolicyCase forWhat, String unitCode) {
        Object[] row = (Object[]) em.createNativeQuery("""
                        select policy, further from requests.signing_policy
                        where kind = ?1 and unit_code in ('', ?2) order by unit_code desc limit 1""")
                .setParameter(1, forWhat.name())
                .setParameter(2, unitCode)
                .getSingleResult();
        return SigningRule.stored((String) row[0], (String) row[1]);
    }

    void rule(PolicyCase forWhat, String unitCode, SigningRule rule) {
        em.createNativeQuery("""
                        insert into requests.signing_policy (kind, unit_code, policy, further) values (?1, ?2, ?3, ?4)
                        on conflict (kind, unit_code)
                        do update set policy = excluded.policy, further = excluded.further""")
                .setParameter(1, forWhat.name())
                .setParameter(2, unitCode)
                .setParameter(3, rule.policy().name())
                .setParameter(4, rule.storedFurther())
                .executeUpdate();
    }

    void dropPolicy(PolicyCase forWhat, String unitCode) {
        em.createNativeQuery("delete from requests.signing_policy where kind = ?1 and unit_code = ?2")
                .setParameter(1, forWhat.name())
                .setParameter(2, unitCode)
                .executeUpdate();
    }

    List<PolicyRow> policies() {
        List<?> rows = em.createNativeQuery(
                        "select kind, unit_code, policy, further from requests.signing_policy order by kind, unit_code")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new PolicyRow(
                        PolicyCase.valueOf((String) row[0]),
                        (String) row[1],
                        SigningRule.stored((String) row[2], (String) row[3])))
                .toList();
    }

    /** The states of a request under way that has no document yet. */
    private static List<RequestStatus> undocumented() {
        return List.of(RequestStatus.values()).stream()
                .filter(status -> status.isOpen() && !status.isIssued())
                .toList();
    }

    private static List<RequestStatus> watched() {
        return List.of(RequestStatus.values()).stream()
                .filter(RequestStatus::isWatched)
                .toList();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
