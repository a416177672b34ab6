package kz.sirius.issuing;

import java.time.LocalDate;
import kz.sirius.common.Words;
import kz.sirius.registry.DocumentKind;
import kz.sirius.registry.LineStatus;
import org.jspecify.annotations.Nullable;

/** What may be told of an issued document to whoever holds it: nothing of the person but the masked name. */
public record DocumentFacts(
        String number,
        long requestId,
        DocumentKind kind,
        Standing standing,
        LocalDate issuedOn,
        String maskedHolder,
        Words unit) {

    /**
     * Whether it holds. Why it was annulled is not told: that is a matter of its owner.
     *
     * @param since day on which it was annulled or replaced, Asia/Almaty; null while it holds
     * @param replacedBy number that was issued in its place, or null
     */
    public record Standing(
            LineStatus status,
            @Nullable LocalDate since,
            @Nullable String replacedBy) {}
}
