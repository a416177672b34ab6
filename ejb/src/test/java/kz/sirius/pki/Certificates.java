package kz.sirius.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** Writes certificates. */
final class Certificates {

    /** What is to be certified; {@code ocsp} and {@code above} may be empty, {@code crl} too. */
    record Wanted(X500Name subject, KeyPair pair, Profile profile, Instant from, Instant to, Addresses addresses) {}

    /** Where a certificate says that its state and its issuer's certificate can be had; empty for nowhere. */
    record Addresses(String ocsp, String crl, String above) {
        static final Addresses NONE = new Addresses("", "", "");
    }

    private Certificates() {}

    static KeyPair pair(String algorithm, int size) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(size);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String signature(PrivateKey key) {
        return "EC".equals(key.getAlgorithm()) ? "SHA256withECDSA" : "SHA256withRSA";
    }

    /** A root that has signed itself. */
    static Issued root(Wanted wanted) {
        Issued self = new Issued(wanted.pair().getPrivate(), List.of());
        X509Certificate certificate = certificate(wanted, self, wanted.subject(), null);
        return new Issued(wanted.pair().getPrivate(), List.of(certificate));
    }

    static Issued under(Issued issuer, Wanted wanted) {
        X500Name name = X500Name.getInstance(
                issuer.certificate().getSubjectX500Principal().getEncoded());
        List<X509Certificate> chain = new ArrayList<>();
        chain.add(certificate(wanted, issuer, name, issuer.certificate()));
        chain.addAll(issuer.chain());
        return new Issued(wanted.pair().getPrivate(), chain);
    }

    private static X509Certificate certificate(
            Wanted wanted, Issued issuer, X500Name issuerName, @Nullable X509Certificate above) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    issuerName,
                    new BigInteger(127, new SecureRandom()).setBit(120),
                    Date.from(wanted.from()),
                    Date.from(wanted.to()),
                    wanted.subject(),
                    wanted.pair().getPublic());
            JcaX509ExtensionUtils ids = new JcaX509ExtensionUtils();
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    ids.createSubjectKeyIdentifier(wanted.pair().getPublic()));
            if (above != null) {
                builder.addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        ids.createAuthorityKeyIdentifier(above.getPublicKey()));
            }
            describe(builder, wanted.profile());
            address(builder, wanted.addresses());
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder(signature(issuer.key())).build(issuer.key())));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void describe(JcaX509v3CertificateBuilder builder, Profile profile) throws IOException {
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(profile.usage()));
        if (profile.isAuthority()) {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        }
        if (!profile.purposes().isEmpty()) {
            boolean alone = profile.equals(Profile.TIME_STAMPS);
            builder.addExtension(Extension.extendedKeyUsage, alone, new ExtendedKeyUsage(profile.ids()));
        }
        if (!profile.policy().isEmpty()) {
            builder.addExtension(
                    Extension.certificatePolicies,
                    false,
                    new CertificatePolicies(new PolicyInformation(new ASN1ObjectIdentifier(profile.policy()))));
        }
        if (profile.equals(Profile.ANSWERS)) {
            builder.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
        }
    }

    private static void address(JcaX509v3CertificateBuilder builder, Addresses addresses) throws IOException {
        List<AccessDescription> access = new ArrayList<>();
        if (!addresses.ocsp().isEmpty()) {
            access.add(new AccessDescription(AccessDescription.id_ad_ocsp, uri(addresses.ocsp())));
        }
        if (!addresses.above().isEmpty()) {
            access.add(new AccessDescription(AccessDescription.id_ad_caIssuers, uri(addresses.above())));
        }
        if (!access.isEmpty()) {
            builder.addExtension(
                    Extension.authorityInfoAccess,
                    false,
                    new AuthorityInformationAccess(access.toArray(AccessDescription[]::new)));
        }
        if (!addresses.crl().isEmpty()) {
            DistributionPointName name = new DistributionPointName(new GeneralNames(uri(addresses.crl())));
            builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
                new DistributionPoint(name, null, null)
            }));
        }
    }

    private static GeneralName uri(String address) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, address);
    }
}
