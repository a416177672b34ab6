package kz.sirius.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kz.sirius.pki.Certificates.Addresses;
import kz.sirius.pki.Certificates.Wanted;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * An authority with the parts of the national one: a root, an issuing authority below it, a responder (OCSP), revocation
 * lists and time stamps. Its addresses lie below one, at which an {@link AuthorityServer} listens.
 */
public final class Authority {

    private static final Duration DECADES = Duration.ofDays(7300);

    private static final Duration LAG = Duration.ofSeconds(2);

    private final Clock clock;
    private final String address;
    private final Map<String, Issued> parts;
    private final Map<BigInteger, Instant> revoked = new ConcurrentHashMap<>();

    private Authority(Clock clock, String address, Map<String, Issued> parts) {
        this.clock = clock;
        this.address = address;
        this.parts = parts;
    }

    /**
     * A new one with keys of P-256.
     *
     * @param clock what it stamps, and from when its certificates are valid
     * @param address without a slash at the end, as it stands in certificates
     */
    public static Authority create(Clock clock, String address) {
        return create(clock, address, "EC", 256);
    }

    /** A new one with keys of this algorithm ({@code EC} or {@code RSA}) and size. */
    public static Authority create(Clock clock, String address, String algorithm, int size) {
        return create(clock, address, new Key(algorithm, size), name("Issuing Authority"));
    }

    /** Of which kind the keys of an authority are. */
    public record Key(String algorithm, int size) {}

    /** A new one whose issuing authority has this name. */
    public static Authority create(Clock clock, String address, Key key, X500Name issuing) {
        String algorithm = key.algorithm();
        int size = key.size();
        Instant from = clock.instant().minus(Duration.ofDays(400));
        Instant to = from.plus(DECADES);
        Authority made = new Authority(clock, address, new LinkedHashMap<>());
        KeyPair own = Certificates.pair(algorithm, size);
        Issued root =
                Certificates.root(new Wanted(name("Root Authority"), own, Profile.AUTHORITY, from, to, Addresses.NONE));
        made.parts.put("root", root);
        made.parts.put(
                "issuing",
                Certificates.under(
                        root,
                        new Wanted(
                                issuing,
                                Certificates.pair(algorithm, size),
                                Profile.AUTHORITY,
                                from,
                                to,
                                new Addresses("", address + "/crl/root.crl", address + "/root.cer"))));
        made.parts.put("ocsp", made.part("Responder", Profile.ANSWERS, to, algorithm, size));
        made.parts.put(
                "tsa", made.part("Time Stamps", Profile.TIME_STAMPS, from.plus(DECADES.dividedBy(2)), algorithm, size));
        return made;
    }

    /** One that {@link #save} has put away. */
    public static Authority open(Clock clock, String address, KeyStore store, char[] password)
            throws GeneralSecurityException {
        Map<String, Issued> parts = new LinkedHashMap<>();
        for (String alias : List.of("root", "issuing", "ocsp", "tsa")) {
            List<X509Certificate> chain = Stream.of(store.getCertificateChain(alias))
                    .map(X509Certificate.class::cast)
                    .toList();
            parts.put(alias, new Issued((PrivateKey) store.getKey(alias, password), chain));
        }
        return new Authority(clock, address, parts);
    }

    /** Puts its keys away. */
    public void save(KeyStore store, char[] password) throws GeneralSecurityException {
        for (Map.Entry<String, Issued> part : parts.entrySet()) {
            store.setKeyEntry(
                    part.getKey(),
                    part.getValue().key(),
                    password,
                    part.getValue().chain().toArray(Certificate[]::new));
        }
    }

    private static X500Name name(String part) {
        return new X500Name("CN=Sirius " + part + " " + new BigInteger(24, new SecureRandom()).toString(36) + ", C=KZ");
    }

    private Issued part(String name, Profile profile, Instant to, String algorithm, int size) {
        return issue(
                name(name),
                profile,
                Certificates.pair(algorithm, size),
                root().getNotBefore().toInstant(),
                to);
    }

    /** Its root, which is trusted. */
    public X509Certificate root() {
        return parts.get("root").certificate();
    }

    /** The root as checks take it. */
    public Set<TrustAnchor> anchors() {
        return Set.of(new TrustAnchor(root(), null));
    }

    /** Issues a certificate for a year. */
    public Issued issue(X500Name subject, Profile profile) {
        return issue(subject, profile, "EC", 256);
    }

    /** Issues one for a year with a key of this algorithm and size. */
    public Issued issue(X500Name subject, Profile profile, String algorithm, int size) {
        Instant now = clock.instant();
        return issue(
                subject,
                profile,
                Certificates.pair(algorithm, size),
                now.minus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(365)));
    }

    /** Issues one for this time. */
    public Issued issue(X500Name subject, Profile profile, KeyPair pair, Instant from, Instant to) {
        return Certificates.under(
                parts.get("issuing"),
                new Wanted(
                        subject,
                        pair,
                        profile,
                        from,
                        to,
                        new Addresses(address + "/ocsp", address + "/crl/issuing.crl", address + "/issuing.cer")));
    }

    /** A new key for time stamps takes over: a certificate until then. */
    public void renewTimeStamps(Instant to) {
        parts.put("tsa", part("Time Stamps", Profile.TIME_STAMPS, to, "EC", 256));
    }

    /** A new key for time stamps takes over: a certificate for so long from now on. */
    void renewTimeStamps(Duration time) {
        renewTimeStamps(clock.instant().plus(time));
    }

    /** Revokes a certificate from this moment on. */
    public void revoke(X509Certificate certificate, Instant from) {
        revoked.put(certificate.getSerialNumber(), from);
    }

    /** Revokes the certificate with this serial number from now on. */
    public void revoke(BigInteger serial) {
        revoked.put(serial, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Address below which all is asked. */
    public String address() {
        return address;
    }

    /** Address at which time stamps are asked for. */
    public String timeStampAddress() {
        return address + "/tsa";
    }

    byte[] answer(String path, byte[] asked) throws IOException {
        Date now = Date.from(clock.instant());
        // Revocation data tell of a signature only when they are younger than it, and both count in seconds.
        Date before = Date.from(clock.instant().minus(LAG));
        return switch (path) {
            case "/ocsp" -> Answers.ocsp(asked, parts.get("issuing"), parts.get("ocsp"), revoked, now);
            case "/tsa" -> Answers.timeStamp(asked, parts.get("tsa"), before);
            case "/crl/root.crl" -> Answers.crl(parts.get("root"), Map.of(), now);
            case "/crl/issuing.crl" -> Answers.crl(parts.get("issuing"), revoked, now);
            case "/root.cer" -> Answers.encoded(root());
            case "/issuing.cer" -> Answers.encoded(parts.get("issuing").certificate());
            default -> new byte[0];
        };
    }
}
