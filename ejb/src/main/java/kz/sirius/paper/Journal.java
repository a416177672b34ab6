package kz.sirius.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.sirius.common.Found;
import kz.sirius.registry.DocumentKind;
import org.jspecify.annotations.Nullable;

/** The journal in the database: lines, hand-overs and notes are added, never changed. */
@ApplicationScoped
class Journal {

    private static final String FILTER = """
            from JournalLine l where l.enteredOn between :from and :to
            and (:kind is null or l.kind = :kind) and (:all = true or l.unitCode in :units)""";

    @Inject
    EntityManager em;

    /**
     * The next number of the book of this kind and year. Whoever takes one holds the book until his transaction ends, and
     * gives the number back when it is rolled back: so there is neither a gap nor a number given twice.
     */
    int next(DocumentKind kind, int year) {
        em.createNativeQuery(
                        "insert into paper.book (kind, year, last) values (?1, ?2, 0) on conflict (kind, year) do nothing")
                .setParameter(1, kind.name())
                .setParameter(2, year)
                .executeUpdate();
        em.createNativeQuery("update paper.book set last = last + 1 where kind = ?1 and year = ?2")
                .setParameter(1, kind.name())
                .setParameter(2, year)
                .executeUpdate();
        return ((Number) em.createNativeQuery("select last from paper.book where kind = ?1 and year = ?2")
                        .setParameter(1, kind.name())
                        .setParameter(2, year)
                        .getSingleResult())
                .intValue();
    }

    void add(JournalLine line) {
        em.persist(line);
        em.flush();
    }

    void add(Handover handover) {
        em.persist(handover);
        em.flush();
    }

    void add(JournalNote note) {
        em.persist(note);
    }

    Optional<JournalLine> find(long id) {
        return Found.one(em, JournalLine.class, id);
    }

    Optional<JournalLine> ofVersion(long versionId) {
        return em.createQuery("select l from JournalLine l where l.versionId = :id", JournalLine.class)
                .setParameter("id", versionId)
                .getResultStream()
                .findFirst();
    }

    /** Of a document's lines the one whose copies wait for their holder, or else the latest. */
    Optional<JournalLine> latestOf(String number) {
        return em.createQuery("""
                        select l from JournalLine l join PaperVersion v on v.id = l.versionId
                        where l.documentNumber = :number
                        order by case when v.status = :ready then 0 else 1 end, l.id desc""", JournalLine.class)
                .setParameter("number", number)
                .setParameter("ready", PaperStatus.READY_FOR_PICKUP)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<Handover> handover(long lineId) {
        return Found.one(em, Handover.class, lineId);
    }

    JournalRow row(JournalLine line) {
        return line.row(
                handover(line.id()).map(Handover::row).orElse(null),
                notes(List.of(line.id())).stream().map(JournalNote::row).toList());
    }

    /** Which lines. */
    record Wanted(LocalDate from, LocalDate to, @Nullable DocumentKind kind, boolean all, Set<String> units) {}

    /** One page in the order of their entry, the latest first. */
    List<JournalRow> page(Wanted wanted, int offset, int size) {
        List<JournalLine> lines = em.createQuery("select l " + FILTER + " order by l.id desc", JournalLine.class)
                .setParameter("from", wanted.from())
                .setParameter("to", wanted.to())
                .setParameter("kind", wanted.kind())
                .setParameter("all", wanted.all())
                .setParameter("units", wanted.units().isEmpty() ? Set.of("") : wanted.units())
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        List<Long> ids = lines.stream().map(JournalLine::id).toList();
        Map<Long, List<JournalRow.Note>> notes = notes(ids).stream()
                .collect(Collectors.groupingBy(
                        JournalNote::lineId, Collectors.mapping(JournalNote::row, Collectors.toList())));
        Map<Long, JournalRow.Handover> handovers = handovers(ids);
        return lines.stream()
                .map(line -> line.row(handovers.get(line.id()), notes.getOrDefault(line.id(), List.of())))
                .toList();
    }

    long count(Wanted wanted) {
        return em.createQuery("select count(l) " + FILTER, Long.class)
                .setParameter("from", wanted.from())
                .setParameter("to", wanted.to())
                .setParameter("kind", wanted.kind())
                .setParameter("all", wanted.all())
                .setParameter("units", wanted.units().isEmpty() ? Set.of("") : wanted.units())
                .getSingleResult();
    }

    private Map<Long, JournalRow.Handover> handovers(List<Long> ids) {
        return em.createQuery("select h from Handover h where h.lineId in :ids", Handover.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Handover::lineId, Handover::row));
    }

    private List<JournalNote> notes(List<Long> ids) {
        return em.createQuery("select n from JournalNote n where n.lineId in :ids order by n.id", JournalNote.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
