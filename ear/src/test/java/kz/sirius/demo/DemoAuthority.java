package kz.sirius.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
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
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/**
 * An authority for the demonstration: a root that issues one certificate per official, with subjects, key usage and
 * roles of the form of the national authority. Its signatures have no legal force, and every document says so.
 */
public final class DemoAuthority {

    /** Store with the officials' keys; the alias is the official's login. */
    public static final String OFFICIALS = "officials.p12";
    /** Store with the authority's own certificate, against which signatures are checked. */
    public static final String TRUST = "trust.p12";

    private static final String ROOT = "authority";
    private static final String ROOT_STORE = "authority.p12";
    private static final X500Name ROOT_NAME =
            new X500Name("CN=Sirius Demo Authority, O=Sirius Transcript demonstration, C=KZ");
    private static final ASN1ObjectIdentifier LEGAL_ENTITY = new ASN1ObjectIdentifier("1.2.398.3.3.4.1.2");
    private static final ASN1ObjectIdentifier MAY_SIGN = new ASN1ObjectIdentifier("1.2.398.3.3.4.1.2.2");

    private final Path folder;
    private final char[] password;
    private final Instant now = Clock.systemUTC().instant();

    /** An official who gets a key. */
    public record Official(
            String alias,
            String surname,
            String givenName,
            @Nullable String patronymic,
            String iin,
            String organisation,
            String bin) {}

    private DemoAuthority(Path folder, char[] password) {
        this.folder = folder;
        this.password = password;
    }

    /** Makes what is missing: the authority at the first call, later keys of new officials only. */
    public static void create(Path folder, char[] storePassword, List<Official> officials) throws IOException {
        Files.createDirectories(folder);
        try {
            new DemoAuthority(folder, storePassword).issue(officials);
            DemoCredentials.create(folder.resolve("credentials.p12"), storePassword);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IOException("The demonstration's keys could not be made", e);
        }
    }

    private void issue(List<Official> officials)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        KeyStore own = open(ROOT_STORE);
        if (!own.containsAlias(ROOT)) {
            KeyPair pair = pair();
            X509Certificate root = certificate(ROOT_NAME, pair, pair.getPrivate(), null, Duration.ofDays(3650));
            own.setKeyEntry(ROOT, pair.getPrivate(), password, new Certificate[] {root});
            save(own, ROOT_STORE);
            KeyStore trust = open(TRUST);
            trust.setCertificateEntry(ROOT, root);
            save(trust, TRUST);
        }
        X509Certificate root = (X509Certificate) own.getCertificate(ROOT);
        PrivateKey rootKey = (PrivateKey) own.getKey(ROOT, password);
        KeyStore keys = open(OFFICIALS);
        for (Official official : officials) {
            if (!keys.containsAlias(official.alias())) {
                KeyPair pair = pair();
                X509Certificate issued = certificate(subject(official), pair, rootKey, root, Duration.ofDays(365));
                keys.setKeyEntry(official.alias(), pair.getPrivate(), password, new Certificate[] {issued, root});
            }
        }
        save(keys, OFFICIALS);
    }

    private X509Certificate certificate(
            X500Name subject, KeyPair pair, PrivateKey issuerKey, @Nullable X509Certificate issuer, Duration valid)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                ROOT_NAME,
                new BigInteger(127, new SecureRandom()),
                Date.from(now.minus(Duration.ofDays(1))),
                Date.from(now.plus(valid)),
                subject,
                pair.getPublic());
        JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(pair.getPublic()));
        if (issuer == null) {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        } else {
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    extensions.createAuthorityKeyIdentifier(issuer.getPublicKey()));
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(new KeyPurposeId[] {
                KeyPurposeId.id_kp_emailProtection,
                KeyPurposeId.getInstance(LEGAL_ENTITY),
                KeyPurposeId.getInstance(MAY_SIGN)
            }));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKey)));
    }

    private static X500Name subject(Official official) {
        X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, (official.surname() + " " + official.givenName()).toUpperCase(Locale.ROOT))
                .addRDN(BCStyle.SURNAME, official.surname().toUpperCase(Locale.ROOT))
                .addRDN(BCStyle.SERIALNUMBER, "IIN" + official.iin())
                .addRDN(BCStyle.C, "KZ");
        if (official.patronymic() != null) {
            name.addRDN(BCStyle.GIVENNAME, official.patronymic().toUpperCase(Locale.ROOT));
        }
        return name.addRDN(BCStyle.O, official.organisation())
                .addRDN(BCStyle.OU, "BIN" + official.bin())
                .build();
    }

    private static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private KeyStore open(String name) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            store.load(null, password);
            return store;
        }
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        return store;
    }

    private void save(KeyStore store, String name) throws GeneralSecurityException, IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password);
        }
        ownerOnly(file);
    }

    /** Whoever else uses the machine does not read it. */
    static void ownerOnly(Path file) {
        file.toFile().setReadable(false, false);
        file.toFile().setReadable(true, true);
    }
}
