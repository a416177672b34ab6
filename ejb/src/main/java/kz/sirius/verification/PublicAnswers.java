package kz.sirius.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.sirius.issuing.DocumentFacts;
import kz.sirius.issuing.DocumentWords;
import kz.sirius.issuing.IssuedFacts;
import kz.sirius.preservation.Revocations;
import kz.sirius.signing.SheetLists;
import kz.sirius.signing.SheetSignature;
import org.jspecify.annotations.Nullable;

/** Puts together what a stranger may know of a document. */
@ApplicationScoped
class PublicAnswers {

    @Inject
    IssuedFacts facts;

    @Inject
    SheetLists sheets;

    @Inject
    Revocations revocations;

    Optional<VerifiedDocument> about(String number) {
        return facts.of(number).map(this::answer);
    }

    private VerifiedDocument answer(DocumentFacts document) {
        List<SheetSignature> signatures = sheets.signaturesOf(document.requestId());
        Map<Integer, Instant> revoked = revocations.of(document.number());
        return new VerifiedDocument(
                VerifiedStatus.of(document.standing().status()),
                document.standing().since(),
                document.standing().replacedBy(),
                document.number(),
                document.kind(),
                document.issuedOn(),
                document.maskedHolder(),
                IntStream.range(0, signatures.size())
                        .mapToObj(place -> signer(signatures.get(place), document, revoked.get(place + 1)))
                        .toList());
    }

    private static VerifiedSigner signer(
            SheetSignature signature, DocumentFacts document, @Nullable Instant revokedAt) {
        return new VerifiedSigner(
                signature.signer(),
                signature.signerLatin(),
                DocumentWords.capacity(signature.office(), signature.unitCode() == null ? null : document.unit()),
                signature.issuer(),
                signature.signedAt(),
                revokedAt);
    }
}
