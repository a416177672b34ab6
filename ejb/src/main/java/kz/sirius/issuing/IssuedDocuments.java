package kz.sirius.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.sirius.common.Found;

/** The issued documents in the database, and who is named on the pages of a sheet. */
@ApplicationScoped
class IssuedDocuments {

    private static final String FILTER = """
            from IssuedDocument d where (:kind is null or d.kind = :kind)
            and d.issuedOn between :from and :to
            and (:all = true or d.unitCode in :units) and (:own = '' or d.studentNo = :own)
            and (:search = '' or d.number = upper(:search) or d.studentNo = :search
                 or lower(d.holder) like :begins escape '!')""";

    @Inject
    EntityManager em;

    void add(IssuedDocument document) {
        em.persist(document);
    }

    Optional<IssuedDocument> find(String number) {
        return Found.one(em, IssuedDocument.class, number);
    }

    List<IssuedDocument> of(String studentNo) {
        return em.createQuery(
                        "select d from IssuedDocument d where d.studentNo = :no order by d.issuedAt desc, d.number desc",
                        IssuedDocument.class)
                .setParameter("no", studentNo)
                .getResultList();
    }

    /** One page. */
    List<IssuedDocument> page(DocumentFilter filter, Units units, int offset, int size) {
        return bound(
                        em.createQuery(
                                "select d " + FILTER + " order by d.issuedAt desc, d.number desc",
                                IssuedDocument.class),
                        filter,
                        units)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    long count(DocumentFilter filter, Units units) {
        return bound(em.createQuery("select count(d) " + FILTER, Long.class), filter, units)
                .getSingleResult();
    }

    /** Whose documents a list may show: of all units or of these, and of one learner only or of everybody (empty). */
    record Units(boolean all, Set<String> codes, String own) {}

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, DocumentFilter filter, Units units) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        String search = filter.search() == null ? "" : filter.search().strip();
        String escaped = search.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return query.setParameter("kind", filter.kind())
                .setParameter("from", from == null ? LocalDate.of(1900, 1, 1) : from)
                .setParameter("to", to == null ? LocalDate.of(9999, 1, 1) : to)
                .setParameter("all", units.all())
                .setParameter("units", units.codes().isEmpty() ? Set.of("") : units.codes())
                .setParameter("own", units.own())
                .setParameter("search", search)
                .setParameter("begins", escaped + "%");
    }

    void name(long sheetId, List<Long> officials) {
        officials.stream()
                .distinct()
                .forEach(official -> em.createNativeQuery(
                                "insert into issuing.named_official (sheet_id, official_id) values (?1, ?2)")
                        .setParameter(1, sheetId)
                        .setParameter(2, official)
                        .executeUpdate());
    }

    boolean isNamed(long sheetId, long officialId) {
        return !em.createNativeQuery("select 1 from issuing.named_official where sheet_id = ?1 and official_id = ?2")
                .setParameter(1, sheetId)
                .setParameter(2, officialId)
                .getResultList()
                .isEmpty();
    }
}
