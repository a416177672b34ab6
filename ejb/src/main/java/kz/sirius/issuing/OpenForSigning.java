package kz.sirius.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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
import kz.sirius.signing.PlaceRendition;
import kz.sirius.signing.SheetFiles;
import kz.sirius.signing.SheetLists;
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
    SheetLists sheets;

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
        SheetLists.Mine mine = sheets.mine(sheetId);
        SheetRow sheet = mine.sheet();
        OfficeHolder official = mine.official();
        if (sheet.mode() == SheetPlan.Mode.ALL && !named.isNamed(sheetId, official.id())) {
            throw new Refusal(IssuingRefusal.OTHER_NAMED);
        }
        Optional<byte[]> laid = files.laidBeforeMe(sheetId);
        byte[] content = laid.isPresent() ? laid.get() : rendered(sheet, official);
        return new SheetPages(sheetId, sheet.number(), Sha256.of(content), content);
    }

    private byte[] rendered(SheetRow sheet, OfficeHolder official) {
        FrozenRequest frozen = requests.of(sheet.requestId());
        RegisterRow line =
                register.ofRequest(sheet.requestId()).orElseThrow(() -> new Refusal(IssuingRefusal.NOT_FOUND));
        DocumentNumber number = new DocumentNumber(line.number(), line.date(), line.token());
        // Where every office signs, the pages were laid when the sheet was opened.
        return renditions.place(sheet.id(), official.id(), documents.issued(frozen, number, List.of(official), 1));
    }
}
