package kz.sirius.issuing;

import java.time.LocalDate;
import kz.sirius.common.Words;
import kz.sirius.registry.DocumentKind;
import kz.sirius.registry.LineStatus;

/** What may be told of an issued document to whoever holds it: nothing of the person but the masked name. */
public record DocumentFacts(
        String number,
        long requestId,
        DocumentKind kind,
        LineStatus status,
        LocalDate issuedOn,
        String maskedHolder,
        Words unit) {}
