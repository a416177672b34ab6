package kz.sirius.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Sha256;
import kz.sirius.identity.Roles;
import kz.sirius.issuing.PaperOriginals;

/**
 * Gives the pages that are to be printed: of each version the copies that are in the queue or printed already, as long as
 * nobody has signed them. Who took them is written down.
 */
@Stateless
@Act("paper.open")
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
@Clause({"T8", "P3", "R28"})
public class PaperFile {

    /** Copies of one file: what a printer takes at once. */
    private static final int MOST = 100;

    @Inject
    PaperDesk desk;

    @Inject
    PaperBook book;

    @Inject
    PaperOriginals originals;

    @Inject
    AuditTrail audit;

    /**
     * The pages of these versions in one file (PDF), copy after copy.
     *
     * @throws Refusal PAP-01 one is unknown, PAP-02 one has nothing to be printed, PAP-06 a document holds no more, PAP-19 more
     *     than a hundred copies
     */
    public byte[] file(List<Long> ids) {
        List<PaperOriginals.Wanted> wanted = new ArrayList<>();
        for (long id : ids.stream().distinct().toList()) {
            PaperVersion paper = book.find(id).orElseThrow(() -> new Refusal(PaperRefusal.NOT_FOUND));
            wanted.addAll(copies(paper));
        }
        if (wanted.isEmpty()) {
            throw new Refusal(PaperRefusal.NOT_FOUND);
        }
        if (wanted.size() > MOST) {
            throw new Refusal(PaperRefusal.TOO_MANY, MOST);
        }
        byte[] file = originals.pages(wanted);
        String sha256 = Sha256.of(file);
        ids.stream().distinct().forEach(id -> audit.done("paper.open", "paper:" + id, null, null, sha256));
        return file;
    }

    private List<PaperOriginals.Wanted> copies(PaperVersion paper) {
        PaperStatus status = paper.status();
        if (status != PaperStatus.QUEUED && status != PaperStatus.PRINTED) {
            throw new Refusal(PaperRefusal.NOT_ITS_TURN);
        }
        desk.inForce(paper.documentNumber());
        return book.good(paper.id()).stream()
                .filter(sheet ->
                        sheet.status() == (status == PaperStatus.QUEUED ? SheetStatus.QUEUED : SheetStatus.PRINTED))
                .map(sheet -> new PaperOriginals.Wanted(
                        paper.documentNumber(),
                        sheet.number(),
                        paper.copies(),
                        sheet.inPlaceOf() == null ? null : sheet.inPlaceOf().name()))
                .toList();
    }
}
