package kz.sirius.issuing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.registry.Revisions;

/** Tells the public facts of an issued document, for the room that checks documents. */
@Stateless
@PermitAll
@Clause("R27")
public class IssuedFacts {

    @Inject
    IssuedDocuments documents;

    @Inject
    Revisions register;

    /** The facts under this number; nothing for a number that was only reserved or is void. */
    public Optional<DocumentFacts> of(String number) {
        return documents
                .find(number)
                .flatMap(document -> register.ofNumber(number).map(document::facts));
    }
}
