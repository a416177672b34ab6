package kz.sirius.pages;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** What files of tests carry beside their pages. */
public final class Packings {

    private Packings() {}

    /** Small data and two fields for signatures. */
    public static Packing full(long seed) {
        byte[] content = "<elmo/>".getBytes(StandardCharsets.UTF_8);
        Instant made = Instant.parse("2026-11-23T05:00:00Z");
        return new Packing(new Attachment("elmo.xml", "text/xml", "ELMO", content, made), 2, seed);
    }
}
