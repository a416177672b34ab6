package kz.sirius.preservation;

import java.io.Serializable;
import java.time.Instant;
import kz.sirius.identity.OfficeHolder;

/** An official whose certificate ends soon, or has ended: who, and its last moment. */
public record EndingCertificate(OfficeHolder official, Instant until) implements Serializable {}
