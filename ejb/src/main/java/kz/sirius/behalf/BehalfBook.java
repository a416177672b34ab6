package kz.sirius.behalf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What requests in somebody's name rest on, in the database. */
@ApplicationScoped
class BehalfBook {

    private static final String COLUMNS =
            "request_id, asked_by, asker_name, kind, number, cast(date as text), entered_by, entered_at, type,"
                    + " sha256, octet_length(scan)";

    @Inject
    EntityManager em;

    void add(BehalfCard card, byte[] scan) {
        em.createNativeQuery("""
                        insert into behalf.basis (request_id, asked_by, asker_name, kind, number, date, entered_by,
                            entered_at, type, sha256, scan)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)""")
                .setParameter(1, card.requestId())
                .setParameter(2, card.basis().askedBy().name())
                .setParameter(3, card.basis().askerName())
                .setParameter(4, card.basis().kind().name())
                .setParameter(5, card.basis().number())
                .setParameter(6, card.basis().date())
                .setParameter(7, card.enteredBy())
                .setParameter(8, card.enteredAt())
                .setParameter(9, card.type().name())
                .setParameter(10, card.sha256())
                .setParameter(11, scan)
                .executeUpdate();
    }

    Optional<BehalfCard> of(long requestId) {
        List<?> found = em.createNativeQuery("select " + COLUMNS + " from behalf.basis where request_id = ?1")
                .setParameter(1, requestId)
                .getResultList();
        return found.stream().map(row -> card((Object[]) row)).findFirst();
    }

    Optional<byte[]> scan(long requestId) {
        List<?> found = em.createNativeQuery("select scan from behalf.basis where request_id = ?1")
                .setParameter(1, requestId)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    private static BehalfCard card(Object[] row) {
        Basis basis = new Basis(
                AskedBy.valueOf((String) row[1]),
                (String) row[2],
                BasisKind.valueOf((String) row[3]),
                (String) row[4],
                LocalDate.parse((String) row[5]));
        return new BehalfCard(
                ((Number) row[0]).longValue(),
                basis,
                (String) row[6],
                (Instant) row[7],
                ScanType.valueOf((String) row[8]),
                (String) row[9],
                ((Number) row[10]).intValue());
    }
}
