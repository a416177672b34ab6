package kz.sirius.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** An official's signature in its single steps, for those who measure them. */
public final class SigningStages {

    private static final BouncyCastleProvider BC = new BouncyCastleProvider();
    private static final String IIN = "710315401015";
    private static final Instant AT = Instant.parse("2026-11-23T05:00:00Z");
    private static final PdfSignature.Terms TERMS =
            new PdfSignature.Terms(PdfSignature.field(1), "Өтегенова Бақыт", "head", AT, 1);

    private static final byte[] HASH = new byte[32];

    private final KeyHolder official;
    private final SignatureCheck check;
    private final PrivateKey raw;
    private final String algorithm;

    /** With a new key of this algorithm ({@code EC} or {@code RSA}) and size. */
    public SigningStages(String key, int size) {
        TestAuthority authority = new TestAuthority();
        official = authority.official(IIN, TestAuthority.FOR_SIGNING, key, size);
        check = new SignatureCheck(authority.anchors(), new CertificateRules(CertificateRules.Kind.ANY, ""));
        algorithm = "EC".equals(key) ? "SHA256withECDSA" : "SHA256withRSA";
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(key);
            generator.initialize(size);
            byte[] made = generator.generateKeyPair().getPrivate().getEncoded();
            raw = KeyFactory.getInstance(key, BC).generatePrivate(new PKCS8EncodedKeySpec(made));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file with his signature. */
    public byte[] sign(byte[] pdf) {
        PdfSignature.Draft draft = PdfSignature.draft(pdf, TERMS, PdfSignature.roomFor(official, false));
        return draft.embed(official.sign(draft.data()));
    }

    /** Opens the file again and checks the signature; who signed. */
    public Object validate(byte[] pdf) {
        return check.check(pdf, IIN, AT);
    }

    /** Nothing but the signature of a key of this kind, over the bytes of one hash: the limit. */
    public byte[] raw() {
        try {
            Signature signature = Signature.getInstance(algorithm, BC);
            signature.initSign(raw);
            signature.update(HASH);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
