package kz.sirius.corrections;

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

/** The reports in the database. */
@ApplicationScoped
class CorrectionBook {

    private static final List<CorrectionStatus> OPEN = List.of(CorrectionStatus.SUBMITTED, CorrectionStatus.RETURNED);

    private static final String SEEN = "(:all = true or c.unitCode in :units) and (:own = '' or c.studentNo = :own)";

    private static final String FILTER = SEEN + """
             and c.status in :states and (:over = false or c.clock.dueAt < :now)
            and (:search = '' or c.studentNo = :search or lower(c.holder) like :begins escape '!')""";

    @Inject
    EntityManager em;

    /** Whose reports a list may show: of all units or of these, and of one learner only or of everybody (empty). */
    record Sight(boolean all, Set<String> units, String own) {}

    void add(Correction correction) {
        em.persist(correction);
        em.flush();
    }

    void add(CorrectionStep step) {
        em.persist(step);
    }

    /** Lets a learner's reports pass one after the other, so that a double click finds what the first click made. */
    void oneAtATime(String studentNo) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "corrections.report:" + studentNo)
                .getSingleResult();
    }

    Optional<Correction> find(long id) {
        return Found.one(em, Correction.class, id);
    }

    /** The report as it is once its lock is held, so that two decisions never cross. Refuses COR-01 when there is none. */
    Correction toChange(long id) {
        Correction found = find(id).orElseThrow(() -> new Refusal(CorrectionRefusal.NOT_FOUND));
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** What this learner reported of the same row, or of his name, and nobody has answered yet. */
    Optional<Long> openAbout(String studentNo, NewCorrection asked) {
        NewCorrection.RowKey row = asked.row();
        return em.createQuery("""
                        select c.id from Correction c where c.studentNo = :no and c.status in :open
                        and c.thing.subject = :subject and coalesce(c.thing.disciplineCode, '') = :code
                        and coalesce(c.thing.attempt, 0) = :attempt""", Long.class)
                .setParameter("no", studentNo)
                .setParameter("open", OPEN)
                .setParameter("subject", asked.subject())
                .setParameter("code", row == null ? "" : row.disciplineCode())
                .setParameter("attempt", row == null ? 0 : row.attempt())
                .getResultStream()
                .findFirst();
    }

    List<CorrectionStep> history(long id) {
        return em.createQuery(
                        "select s from CorrectionStep s where s.correctionId = :id order by s.id", CorrectionStep.class)
                .setParameter("id", id)
                .getResultList();
    }

    List<Correction> of(String studentNo) {
        return em.createQuery("select c from Correction c where c.studentNo = :no order by c.id desc", Correction.class)
                .setParameter("no", studentNo)
                .getResultList();
    }

    /** One page, what is due first on top, what is answered behind it. */
    List<Correction> page(CorrectionFilter filter, Sight sight, Instant now, int offset, int size) {
        String order = " order by case when c.status in :open then 0 else 1 end, c.clock.dueAt, c.id";
        return bound(em.createQuery("select c from Correction c where " + FILTER + order, Correction.class), filter)
                .setParameter("open", OPEN)
                .setParameter("now", now)
                .setParameter("all", sight.all())
                .setParameter("units", units(sight))
                .setParameter("own", sight.own())
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    long count(CorrectionFilter filter, Sight sight, Instant now) {
        return bound(em.createQuery("select count(c) from Correction c where " + FILTER, Long.class), filter)
                .setParameter("now", now)
                .setParameter("all", sight.all())
                .setParameter("units", units(sight))
                .setParameter("own", sight.own())
                .getSingleResult();
    }

    List<Long> open() {
        return em.createQuery("select c.id from Correction c where c.status in :open order by c.id", Long.class)
                .setParameter("open", OPEN)
                .getResultList();
    }

    /** A reminder (not breached) or an alarm whose moment has come. */
    record DueStep(long id, boolean breached) {}

    /** Reminders and alarms whose moment has come and that were not given, in the order of their moments. */
    @SuppressWarnings("unchecked")
    List<DueStep> dueAt(Instant now) {
        List<Object[]> rows = em.createNativeQuery("""
                        select id, false as breached, reminder_at as moment from corrections.correction
                        where status = 'SUBMITTED' and reminded_at is null and reminder_at <= ?1
                        union all
                        select id, true as breached, due_at as moment from corrections.correction
                        where status = 'SUBMITTED' and alarmed_at is null and due_at < ?1
                        order by moment, id""").setParameter(1, now).getResultList();
        return rows.stream()
                .map(row -> new DueStep(((Number) row[0]).longValue(), (Boolean) row[1]))
                .toList();
    }

    private static Set<String> units(Sight sight) {
        return sight.units().isEmpty() ? Set.of("") : sight.units();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, CorrectionFilter filter) {
        String search = filter.search().replace("\0", "").strip();
        String escaped = search.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return query.setParameter("states", filter.queue().states())
                .setParameter("over", filter.queue() == CorrectionFilter.Queue.OVER)
                .setParameter("search", search)
                .setParameter("begins", escaped + "%");
    }
}
