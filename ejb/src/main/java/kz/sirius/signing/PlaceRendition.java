package kz.sirius.signing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;

/**
 * Lays the exact bytes of a document before its signers: rendered for one official where any one signs, once for all
 * otherwise. What lies there stays: a signer signs the bytes that he saw.
 */
@Stateless
@PermitAll
@Clause({"T8", "S2"})
public class PlaceRendition {

    @Inject
    SheetBook book;

    @Inject
    LaidPages laid;

    @Inject
    Clock clock;

    /**
     * Places the bytes and gives what lies there.
     *
     * @param officialId for whom; counts only where any one signs
     * @throws Refusal SIG-01 unknown, SIG-02 not open
     */
    public byte[] place(long sheetId, long officialId, Rendition pages) {
        SigningSheet sheet = book.toChange(sheetId);
        sheet.requireOpen();
        long rendition = sheet.renditionFor(officialId);
        Optional<LaidPages.Laid> before = laid.find(sheetId, rendition).filter(LaidPages.Laid::seen);
        if (before.isPresent()) {
            return before.get().content();
        }
        laid.place(sheetId, rendition, pages, true, clock.instant());
        return pages.content();
    }

    /**
     * Lays the bytes on a sheet that was opened in the same transaction, for whoever comes; nothing changes where they were
     * seen already.
     *
     * @param officialId who is expected to sign, who has not seen them yet; 0 where they are for all
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void lay(long sheetId, long officialId, Rendition pages) {
        laid.place(sheetId, officialId, pages, officialId == 0, clock.instant());
    }
}
