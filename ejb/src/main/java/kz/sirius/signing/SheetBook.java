package kz.sirius.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.sirius.common.Found;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Office;
import kz.sirius.identity.OfficeHolder;

/** Sheets, their slots and signatures in the database. */
@ApplicationScoped
class SheetBook {

    @Inject
    EntityManager em;

    void add(SigningSheet sheet) {
        em.persist(sheet);
        em.flush();
    }

    /** The request whose sheet this is; reads no entity, so that the lock that follows finds the newest. */
    long requestOf(long id) {
        return em.createQuery("select s.requestId from SigningSheet s where s.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(SigningRefusal.NOT_FOUND));
    }

    /** The sheet and its slots as they are once the lock is held, also when they were read before. Lock first, then change. */
    SigningSheet toChange(long id) {
        SigningSheet found = find(id).orElseThrow(() -> new Refusal(SigningRefusal.NOT_FOUND));
        if (em.getLockMode(found) != LockModeType.PESSIMISTIC_WRITE) {
            boolean known =
                    em.getEntityManagerFactory().getPersistenceUnitUtil().isLoaded(found, "slots");
            em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
            if (known) {
                refreshSlots(found);
            }
        }
        return found;
    }

    /** Of a slot nothing changes but that it is signed. */
    private void refreshSlots(SigningSheet sheet) {
        Set<Long> signed = Set.copyOf(em.createQuery(
                        "select p.id from SigningSheet s join s.slots p where s.id = :id and p.signed = true",
                        Long.class)
                .setParameter("id", sheet.id())
                .getResultList());
        sheet.slots().stream()
                .filter(slot -> slot.isSigned() != signed.contains(slot.id()))
                .forEach(em::refresh);
    }

    Optional<SigningSheet> find(long id) {
        return Found.one(em, SigningSheet.class, id);
    }

    Optional<SigningSheet> openOf(long requestId) {
        return em.createQuery(
                        "select s from SigningSheet s where s.requestId = :id and s.status = :open", SigningSheet.class)
                .setParameter("id", requestId)
                .setParameter("open", SheetStatus.OPEN)
                .getResultStream()
                .findFirst();
    }

    /** One page of the open sheets that wait for any of these officials, the longest waiting first. */
    List<SigningSheet> waitingFor(List<OfficeHolder> officials, int offset, int size) {
        return officials.isEmpty()
                ? List.of()
                : bound(
                                em.createQuery(
                                        "select s " + waiting(officials) + " order by s.openedAt, s.id",
                                        SigningSheet.class),
                                officials)
                        .setFirstResult(offset)
                        .setMaxResults(size)
                        .getResultList();
    }

    /** How many there are. */
    long waitingFor(List<OfficeHolder> officials) {
        return officials.isEmpty()
                ? 0
                : bound(em.createQuery("select count(s) " + waiting(officials), Long.class), officials)
                        .getSingleResult();
    }

    private static String waiting(List<OfficeHolder> officials) {
        return IntStream.range(0, officials.size())
                .mapToObj(i -> "p.office = :office" + i + " and coalesce(p.unitCode, '') = :unit" + i)
                .collect(Collectors.joining(
                        " or ",
                        "from SigningSheet s where s.status = :open and exists (select 1 from s.slots p"
                                + " where p.signed = false and (",
                        "))"));
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, List<OfficeHolder> officials) {
        for (int i = 0; i < officials.size(); i++) {
            OfficeHolder official = officials.get(i);
            query.setParameter("office" + i, official.office())
                    .setParameter("unit" + i, official.unitCode() == null ? "" : official.unitCode());
        }
        return query.setParameter("open", SheetStatus.OPEN);
    }

    /** When the sheet was opened, or last signed. */
    Instant lastAct(SigningSheet sheet) {
        if (sheet.slots().stream().noneMatch(SigningSlot::isSigned)) {
            return sheet.openedAt();
        }
        return signatures("s.id = ?1", sheet.id()).stream()
                .map(SheetSignature::signedAt)
                .max(Comparator.naturalOrder())
                .orElse(sheet.openedAt());
    }

    /** A signature in its slot, by which official, and the hash of the file with it. */
    record Made(long slotId, long officialId, SheetSignature signature, String sha256) {}

    void add(long sheetId, Made entry) {
        SheetSignature made = entry.signature();
        em.createNativeQuery("""
                        insert into signing.signature (sheet_id, slot_id, official_id, signer, signer_latin, office,
                            unit_code, issuer, signed_at, sha256)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)""")
                .setParameter(1, sheetId)
                .setParameter(2, entry.slotId())
                .setParameter(3, entry.officialId())
                .setParameter(4, made.signer())
                .setParameter(5, made.signerLatin())
                .setParameter(6, made.office().name())
                .setParameter(7, made.unitCode())
                .setParameter(8, made.issuer())
                .setParameter(9, made.signedAt())
                .setParameter(10, entry.sha256())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<SheetSignature> signatures(String where, Object value) {
        List<Object[]> rows = em.createNativeQuery(
                        "select g.signer, g.signer_latin, g.office, g.unit_code, g.issuer, g.signed_at"
                                + " from signing.signature g join signing.sheet s on s.id = g.sheet_id where " + where
                                + " order by g.id")
                .setParameter(1, value)
                .getResultList();
        return rows.stream()
                .map(row -> new SheetSignature(
                        (String) row[0],
                        (String) row[1],
                        Office.valueOf((String) row[2]),
                        (String) row[3],
                        (String) row[4],
                        (Instant) row[5]))
                .toList();
    }
}
