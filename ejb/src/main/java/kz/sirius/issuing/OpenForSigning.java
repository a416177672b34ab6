package kz.sirius.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Sha256;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.identity.Roles;
import kz.sirius.registry.DocumentNumber;
import kz.sirius.registry.RegisterRow;
import kz.sirius.registry.Revisions;
import kz.sirius.requests.FrozenRequest;
import kz.sirius.requests.FrozenRequests;
import kz.sirius.requests.Snapshots;
import kz.sirius.signing.LaidDocument;
import kz.sirius.signing.LaidSheet;
import kz.sirius.signing.PlaceRendition;
import kz.sirius.signing.SheetFiles;
import kz.sirius.signing.SheetPlan;
import kz.sirius.signing.SheetRow;

/**
 * Lays a document before a signer: where any one signs, rendered for him with his name and office, otherwise the pages
 * that name every signer. What he was shown once stays as it is: he signs exactly these bytes.
 */
@Stateless
@Act(value = "signing.open", object = "sheet")
@RolesAllowed({Roles.REGISTRAR_HEAD, Roles.DEAN, Roles.DIVISION_HEAD, Roles.INSTITUTION_HEAD})
@Clause({"T8", "S2", "R20"})
public class OpenForSigning {

    @Inject
    SheetFiles files;

    @Inject
    PlaceRendition renditions;

    @Inject
    FrozenRequests requests;

    @Inject
    Revisions register;

    @Inject
    DocumentPages documents;

    @Inject
    IssuedDocuments named;

    @Inject
    AuditTrail audit;

    /**
     * Opens it.
     *
     * @throws Refusal SIG-01 not his to sign, SIG-02 no longer open, SIG-11 he has no key, ISS-03 the pages name
     *     another holder of his office
     */
    public SheetPages open(long sheetId) {
        SheetPages pages = listed(sheetId);
        audit.done("signing.open", "document:" + pages.number(), null, null, pages.sha256());
        return pages;
    }

    /**
     * What he would open, for the list of what waits for him; that he has opened it is not written.
     *
     * @throws Refusal as {@link #open}
     */
    public SheetPages listed(long sheetId) {
        LaidDocument laid = files.laidBeforeMe(sheetId);
        SheetRow sheet = laid.sheet();
        boolean any = sheet.mode() == SheetPlan.Mode.ANY;
        if (!any && !named.isNamed(sheetId, laid.official().id())) {
            throw new Refusal(IssuingRefusal.OTHER_NAMED);
        }
        byte[] content = laid.content();
        if (content != null && !laid.seen() && documents.areStill(laid.signer(), laid.official())) {
            files.seen(List.of(sheetId));
        } else if (content == null || !laid.seen()) {
            content = rendered(sheet, laid.official());
        }
        return new SheetPages(sheetId, sheet.number(), Sha256.of(content), content);
    }

    /**
     * The same for many sheets, without their bytes: what lies before him already and is still right. The others have to be
     * asked for by {@link #listed}. That he was shown them is remembered, so that they stay as they are.
     */
    public List<LaidSheet> laid(List<Long> sheetIds) {
        List<LaidSheet> right = files.known(sheetIds).stream()
                .filter(laid -> laid.mode() == SheetPlan.Mode.ANY
                        ? laid.seen() || documents.areStill(laid.signer(), laid.official())
                        : named.isNamed(laid.sheetId(), laid.official().id()))
                .toList();
        List<Long> unseen = right.stream()
                .filter(laid -> !laid.seen())
                .map(LaidSheet::sheetId)
                .toList();
        if (!unseen.isEmpty()) {
            files.seen(unseen);
        }
        return right;
    }

    private byte[] rendered(SheetRow sheet, OfficeHolder official) {
        FrozenRequest frozen = requests.of(sheet.requestId());
        RegisterRow line =
                register.ofRequest(sheet.requestId()).orElseThrow(() -> new Refusal(IssuingRefusal.NOT_FOUND));
        DocumentNumber number = new DocumentNumber(line.number(), line.date(), line.token());
        // Where every office signs, the pages were laid when the sheet was opened.
        return renditions.place(
                sheet.id(),
                official.id(),
                documents.issued(frozen, Snapshots.read(frozen.snapshot()), number, List.of(official), 1));
    }
}
