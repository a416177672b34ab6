package kz.sirius.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.sirius.issuing.DocumentFacts;
import kz.sirius.issuing.DocumentWords;
import kz.sirius.issuing.IssuedFacts;
import kz.sirius.signing.SheetLists;
import kz.sirius.signing.SheetSignature;

/** Puts together what a stranger may know of a document. */
@ApplicationScoped
class PublicAnswers {

    @Inject
    IssuedFacts facts;

    @Inject
    SheetLists sheets;

    Optional<VerifiedDocument> about(String number) {
        return facts.of(number).map(this::answer);
    }

    private VerifiedDocument answer(DocumentFacts document) {
        return new VerifiedDocument(
                VerifiedStatus.of(document.status()),
                null,
                document.number(),
                document.kind(),
                document.issuedOn(),
                document.maskedHolder(),
                sheets.signaturesOf(document.requestId()).stream()
                        .map(signature -> signer(signature, document))
                        .toList());
    }

    private static VerifiedSigner signer(SheetSignature signature, DocumentFacts document) {
        return new VerifiedSigner(
                signature.signer(),
                signature.signerLatin(),
                DocumentWords.capacity(signature.office(), signature.unitCode() == null ? null : document.unit()),
                signature.issuer(),
                signature.signedAt());
    }
}
