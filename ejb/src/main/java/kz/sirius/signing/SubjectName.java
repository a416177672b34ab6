package kz.sirius.signing;

import java.security.cert.X509Certificate;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/**
 * Reads names of certificates of the form of the national authority: the IIN stands in SERIALNUMBER behind the letters
 * IIN, the BIN of the organisation in OU, or in a SERIALNUMBER of its own, behind the letters BIN. Both are compared,
 * never validated (test certificates carry impossible ones).
 */
public final class SubjectName {

    private static final String PREFIX = "IIN";
    private static final String ORGANISATION = "BIN";

    private final X500Name subject;
    private final X500Name issuer;

    private SubjectName(X500Name subject, X500Name issuer) {
        this.subject = subject;
        this.issuer = issuer;
    }

    /** The names of a certificate. */
    public static SubjectName of(X509Certificate certificate) {
        return new SubjectName(
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded()),
                X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded()));
    }

    /** The IIN, empty when there is none. */
    public String iin() {
        return behind(PREFIX, BCStyle.SERIALNUMBER);
    }

    /** The BIN of the organisation for which the holder signs, empty when there is none. */
    public String bin() {
        String unit = behind(ORGANISATION, BCStyle.OU);
        return unit.isEmpty() ? behind(ORGANISATION, BCStyle.SERIALNUMBER) : unit;
    }

    private String behind(String prefix, ASN1ObjectIdentifier what) {
        return Stream.of(subject.getRDNs(what))
                .map(rdn -> IETFUtils.valueToString(rdn.getFirst().getValue()))
                .filter(value -> value.startsWith(prefix))
                .map(value -> value.substring(prefix.length()))
                .findFirst()
                .orElse("");
    }

    /** Common name of the holder. */
    public String commonName() {
        return value(subject, BCStyle.CN);
    }

    /** Common name of the issuer. */
    public String issuerName() {
        return value(issuer, BCStyle.CN);
    }

    private static String value(X500Name name, ASN1ObjectIdentifier what) {
        RDN[] found = name.getRDNs(what);
        return found.length == 0
                ? ""
                : IETFUtils.valueToString(found[0].getFirst().getValue());
    }
}
