package kz.sirius.issuing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.registry.KeepData;
import kz.sirius.registry.RegisterDocument;
import kz.sirius.registry.RegisterRow;
import kz.sirius.registry.Revisions;
import kz.sirius.registry.StoredRevision;
import kz.sirius.requests.AdvanceRequest;
import kz.sirius.requests.FrozenRequest;
import kz.sirius.requests.FrozenRequests;
import kz.sirius.requests.Snapshots;
import kz.sirius.signing.SheetCompleted;

/**
 * Releases a document with its last signature: the register line becomes final, the bytes are stored once for ever, the
 * data that they carry is signed by the same act with the same key and stored beside them, the
 * request is issued and the document lies in the learner's cabinet. Stands or falls with the signature's transaction.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@Clause({"T8", "R23", "R24", "R48"})
public class ReleaseDocument {

    @Inject
    FrozenRequests requests;

    @Inject
    AdvanceRequest advance;

    @Inject
    RegisterDocument register;

    @Inject
    KeepData data;

    @Inject
    Revisions revisions;

    @Inject
    IssuedDocuments documents;

    @Inject
    AuditTrail audit;

    @Inject
    Event<DocumentIssued> issued;

    /** Hears of a completed sheet. */
    public void completed(@Observes SheetCompleted sheet) {
        long requestId = sheet.requestId();
        FrozenRequest frozen = requests.of(requestId);
        RegisterRow line = revisions.ofRequest(requestId).orElseThrow(() -> new Refusal(IssuingRefusal.NOT_FOUND));
        advance.advance(requestId, AdvanceRequest.Step.SIGNED, line.number());
        StoredRevision revision = register.register(requestId, sheet.signed());
        Optional<byte[]> carried = DocumentData.in(sheet.signed(), line.number());
        carried.ifPresent(xml -> data.keep(line.number(), sheet.key().signXml(xml)));
        documents.add(new IssuedDocument(
                frozen, Snapshots.read(frozen.snapshot()), line, revision, sheet.madeWith(), carried.isPresent()));
        audit.done("issuing.release", "document:" + line.number(), null, "ISSUED", revision.sha256());
        issued.fire(new DocumentIssued(line.number(), requestId, frozen.studentNo()));
    }
}
