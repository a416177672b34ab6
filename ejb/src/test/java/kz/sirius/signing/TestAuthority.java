package kz.sirius.signing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority of the tests: what it issues is right, unless a test wants it wrong. */
final class TestAuthority {

    static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant TO = Instant.parse("2027-01-01T00:00:00Z");
    static final int FOR_SIGNING = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
    static final int FOR_LOGIN = KeyUsage.digitalSignature | KeyUsage.keyEncipherment;

    private static final X500Name NAME = new X500Name("CN=Test Authority, C=KZ");

    private final KeyPair pair;
    private final X509Certificate root;

    TestAuthority() {
        pair = pair("EC", 256);
        root = certificate(NAME, pair, 0);
    }

    Set<TrustAnchor> anchors() {
        return Set.of(new TrustAnchor(root, null));
    }

    KeyHolder official(String iin) {
        return official(iin, FOR_SIGNING, "EC", 256);
    }

    KeyHolder official(String iin, int usage, String algorithm, int size) {
        KeyPair own = pair(algorithm, size);
        X500Name subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, "ӨТЕГЕНОВА БАҚЫТ")
                .addRDN(BCStyle.SURNAME, "ӨТЕГЕНОВА")
                .addRDN(BCStyle.SERIALNUMBER, "IIN" + iin)
                .addRDN(BCStyle.C, "KZ")
                .build();
        return new CmsKeyHolder(own.getPrivate(), List.of(certificate(subject, own, usage), root));
    }

    /** An official whose key a hardware module holds. */
    KeyHolder inModule(String iin, String algorithm, int size) {
        KeyPair own = pair(algorithm, size);
        X500Name subject = new X500Name("CN=OFFICIAL, SERIALNUMBER=IIN" + iin + ", C=KZ");
        return new CmsKeyHolder(new ModuleKey(own.getPrivate()), List.of(certificate(subject, own, FOR_SIGNING), root));
    }

    private X509Certificate certificate(X500Name subject, KeyPair own, int usage) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    NAME,
                    BigInteger.valueOf(subject.hashCode()).abs(),
                    Date.from(FROM),
                    Date.from(TO),
                    subject,
                    own.getPublic());
            if (usage == 0) {
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
                builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
            } else {
                builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
                builder.addExtension(
                        Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_emailProtection));
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair(String algorithm, int size) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(size);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
