package kz.sirius.registry;

import java.time.Instant;

/** The data of an issued document without its bytes: its SHA-256 in hexadecimal, size in bytes, when it was stored. */
public record StoredData(String number, String sha256, long size, Instant storedAt) {}
