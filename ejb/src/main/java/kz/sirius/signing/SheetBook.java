package kz.sirius.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.sirius.common.Found;
import kz.sirius.common.Refusal;
import kz.sirius.common.Sha256;
import kz.sirius.identity.Office;
import kz.sirius.identity.OfficeHolder;

/** Sheets, their slots, bytes and signatures in the database. */
@ApplicationScoped
class SheetBook {

    @Inject
    EntityManager em;

    void add(SigningSheet sheet) {
        em.persist(sheet);
        em.flush();
    }

    void add(SigningSlot slot) {
        em.persist(slot);
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
            em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
            slots(id).forEach(em::refresh);
        }
        return found;
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

    List<SigningSlot> slots(long sheetId) {
        return em.createQuery("select s from SigningSlot s where s.sheetId = :id order by s.ordinal", SigningSlot.class)
                .setParameter("id", sheetId)
                .getResultList();
    }

    List<SigningSheet> waitingFor(OfficeHolder official) {
        return em.createQuery("""
                        select s from SigningSheet s where s.status = :open and exists (
                            select 1 from SigningSlot p where p.sheetId = s.id and p.signed = false
                            and p.office = :office and coalesce(p.unitCode, '') = :unit)
                        order by s.openedAt, s.id""", SigningSheet.class)
                .setParameter("open", SheetStatus.OPEN)
                .setParameter("office", official.office())
                .setParameter("unit", official.unitCode() == null ? "" : official.unitCode())
                .getResultList();
    }

    void place(long sheetId, long officialId, Rendition rendition, Instant now) {
        em.createNativeQuery("""
                        insert into signing.rendition (sheet_id, official_id, made_at, sha256, content, made_with)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, sheetId)
                .setParameter(2, officialId)
                .setParameter(3, now)
                .setParameter(4, Sha256.of(rendition.content()))
                .setParameter(5, rendition.content())
                .setParameter(6, rendition.madeWith())
                .executeUpdate();
    }

    /** The same pages with one signature more. */
    void signed(long sheetId, long officialId, byte[] content, Instant now) {
        em.createNativeQuery("""
                        update signing.rendition set made_at = ?3, sha256 = ?4, content = ?5
                        where sheet_id = ?1 and official_id = ?2""")
                .setParameter(1, sheetId)
                .setParameter(2, officialId)
                .setParameter(3, now)
                .setParameter(4, Sha256.of(content))
                .setParameter(5, content)
                .executeUpdate();
    }

    /** Which form and texts a rendition was made with. */
    String madeWith(long sheetId, long officialId) {
        return (String)
                em.createNativeQuery("select made_with from signing.rendition where sheet_id = ?1 and official_id = ?2")
                        .setParameter(1, sheetId)
                        .setParameter(2, officialId)
                        .getSingleResult();
    }

    Optional<byte[]> rendition(long sheetId, long officialId) {
        List<?> found = em.createNativeQuery(
                        "select content from signing.rendition where sheet_id = ?1 and official_id = ?2")
                .setParameter(1, sheetId)
                .setParameter(2, officialId)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    /** When the sheet was opened, or last signed. */
    Instant lastAct(SigningSheet sheet) {
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
