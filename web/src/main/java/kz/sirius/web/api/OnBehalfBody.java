package kz.sirius.web.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.sirius.behalf.AskedBy;
import kz.sirius.behalf.Basis;
import kz.sirius.behalf.BasisKind;
import kz.sirius.calls.CallRefusal;
import kz.sirius.common.Language;
import kz.sirius.records.Scope;
import kz.sirius.registry.DocumentKind;
import kz.sirius.requests.Delivery;
import kz.sirius.requests.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * What the office enters in somebody's name: whose, who asked and on which document, and what a learner says as well.
 *
 * @param basisDate of the document, {@code 2026-11-20}
 */
record OnBehalfBody(
        @Needed @Nullable String studentNo,
        @Needed @Nullable AskedBy askedBy,
        @Nullable String askerName,
        @Needed @Nullable BasisKind basisKind,
        @Nullable String basisNumber,
        @Nullable String basisDate,
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

    NewRequestBody wanted() {
        return new NewRequestBody(
                kind, scope, from, to, language, bilingual, delivery, copies, reasonCode, reason, consent, evenIfOpen);
    }

    Basis basis() {
        return new Basis(
                Objects.requireNonNull(askedBy),
                Objects.requireNonNullElse(askerName, ""),
                Objects.requireNonNull(basisKind),
                Objects.requireNonNullElse(basisNumber, ""),
                date());
    }

    private @Nullable LocalDate date() {
        try {
            return basisDate == null ? null : LocalDate.parse(basisDate);
        } catch (DateTimeException e) {
            throw new BadInput(List.of(BadInput.Wrong.of("basisDate", CallRefusal.FIELD_TYPE, "date")));
        }
    }
}
