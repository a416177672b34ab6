package kz.sirius.verification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.sirius.registry.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * What the page behind the QR code says of a document, and nothing more (R27).
 *
 * @param since day on which it was annulled or replaced, Asia/Almaty; null while it holds
 * @param replacedBy number of the document that took its place, or null
 * @param issuedOn date of issue, Asia/Almaty
 * @param holder masked: {@code Қ***** А.}
 */
public record VerifiedDocument(
        VerifiedStatus status,
        @Nullable LocalDate since,
        @Nullable String replacedBy,
        String number,
        DocumentKind kind,
        LocalDate issuedOn,
        String holder,
        List<VerifiedSigner> signers)
        implements Serializable {

    /** Copies the signers. */
    public VerifiedDocument {
        signers = List.copyOf(signers);
    }
}
