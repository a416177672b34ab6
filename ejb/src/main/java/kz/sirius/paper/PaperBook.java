package kz.sirius.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.sirius.common.Found;
import kz.sirius.common.Refusal;

/** The paper versions in the database, with their copies, hands and steps. */
@ApplicationScoped
class PaperBook {

    private static final String FILTER = """
            (:all = true or v.unitCode in :units) and (:own = '' or v.studentNo = :own)
            and v.status in :states and (:over = false or v.clock.dueAt < :now)
            and (:search = '' or v.studentNo = :search or v.documentNumber = upper(:search)
                or lower(v.holder) like :begins escape '!')""";

    private static final List<PaperStatus> OPEN =
            List.of(PaperStatus.values()).stream().filter(PaperStatus::isOpen).toList();

    @Inject
    EntityManager em;

    /** Whose versions a list may show: of all units or of these, and of one learner only or of everybody (empty). */
    record Sight(boolean all, Set<String> units, String own) {}

    /** A version with copies of these numbers. */
    PaperVersion add(PaperVersion version, List<Sheet.Place> places) {
        em.persist(version);
        em.flush();
        places.forEach(place -> em.persist(new Sheet(version.id(), place.number(), place.inPlaceOf())));
        return version;
    }

    /** Writes what was changed, where a row of the database has to go before another can come. */
    void flush() {
        em.flush();
    }

    void add(Sheet sheet) {
        em.persist(sheet);
    }

    void add(HandSignature hand) {
        em.persist(hand);
    }

    void add(PaperStep step) {
        em.persist(step);
    }

    /** Lets the requests for paper of one document pass one after the other. */
    void oneAtATime(String number) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "paper.ask:" + number)
                .getSingleResult();
    }

    Optional<PaperVersion> find(long id) {
        return Found.one(em, PaperVersion.class, id);
    }

    /** The version as it is once its lock is held, so that two steps never cross. Refuses PAP-01 when there is none. */
    PaperVersion toChange(long id) {
        PaperVersion found = find(id).orElseThrow(() -> new Refusal(PaperRefusal.NOT_FOUND));
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** All copies that were made of it, spoilt ones too, in the order of their making. */
    List<Sheet> sheets(long versionId) {
        return em.createQuery("select s from Sheet s where s.versionId = :id order by s.id", Sheet.class)
                .setParameter("id", versionId)
                .getResultList();
    }

    /** The copies that there are, by their numbers. */
    List<Sheet> good(long versionId) {
        return em.createQuery(
                        "select s from Sheet s where s.versionId = :id and s.status <> :spoilt order by s.number",
                        Sheet.class)
                .setParameter("id", versionId)
                .setParameter("spoilt", SheetStatus.SPOILT)
                .getResultList();
    }

    List<HandSignature> hands(long versionId) {
        return em.createQuery(
                        "select h from HandSignature h where h.versionId = :id order by h.id", HandSignature.class)
                .setParameter("id", versionId)
                .getResultList();
    }

    List<PaperStep> history(long versionId) {
        return em.createQuery("select s from PaperStep s where s.versionId = :id order by s.id", PaperStep.class)
                .setParameter("id", versionId)
                .getResultList();
    }

    /** Of a document, the latest first. */
    List<PaperVersion> ofDocument(String number) {
        return em.createQuery(
                        "select v from PaperVersion v where v.documentNumber = :number order by v.id desc",
                        PaperVersion.class)
                .setParameter("number", number)
                .getResultList();
    }

    List<PaperVersion> of(String studentNo) {
        return em.createQuery(
                        "select v from PaperVersion v where v.studentNo = :no order by v.id desc", PaperVersion.class)
                .setParameter("no", studentNo)
                .getResultList();
    }

    /** Whether a copy of this version was replaced by another version already. */
    boolean isReplaced(long versionId, int number) {
        return em.createQuery("""
                        select count(s) from Sheet s, PaperVersion v where s.versionId = v.id
                        and v.replacesId = :id and s.number = :number and v.status <> :cancelled""", Long.class)
                        .setParameter("id", versionId)
                        .setParameter("number", number)
                        .setParameter("cancelled", PaperStatus.CANCELLED)
                        .getSingleResult()
                > 0;
    }

    /** The copies of a line that are there: those in whose place another version is made are not. */
    List<Integer> there(JournalLine line) {
        return line.numbers().stream()
                .filter(number -> !isReplaced(line.versionId(), number))
                .sorted()
                .toList();
    }

    List<PaperVersion> page(PaperFilter filter, Sight sight, Instant now, int offset, int size) {
        String order = " order by case when v.status in :open then 0 else 1 end, v.clock.dueAt, v.id";
        return bound(
                        em.createQuery("select v from PaperVersion v where " + FILTER + order, PaperVersion.class),
                        filter,
                        sight)
                .setParameter("open", OPEN)
                .setParameter("now", now)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    long count(PaperFilter filter, Sight sight, Instant now) {
        return bound(em.createQuery("select count(v) from PaperVersion v where " + FILTER, Long.class), filter, sight)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** Those whose own clock runs. */
    List<Long> ownClocks() {
        return em.createQuery(
                        "select v.id from PaperVersion v where v.origin <> :with and v.status in :watched order by v.id",
                        Long.class)
                .setParameter("with", Origin.APPLICATION)
                .setParameter("watched", watched())
                .getResultList();
    }

    /** Those that were asked for with this application and are not ready. */
    List<Long> withApplication(long requestId) {
        return em.createQuery("""
                        select v.id from PaperVersion v
                        where v.requestId = :request and v.origin = :with and v.status in :watched""", Long.class)
                .setParameter("request", requestId)
                .setParameter("with", Origin.APPLICATION)
                .setParameter("watched", watched())
                .getResultList();
    }

    /** A reminder, an alarm, or that nobody has claimed it: what has come and was not told. */
    @SuppressWarnings("unchecked")
    List<Object[]> dueAt(Instant now, Instant readyBefore) {
        return em.createNativeQuery("""
                        select id, 'REMIND', reminder_at as moment from paper.version
                        where origin <> 'APPLICATION' and status in ('QUEUED', 'PRINTED', 'SIGNED', 'SEALED')
                            and reminded_at is null and reminder_at <= ?1
                        union all
                        select id, 'ALARM', due_at as moment from paper.version
                        where origin <> 'APPLICATION' and status in ('QUEUED', 'PRINTED', 'SIGNED', 'SEALED')
                            and alarmed_at is null and due_at < ?1
                        union all
                        select id, 'UNCLAIMED', ready_at as moment from paper.version
                        where status = 'READY_FOR_PICKUP' and unclaimed_at is null and ready_at <= ?2
                        order by moment, id""")
                .setParameter(1, now)
                .setParameter(2, readyBefore)
                .getResultList();
    }

    private static List<PaperStatus> watched() {
        return List.of(PaperStatus.values()).stream()
                .filter(PaperStatus::isWatched)
                .toList();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, PaperFilter filter, Sight sight) {
        String search = filter.search().replace("\0", "").strip();
        String escaped = search.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return query.setParameter("states", filter.queue().states())
                .setParameter("over", filter.queue() == PaperFilter.Queue.OVER)
                .setParameter("all", sight.all())
                .setParameter("units", sight.units().isEmpty() ? Set.of("") : sight.units())
                .setParameter("own", sight.own())
                .setParameter("search", search)
                .setParameter("begins", escaped + "%");
    }
}
