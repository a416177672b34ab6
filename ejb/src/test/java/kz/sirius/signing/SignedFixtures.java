package kz.sirius.signing;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.sirius.pki.Authority;
import kz.sirius.pki.Issued;
import org.jspecify.annotations.Nullable;

/** Files that are signed as the product signs them, for the rooms that look after them. */
public final class SignedFixtures {

    private static final Instant AT = Instant.parse("2026-11-23T05:00:00Z");

    private SignedFixtures() {}

    /** The pages signed by an official of an authority that is new each time, and always has the same names. */
    public static byte[] signed(byte[] pages, int permission) {
        KeyHolder official = new TestAuthority().official("710315401015");
        PdfSignature.Draft draft = PdfSignature.draft(
                pages, new PdfSignature.Terms(PdfSignature.field(1), "Өтегенова Бақыт", "head", AT, permission), 8192);
        return draft.embed(official.sign(draft.data()));
    }

    /** The time stamps of this authority. */
    public static TimeStampAuthority stamps(Authority authority) {
        return new TimeStampAuthority(URI.create(authority.timeStampAddress()), "", Duration.ofSeconds(5));
    }

    /** These pages signed by these officials, one after the other, with a time stamp where there is an authority. */
    public static byte[] signed(
            byte[] pages, List<Issued> officials, int permission, @Nullable TimeStampAuthority stamps) {
        Instant now = Clock.systemUTC().instant();
        byte[] file = pages;
        int place = 1;
        for (Issued official : officials) {
            KeyHolder holder = new CmsKeyHolder(official.key(), official.chain());
            int room = PdfSignature.roomFor(holder, stamps != null);
            PdfSignature.Draft draft = PdfSignature.draft(
                    file,
                    new PdfSignature.Terms(PdfSignature.field(place++), "Өтегенова Бақыт", "head", now, permission),
                    room);
            byte[] cms = holder.sign(draft.data());
            file = draft.embed(stamps == null ? cms : TimeStamps.stamped(cms, stamps));
        }
        return file;
    }
}
