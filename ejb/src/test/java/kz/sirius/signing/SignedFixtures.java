package kz.sirius.signing;

import java.time.Instant;

/** Signed files for the tests of other rooms. */
public final class SignedFixtures {

    private static final Instant AT = Instant.parse("2026-11-23T05:00:00Z");

    private SignedFixtures() {}

    /** The pages signed by an official of an authority that is new each time, and always has the same names. */
    public static byte[] signed(byte[] pages, int permission) {
        KeyHolder official = new TestAuthority().official("710315401015");
        PdfSignature.Draft draft = PdfSignature.draft(
                pages, new PdfSignature.Terms(PdfSignature.field(1), "Өтегенова Бақыт", "head", AT, permission));
        return draft.embed(official.sign(draft.data()));
    }
}
