package kz.sirius.signing;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Setting;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;

/**
 * Whose certificate signs documents: one that is meant for it by its key usage, of the right person, and where only the
 * university's own are taken, that of an employee with the university's BIN. The form is that of the national authority.
 *
 * <p>Its GOST algorithms (object identifiers below 1.2.398.3.10) cannot be checked here: of such a signature it is said
 * that it is not supported, never that it is valid, nor that it is not.
 */
@Clause("R22")
record CertificateRules(Kind kind, String bin) {

    private static final String EMAIL_PROTECTION = "1.3.6.1.5.5.7.3.4";
    private static final String LEGAL_ENTITY = "1.2.398.3.3.4.1.2";
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private static final Set<String> KEYS =
            Set.of(PKCSObjectIdentifiers.rsaEncryption.getId(), X9ObjectIdentifiers.id_ecPublicKey.getId());
    private static final Set<String> SIGNATURES = Set.of(
            PKCSObjectIdentifiers.sha256WithRSAEncryption.getId(),
            PKCSObjectIdentifiers.sha384WithRSAEncryption.getId(),
            PKCSObjectIdentifiers.sha512WithRSAEncryption.getId(),
            PKCSObjectIdentifiers.id_RSASSA_PSS.getId(),
            X9ObjectIdentifiers.ecdsa_with_SHA256.getId(),
            X9ObjectIdentifiers.ecdsa_with_SHA384.getId(),
            X9ObjectIdentifiers.ecdsa_with_SHA512.getId());

    /** Whose certificates are taken. */
    enum Kind {
        /** Anybody's own. */
        ANY,
        /** Only those that the authority issued to employees of the university. */
        ORG_ONLY
    }

    /** The rules of the settings. */
    static CertificateRules configured() {
        return new CertificateRules(
                Kind.valueOf(Setting.SIGNING_CERTIFICATES.text().strip()),
                Setting.INSTITUTION_BIN.text().strip());
    }

    /** Refuses SIG-10 a signature, or a certificate on its way to the authority, of an algorithm that is not known here. */
    static void requireSupported(SignerInformation signer, Collection<X509Certificate> certificates) {
        boolean known = NISTObjectIdentifiers.id_sha256.getId().equals(signer.getDigestAlgOID())
                && (KEYS.contains(signer.getEncryptionAlgOID()) || SIGNATURES.contains(signer.getEncryptionAlgOID()))
                && certificates.stream().allMatch(CertificateRules::isSupported);
        if (!known) {
            throw new Refusal(SigningRefusal.NOT_SUPPORTED);
        }
    }

    static boolean isSupported(X509Certificate certificate) {
        String key = SubjectPublicKeyInfo.getInstance(certificate.getPublicKey().getEncoded())
                .getAlgorithm()
                .getAlgorithm()
                .getId();
        return KEYS.contains(key) && SIGNATURES.contains(certificate.getSigAlgOID());
    }

    /** Refuses SIG-08 not for signing documents, SIG-09 another person's, SIG-16 not the university's. */
    void require(X509Certificate signer, String iin) {
        boolean[] usage = signer.getKeyUsage();
        List<String> purposes = purposes(signer);
        if (usage == null
                || !usage[DIGITAL_SIGNATURE]
                || !usage[NON_REPUDIATION]
                || !purposes.contains(EMAIL_PROTECTION)) {
            throw new Refusal(SigningRefusal.WRONG_USAGE);
        }
        SubjectName name = SubjectName.of(signer);
        if (iin.isEmpty() || !iin.equals(name.iin())) {
            throw new Refusal(SigningRefusal.WRONG_PERSON);
        }
        boolean ours = purposes.contains(LEGAL_ENTITY) && !bin.isEmpty() && bin.equals(name.bin());
        if (kind == Kind.ORG_ONLY && !ours) {
            throw new Refusal(SigningRefusal.WRONG_ORGANISATION);
        }
    }

    private static List<String> purposes(X509Certificate signer) {
        try {
            List<String> purposes = signer.getExtendedKeyUsage();
            return purposes == null ? List.of() : purposes;
        } catch (CertificateParsingException e) {
            return List.of();
        }
    }
}
