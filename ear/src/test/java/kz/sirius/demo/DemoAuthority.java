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
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import kz.sirius.pki.Authority;
import kz.sirius.pki.Issued;
import kz.sirius.pki.Profile;
import kz.sirius.pki.Subjects;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
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
 * An authority for the demonstration: it issues one certificate per official, with subjects, key usage and roles of the
 * form of the national authority. It stands below a root, and can be asked for time stamps and for what is revoked. Its signatures have no legal force, and every document says so.
 */
public final class DemoAuthority {

    /** Store with the officials' keys; the alias is the official's login. */
    public static final String OFFICIALS = "officials.p12";
    /** Store with the authority's own certificate, against which signatures are checked. */
    public static final String TRUST = "trust.p12";

    private static final String USUAL_ADDRESS = "http://localhost:8089";
    private static final Clock CLOCK = Clock.systemUTC();
    private static final String NEW_ROOT = "root";
    private static final String ROOT = "authority";
    private static final String ROOT_STORE = "authority.p12";
    private static final X500Name ROOT_NAME =
            new X500Name("CN=Sirius Demo Authority, O=Sirius Transcript demonstration, C=KZ");
    private static final ASN1ObjectIdentifier LEGAL_ENTITY = new ASN1ObjectIdentifier("1.2.398.3.3.4.1.2");
    private static final ASN1ObjectIdentifier MAY_SIGN = new ASN1ObjectIdentifier("1.2.398.3.3.4.1.2.2");

    private final Path folder;
    private final char[] password;

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
        create(folder, storePassword, officials, USUAL_ADDRESS, false);
    }

    /**
     * The same for an authority that is asked at this address when it is new.
     *
     * @param asked whether it has to be one that can be asked: one of an older form gives way to a new one, which issues
     *     new keys; what was signed with the old ones stays as good as it was
     * @return the authority; nothing where the one that is there cannot be asked
     */
    public static Optional<Authority> create(
            Path folder, char[] storePassword, List<Official> officials, String address, boolean asked)
            throws IOException {
        Files.createDirectories(folder);
        try {
            DemoAuthority demo = new DemoAuthority(folder, storePassword);
            Optional<Authority> authority = demo.authority(address, asked);
            if (authority.isPresent()) {
                demo.issue(authority.get(), officials);
            } else {
                demo.issue(officials);
            }
            DemoCredentials.create(folder.resolve("credentials.p12"), storePassword);
            return authority;
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IOException("The demonstration's keys could not be made", e);
        }
    }

    private Optional<Authority> authority(String address, boolean asked) throws GeneralSecurityException, IOException {
        KeyStore own = open(ROOT_STORE);
        Path file = folder.resolve("authority.address");
        if (own.containsAlias(NEW_ROOT)) {
            return Optional.of(Authority.open(CLOCK, Files.readString(file).strip(), own, password));
        }
        if (own.containsAlias(ROOT) && !asked) {
            return Optional.empty();
        }
        Authority made = Authority.create(CLOCK, address, new Authority.Key("EC", 256), ROOT_NAME);
        made.save(own, password);
        save(own, ROOT_STORE);
        Files.writeString(file, address);
        KeyStore trust = open(TRUST);
        trust.setCertificateEntry(NEW_ROOT, made.root());
        save(trust, TRUST);
        KeyStore keys = open(OFFICIALS);
        for (String alias : Collections.list(keys.aliases())) {
            keys.deleteEntry(alias);
        }
        save(keys, OFFICIALS);
        return Optional.of(made);
    }

    private void issue(Authority authority, List<Official> officials) throws GeneralSecurityException, IOException {
        KeyStore keys = open(OFFICIALS);
        for (Official official : officials) {
            if (!keys.containsAlias(official.alias())) {
                Issued issued = authority.issue(subject(official), Profile.EMPLOYEE);
                keys.setKeyEntry(official.alias(), issued.key(), password, issued.array());
            }
        }
        save(keys, OFFICIALS);
    }

    /** As an authority of the older form does: its root itself issues. */
    private void issue(List<Official> officials)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        KeyStore own = open(ROOT_STORE);
        X509Certificate root = (X509Certificate) own.getCertificate(ROOT);
        PrivateKey rootKey = (PrivateKey) own.getKey(ROOT, password);
        KeyStore keys = open(OFFICIALS);
        for (Official official : officials) {
            if (!keys.containsAlias(official.alias())) {
                KeyPair pair = pair();
                X509Certificate issued = certificate(subject(official), pair, rootKey, root);
                keys.setKeyEntry(official.alias(), pair.getPrivate(), password, new Certificate[] {issued, root});
            }
        }
        save(keys, OFFICIALS);
    }

    private static X509Certificate certificate(
            X500Name subject, KeyPair pair, PrivateKey issuerKey, X509Certificate issuer)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                ROOT_NAME,
                new BigInteger(127, new SecureRandom()),
                Date.from(CLOCK.instant().minus(Duration.ofDays(1))),
                Date.from(CLOCK.instant().plus(Duration.ofDays(365))),
                subject,
                pair.getPublic());
        JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(pair.getPublic()));
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
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKey)));
    }

    private static X500Name subject(Official official) {
        return Subjects.employee(
                official.surname(), official.givenName(), official.patronymic(), official.iin(), new String[] {
                    official.organisation(), official.bin()
                });
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
