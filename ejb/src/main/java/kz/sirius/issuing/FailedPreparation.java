package kz.sirius.issuing;

import java.io.Serializable;
import java.time.Instant;

/** A preparation that failed: how often, when it is tried again (UTC), code of the last refusal. */
public record FailedPreparation(long requestId, int times, Instant nextAt, String code) implements Serializable {}
