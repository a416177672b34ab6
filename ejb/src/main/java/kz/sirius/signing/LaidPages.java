package kz.sirius.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.sirius.common.Sha256;
import kz.sirius.identity.OfficeHolder;

/** The bytes that lie before signers in the database, each with what is known of them without opening the file. */
@ApplicationScoped
class LaidPages {

    @Inject
    EntityManager em;

    /**
     * What lies before an official.
     *
     * @param seen whether he was shown it already
     * @param signer what it says of the signer ({@link Rendition#signer})
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    record Laid(byte[] content, String madeWith, boolean seen, String signer) {}

    Optional<Laid> find(long sheetId, long officialId) {
        List<?> found = em.createNativeQuery("""
                        select content, made_with, seen, signer from signing.rendition
                        where sheet_id = ?1 and official_id = ?2""")
                .setParameter(1, sheetId)
                .setParameter(2, officialId)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Laid((byte[]) row[0], (String) row[1], (Boolean) row[2], (String) row[3]))
                .findFirst();
    }

    /** In the place of what lay there unseen. */
    void place(long sheetId, long officialId, Rendition rendition, boolean seen, Instant now) {
        em.createNativeQuery("""
                        insert into signing.rendition
                            (sheet_id, official_id, made_at, sha256, content, made_with, seen, signer, pages)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                        on conflict (sheet_id, official_id) do update set made_at = excluded.made_at,
                            sha256 = excluded.sha256, content = excluded.content, made_with = excluded.made_with,
                            seen = excluded.seen, signer = excluded.signer, pages = excluded.pages
                            where not rendition.seen""")
                .setParameter(1, sheetId)
                .setParameter(2, officialId)
                .setParameter(3, now)
                .setParameter(4, Sha256.of(rendition.content()))
                .setParameter(5, rendition.content())
                .setParameter(6, rendition.madeWith())
                .setParameter(7, seen)
                .setParameter(8, rendition.signer())
                .setParameter(9, rendition.pages())
                .executeUpdate();
    }

    /** He was shown them: from now on they stay as they are. */
    void seen(List<Long> sheetIds, long officialId) {
        em.createNativeQuery("""
                        update signing.rendition set seen = true
                        where sheet_id = any(?1) and official_id = ?2 and not seen""")
                .setParameter(1, sheetIds.toArray(Long[]::new))
                .setParameter(2, officialId)
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

    /** What is known of the pages that lie before an official on those of these sheets that wait for him. */
    List<LaidSheet> known(List<Long> sheetIds, OfficeHolder official) {
        String unit = official.unitCode();
        List<?> found = em.createNativeQuery("""
                        select r.sheet_id, s.mode, r.sha256, r.pages, r.seen, r.signer from signing.rendition r
                        join signing.sheet s on s.id = r.sheet_id and s.status = 'OPEN'
                        where r.sheet_id = any(?1) and r.pages is not null
                        and r.official_id = case s.mode when 'ANY' then ?2 else 0 end
                        and exists (select 1 from signing.slot p where p.sheet_id = s.id and not p.signed
                            and p.office = ?3 and coalesce(p.unit_code, '') = ?4)""")
                .setParameter(1, sheetIds.toArray(Long[]::new))
                .setParameter(2, official.id())
                .setParameter(3, official.office().name())
                .setParameter(4, unit == null ? "" : unit)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new LaidSheet(
                        ((Number) row[0]).longValue(),
                        SheetPlan.Mode.valueOf((String) row[1]),
                        official,
                        (String) row[2],
                        ((Number) row[3]).intValue(),
                        (Boolean) row[4],
                        (String) row[5]))
                .toList();
    }
}
