package kz.sirius.pki;

import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * What a certificate is for: key usage, extended key usage and policy.
 *
 * @param usage bits of {@link KeyUsage}
 * @param purposes object identifiers of the extended key usage
 * @param policy object identifier of the certificate policy; empty for none
 */
public record Profile(int usage, List<String> purposes, String policy) {

    /** Signing by a person: the form of the national authority. */
    public static final Profile PERSON = new Profile(
            KeyUsage.digitalSignature | KeyUsage.nonRepudiation,
            List.of(KeyPurposeId.id_kp_emailProtection.getId(), "1.2.398.3.3.4.1.1"),
            "1.2.398.3.3.2.3");

    /** Signing by an employee who has the right to sign for his organisation. */
    public static final Profile EMPLOYEE = new Profile(
            KeyUsage.digitalSignature | KeyUsage.nonRepudiation,
            List.of(KeyPurposeId.id_kp_emailProtection.getId(), "1.2.398.3.3.4.1.2", "1.2.398.3.3.4.1.2.2"),
            "1.2.398.3.3.2.1");

    /** Coming in, not signing. */
    public static final Profile LOGIN = new Profile(
            KeyUsage.digitalSignature | KeyUsage.keyEncipherment,
            List.of(KeyPurposeId.id_kp_clientAuth.getId(), "1.2.398.3.3.4.1.1"),
            "1.2.398.3.3.2.4");

    static final Profile TIME_STAMPS =
            new Profile(KeyUsage.digitalSignature, List.of(KeyPurposeId.id_kp_timeStamping.getId()), "");

    static final Profile ANSWERS =
            new Profile(KeyUsage.digitalSignature, List.of(KeyPurposeId.id_kp_OCSPSigning.getId()), "");

    static final Profile AUTHORITY = new Profile(KeyUsage.keyCertSign | KeyUsage.cRLSign, List.of(), "");

    /** Copies the purposes. */
    public Profile {
        purposes = List.copyOf(purposes);
    }

    /** The same with another key usage. */
    public Profile withUsage(int other) {
        return new Profile(other, purposes, policy);
    }

    KeyPurposeId[] ids() {
        return Stream.of(purposes.toArray(String[]::new))
                .map(id -> KeyPurposeId.getInstance(new ASN1ObjectIdentifier(id)))
                .toArray(KeyPurposeId[]::new);
    }

    boolean isAuthority() {
        return (usage & KeyUsage.keyCertSign) != 0;
    }
}
