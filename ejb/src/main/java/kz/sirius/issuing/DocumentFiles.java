package kz.sirius.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.Roles;
import kz.sirius.registry.LineStatus;
import kz.sirius.registry.RegisterRow;
import kz.sirius.registry.Revisions;
import kz.sirius.registry.StoredData;
import kz.sirius.registry.StoredRevision;

/** Hands out the file of an issued document, and its data, to its owner and to staff; who took it is written down. */
@Stateless
@Act(value = "issuing.download", object = "document")
@RolesAllowed({
    Roles.LEARNER,
    Roles.REGISTRAR,
    Roles.REGISTRAR_HEAD,
    Roles.DEAN,
    Roles.DIVISION_HEAD,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR
})
@Clause({"T8", "R24", "R25"})
public class DocumentFiles {

    @Inject
    CurrentUser current;

    @Inject
    IssuedDocuments documents;

    @Inject
    Revisions register;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * The file, after its bytes were compared with their hash.
     *
     * @throws Refusal ISS-01 no such document or not the asker's to see, REG-03 the bytes no longer have their hash
     */
    public DocumentFile file(String number) {
        DocumentSight sight = new DocumentSight(current.get());
        IssuedDocument document = seen(sight, number);
        LineStatus status = status(number);
        StoredRevision revision = register.latest(number).orElseThrow(() -> new Refusal(IssuingRefusal.NOT_FOUND));
        byte[] content = register.content(revision);
        if (sight.owns(document)) {
            document.opened(clock.instant());
        }
        audit.done("issuing.download", "document:" + number, null, null, revision.sha256());
        return new DocumentFile(number, status, revision.sha256(), content);
    }

    /**
     * Its data for machines, signed with the key of the last signer, after the bytes were compared with their hash.
     *
     * @throws Refusal ISS-01 no such document or not the asker's to see, ISS-20 it was made before there was such data,
     *     REG-03 the bytes no longer have their hash
     */
    public DataFile data(String number) {
        seen(new DocumentSight(current.get()), number);
        StoredData data = register.data(number).orElseThrow(() -> new Refusal(IssuingRefusal.NO_DATA));
        byte[] content = register.content(data);
        audit.done("issuing.download", "document:" + number, null, "ELMO", data.sha256());
        return new DataFile(number, status(number), data.sha256(), content);
    }

    private LineStatus status(String number) {
        return register.ofNumber(number)
                .map(RegisterRow::status)
                .orElseThrow(() -> new Refusal(IssuingRefusal.NOT_FOUND));
    }

    private IssuedDocument seen(DocumentSight sight, String number) {
        return documents.find(number).filter(sight::reaches).orElseThrow(() -> new Refusal(IssuingRefusal.NOT_FOUND));
    }
}
