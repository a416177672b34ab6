package kz.sirius.signing;

import java.io.Serializable;
import java.time.Instant;

/** A sheet in a list. */
public record SheetRow(
        long id,
        long requestId,
        String number,
        String kind,
        String holder,
        SheetPlan.Mode mode,
        SheetStatus status,
        Instant openedAt)
        implements Serializable {}
