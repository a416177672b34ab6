package kz.sirius.web.api;

import java.util.Objects;
import java.util.UUID;
import kz.sirius.common.Language;
import kz.sirius.records.Period;
import kz.sirius.records.Scope;
import kz.sirius.registry.DocumentKind;
import kz.sirius.requests.Delivery;
import kz.sirius.requests.NewRequest;
import kz.sirius.requests.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * What a learner asks for.
 *
 * @param bilingual true for English beside Kazakh, which is then the language
 * @param copies of paper, 1–10, one when nothing is said; ignored for an electronic document
 * @param evenIfOpen true to send it although the same request is under way (REQ-04)
 */
record NewRequestBody(
        @Needed @Nullable DocumentKind kind,
        @Needed @Nullable Scope scope,
        @Nullable String from,
        @Nullable String to,
        @Needed @Nullable Language language,
        @Nullable Boolean bilingual,
        @Needed @Nullable Delivery delivery,
        @Nullable Integer copies,
        @Needed @Nullable ReasonCode reasonCode,
        @Nullable String reason,
        @Nullable Boolean consent,
        @Nullable Boolean evenIfOpen) {

    /** The same for the verb; a repeated call is known by its Idempotency-Key, so the form's own key is new each time. */
    NewRequest asked() {
        return new NewRequest(
                Objects.requireNonNull(kind),
                new Period(Objects.requireNonNull(scope), from, to),
                Objects.requireNonNull(language),
                Boolean.TRUE.equals(bilingual),
                Objects.requireNonNull(delivery),
                Objects.requireNonNullElse(copies, 1),
                new NewRequest.Why(Objects.requireNonNull(reasonCode), Objects.requireNonNullElse(reason, "")),
                Boolean.TRUE.equals(consent),
                UUID.randomUUID().toString(),
                Boolean.TRUE.equals(evenIfOpen));
    }
}
