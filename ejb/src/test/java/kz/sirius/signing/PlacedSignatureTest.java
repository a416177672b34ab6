package kz.sirius.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.issuing.IssuedPages;
import kz.sirius.registry.DocumentKind;
import org.junit.jupiter.api.Test;

/** A signature in the place that the pages' writer left is checked as any other, from the bytes of the finished file. */
class PlacedSignatureTest {

    private static final String IIN = "710315401015";
    private static final Instant AT = Instant.parse("2026-11-23T05:00:00Z");

    private final TestAuthority authority = new TestAuthority();
    private final KeyHolder official = authority.official(IIN);
    private final SignatureCheck check =
            new SignatureCheck(authority.anchors(), new CertificateRules(CertificateRules.Kind.ANY, ""));
    private final PdfSignature.Draft draft = PdfSignature.draft(
            IssuedPages.pages(DocumentKind.TRANSCRIPT, Language.KK, false, 1),
            new PdfSignature.Terms(PdfSignature.field(1), "Өтегенова Бақыт", "head", AT, 1),
            PdfSignature.roomFor(official, false));
    private final byte[] signed = draft.embed(official.sign(draft.data()));

    @Test
    void theSameIsFoundAsByParsing() {
        assertTrue(draft.isPlaced());
        assertEquals(check.check(signed, IIN, AT), check.check(signed, draft, IIN, AT));
    }

    @Test
    void everyKindOfChangeIsRefused() {
        refuses(SigningRefusal.BYTES_CHANGED, with(200));
        refuses(SigningRefusal.BYTES_CHANGED, with(signed.length - 3));
        refuses(SigningRefusal.BYTES_CHANGED, with(draft.range()[1] - 20));
        refuses(SigningRefusal.BYTES_CHANGED, Arrays.copyOf(signed, signed.length + 1));
        refuses(SigningRefusal.BYTES_CHANGED, Arrays.copyOf(signed, signed.length - 1));
        refuses(SigningRefusal.BYTES_CHANGED, draft.embed(official.sign(new byte[] {1})));
        refuses(SigningRefusal.BYTES_CHANGED, draft.embed(new byte[0]));
        refuses(
                SigningRefusal.UNTRUSTED,
                draft.embed(new TestAuthority().official(IIN).sign(draft.data())));
        refuses(
                SigningRefusal.WRONG_PERSON,
                draft.embed(authority.official("650901301020").sign(draft.data())));
    }

    @Test
    void aRangeThatLeavesOutMoreThanTheSignatureIsRefused() {
        int[] range = draft.range();
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        String said = "/ByteRange[0 " + range[1] + " " + range[2] + " ";
        assertTrue(text.contains(said));
        String less = text.replace(said, "/ByteRange[0 " + (range[1] - 1) + " " + range[2] + " ");
        refuses(SigningRefusal.BYTES_CHANGED, less.getBytes(StandardCharsets.ISO_8859_1));
        String further = text.replace(said, "/ByteRange[0 " + range[1] + " " + (range[2] + 1) + " ");
        refuses(SigningRefusal.BYTES_CHANGED, further.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void theDaysOfACertificateAreComparedEachTime() {
        check.check(signed, draft, IIN, AT);
        assertEquals(
                SigningRefusal.NOT_VALID_NOW,
                assertThrows(Refusal.class, () -> check.check(signed, draft, IIN, TestAuthority.TO.plusSeconds(1)))
                        .code());
    }

    private byte[] with(int changed) {
        byte[] other = signed.clone();
        other[changed] ^= 1;
        return other;
    }

    private void refuses(SigningRefusal expected, byte[] pdf) {
        assertEquals(
                expected,
                assertThrows(Refusal.class, () -> check.check(pdf, draft, IIN, AT))
                        .code());
    }
}
