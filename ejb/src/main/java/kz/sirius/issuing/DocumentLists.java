package kz.sirius.issuing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.common.Page;
import kz.sirius.common.Refusal;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.Roles;
import kz.sirius.registry.RegisterRow;
import kz.sirius.registry.Revisions;
import kz.sirius.requests.FrozenRequests;

/** Lists issued documents: a learner's own, for staff those that role and unit let them see. */
@Stateless
@RolesAllowed({
    Roles.LEARNER,
    Roles.REGISTRAR,
    Roles.REGISTRAR_HEAD,
    Roles.DEAN,
    Roles.DIVISION_HEAD,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR
})
@Clause({"T8", "R24", "R37"})
public class DocumentLists {

    @Inject
    CurrentUser current;

    @Inject
    IssuedDocuments documents;

    @Inject
    Revisions register;

    @Inject
    FrozenRequests requests;

    /** The caller's own documents, the latest first. */
    @RolesAllowed(Roles.LEARNER)
    public List<DocumentRow> own() {
        String studentNo = Objects.requireNonNull(current.get().studentNo());
        return documents.of(studentNo).stream().map(this::row).toList();
    }

    /** One page of what the asker may see, the latest first; a learner sees his own. */
    public Page<DocumentRow> page(DocumentFilter filter, int page, int size) {
        IssuedDocuments.Units units = new DocumentSight(current.get()).units();
        List<DocumentRow> rows = documents.page(filter, units, page * size, size).stream()
                .map(this::row)
                .toList();
        return new Page<>(rows, documents.count(filter, units), page, size);
    }

    /** One document. Refuses ISS-01 when there is none or it is not the asker's to see. */
    public DocumentRow card(String number) {
        DocumentSight sight = new DocumentSight(current.get());
        return documents
                .find(number)
                .filter(sight::reaches)
                .map(this::row)
                .orElseThrow(() -> new Refusal(IssuingRefusal.NOT_FOUND));
    }

    /** The document of a request, if it was issued and the asker may see it. */
    public Optional<DocumentRow> ofRequest(long requestId) {
        DocumentSight sight = new DocumentSight(current.get());
        return register.ofRequest(requestId)
                .flatMap(line -> documents.find(line.number()))
                .filter(sight::reaches)
                .map(this::row);
    }

    private DocumentRow row(IssuedDocument document) {
        RegisterRow line =
                register.ofNumber(document.number()).orElseThrow(() -> new Refusal(IssuingRefusal.NOT_FOUND));
        Long reissue = line.annulment() == null
                ? null
                : requests.reissueOf(document.number()).orElse(null);
        return document.row(line, reissue);
    }
}
