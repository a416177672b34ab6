package kz.sirius.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.sirius.common.Found;
import kz.sirius.common.Refusal;

/** The register in the database. */
@ApplicationScoped
class RegisterBook {

    private static final String LEFT = "(:kind is null or l.kind = :kind)"
            + " and (:status is null or l.status = :status) and l.allottedOn between :from and :to"
            + " and l.number like :number escape '!'";

    @Inject
    EntityManager em;

    Optional<RegisterLine> ofRequest(long requestId) {
        return em.createQuery("select l from RegisterLine l where l.requestId = :id", RegisterLine.class)
                .setParameter("id", requestId)
                .getResultStream()
                .findFirst();
    }

    List<Long> reservedRequests() {
        return em.createQuery(
                        "select l.requestId from RegisterLine l where l.status = :reserved order by l.allottedAt",
                        Long.class)
                .setParameter("reserved", LineStatus.RESERVED)
                .getResultList();
    }

    Optional<RegisterLine> byNumber(String number) {
        return Found.one(em, RegisterLine.class, number);
    }

    /** The line as it is once its lock is held, so that two acts never cross. Refuses REG-01 when there is none. */
    RegisterLine toChange(String number) {
        RegisterLine line = byNumber(number).orElseThrow(() -> new Refusal(RegistryRefusal.NOT_FOUND));
        em.refresh(line, LockModeType.PESSIMISTIC_WRITE);
        return line;
    }

    Optional<RegisterLine> byToken(String token) {
        return em.createQuery("select l from RegisterLine l where l.token = :token", RegisterLine.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    /** The next value of the series; holds its row until the transaction ends. */
    long next(DocumentKind kind) {
        return ((Number) em.createNativeQuery(
                                "update registry.series set last_value = last_value + 1 where kind = ?1 returning last_value")
                        .setParameter(1, kind.name())
                        .getSingleResult())
                .longValue();
    }

    /** When the latest number of a series was taken; nothing in a series without numbers. */
    Optional<Instant> lastTaken(DocumentKind kind) {
        return em.createQuery(
                        "select l.allottedAt from RegisterLine l where l.kind = :kind order by l.ordinal desc",
                        Instant.class)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(RegisterLine line) {
        em.persist(line);
        em.flush();
    }

    void store(StoredRevision revision, byte[] content) {
        em.createNativeQuery("""
                        insert into registry.revision (sha256, number, ordinal, stored_at, size, content)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, revision.sha256())
                .setParameter(2, revision.number())
                .setParameter(3, revision.ordinal())
                .setParameter(4, revision.storedAt())
                .setParameter(5, revision.size())
                .setParameter(6, content)
                .executeUpdate();
    }

    void store(StoredData data, byte[] content) {
        em.createNativeQuery("""
                        insert into registry.data_file (number, sha256, stored_at, size, content)
                        values (?1, ?2, ?3, ?4, ?5)""")
                .setParameter(1, data.number())
                .setParameter(2, data.sha256())
                .setParameter(3, data.storedAt())
                .setParameter(4, data.size())
                .setParameter(5, content)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Optional<StoredData> data(String number) {
        List<Object[]> rows = em.createNativeQuery(
                        "select number, sha256, size, stored_at from registry.data_file where number = ?1")
                .setParameter(1, number)
                .getResultList();
        return rows.stream()
                .map(row -> new StoredData(
                        (String) row[0], (String) row[1], ((Number) row[2]).longValue(), (Instant) row[3]))
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    List<String> withData(List<String> numbers) {
        return em.createNativeQuery("select number from registry.data_file where number in (?1)")
                .setParameter(1, numbers.isEmpty() ? List.of("") : numbers)
                .getResultList();
    }

    byte[] dataContent(String number) {
        return (byte[]) em.createNativeQuery("select content from registry.data_file where number = ?1")
                .setParameter(1, number)
                .getSingleResult();
    }

    int revisions(String number) {
        return ((Number) em.createNativeQuery("select count(*) from registry.revision where number = ?1")
                        .setParameter(1, number)
                        .getSingleResult())
                .intValue();
    }

    Optional<StoredRevision> latest(String number) {
        return revisions("number = ?1 order by ordinal desc limit 1", number).stream()
                .findFirst();
    }

    Optional<StoredRevision> bySha256(String sha256) {
        return revisions("sha256 = ?1", sha256).stream().findFirst();
    }

    List<StoredRevision> among(List<String> hashes) {
        return revisions("sha256 in (?1)", hashes.isEmpty() ? List.of("") : hashes);
    }

    /** Revisions and data files behind this hash, in the order of hashes. */
    @SuppressWarnings("unchecked")
    List<StoredFile> after(String sha256, int most) {
        List<Object[]> rows = em.createNativeQuery("""
                        select sha256, number, false as data from registry.revision where sha256 > ?1
                        union all
                        select sha256, number, true as data from registry.data_file where sha256 > ?1
                        order by sha256 limit ?2""")
                .setParameter(1, sha256)
                .setParameter(2, most)
                .getResultList();
        return rows.stream()
                .map(row -> new StoredFile((String) row[0], (String) row[1], (Boolean) row[2]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<StoredRevision> revisions(String where, Object value) {
        List<Object[]> rows = em.createNativeQuery(
                        "select sha256, number, ordinal, size, stored_at from registry.revision where " + where)
                .setParameter(1, value)
                .getResultList();
        return rows.stream()
                .map(row -> new StoredRevision(
                        (String) row[0],
                        (String) row[1],
                        ((Number) row[2]).intValue(),
                        ((Number) row[3]).longValue(),
                        (Instant) row[4]))
                .toList();
    }

    byte[] content(String sha256) {
        return (byte[]) em.createNativeQuery("select content from registry.revision where sha256 = ?1")
                .setParameter(1, sha256)
                .getSingleResult();
    }

    List<RegisterLine> lines(RegisterFilter filter, int offset, int size) {
        return bound(
                        em.createQuery(
                                "select l from RegisterLine l where " + LEFT
                                        + " order by l.allottedAt desc, l.ordinal desc",
                                RegisterLine.class),
                        filter)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    long count(RegisterFilter filter) {
        return bound(em.createQuery("select count(l) from RegisterLine l where " + LEFT, Long.class), filter)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, RegisterFilter filter) {
        String number = filter.number().replace("\0", "").strip().toUpperCase(Locale.ROOT);
        return query.setParameter("kind", filter.kind())
                .setParameter("status", filter.status())
                .setParameter("from", filter.from() == null ? LocalDate.of(1900, 1, 1) : filter.from())
                .setParameter("to", filter.to() == null ? LocalDate.of(9999, 1, 1) : filter.to())
                .setParameter(
                        "number",
                        "%" + number.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
    }
}
