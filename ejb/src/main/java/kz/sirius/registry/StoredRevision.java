package kz.sirius.registry;

import java.time.Instant;

/** A revision of an issued file without its bytes: its SHA-256 in hexadecimal, size in bytes, when it was stored. */
public record StoredRevision(String sha256, String number, int ordinal, long size, Instant storedAt) {}
