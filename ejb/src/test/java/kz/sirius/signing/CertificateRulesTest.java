package kz.sirius.signing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kz.sirius.common.Refusal;
import kz.sirius.pki.Authority;
import kz.sirius.pki.Profile;
import kz.sirius.pki.Subjects;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateRulesTest {

    private static final String IIN = "123456789011";
    private static final String BIN = "210440012348";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);

    private final Authority authority = Authority.create(CLOCK, "http://localhost:1");
    private final CertificateRules any = new CertificateRules(CertificateRules.Kind.ANY, BIN);
    private final CertificateRules ours = new CertificateRules(CertificateRules.Kind.ORG_ONLY, BIN);

    @Test
    void aPersonsOwnCertificateIsTakenWhereAnyIs() {
        X509Certificate own = certificate(person(), Profile.PERSON);
        assertDoesNotThrow(() -> any.require(own, IIN));
        refuses(SigningRefusal.WRONG_ORGANISATION, ours, own, IIN);
    }

    @Test
    void theUniversitysOwnEmployeeSignsWhereOnlyHisKindMay() {
        X509Certificate employee = certificate(employee(BIN), Profile.EMPLOYEE);
        assertDoesNotThrow(() -> ours.require(employee, IIN));
        assertDoesNotThrow(() -> any.require(employee, IIN));
        assertEquals(BIN, SubjectName.of(employee).bin());
    }

    @Test
    void theEmployeeOfAnotherOrganisationDoesNot() {
        refuses(SigningRefusal.WRONG_ORGANISATION, ours, certificate(employee("071140005673"), Profile.EMPLOYEE), IIN);
    }

    @Test
    void aBinWithoutTheRoleIsNotEnough() {
        refuses(SigningRefusal.WRONG_ORGANISATION, ours, certificate(employee(BIN), Profile.PERSON), IIN);
    }

    @Test
    void withoutABinInTheSettingsNobodyIsTakenForAnEmployee() {
        CertificateRules unset = new CertificateRules(CertificateRules.Kind.ORG_ONLY, "");
        refuses(SigningRefusal.WRONG_ORGANISATION, unset, certificate(person(), Profile.EMPLOYEE), IIN);
    }

    @Test
    void theBinMayStandInASerialNumberOfItsOwn() {
        X500Name name = new X500Name("CN=ТЕСТОВ ТЕСТ,SERIALNUMBER=IIN" + IIN + ",SERIALNUMBER=BIN" + BIN + ",C=KZ");
        SubjectName read = SubjectName.of(certificate(name, Profile.EMPLOYEE));
        assertEquals(BIN, read.bin());
        assertEquals(IIN, read.iin());
    }

    @Test
    void aCertificateForComingInDoesNotSign() {
        refuses(SigningRefusal.WRONG_USAGE, any, certificate(person(), Profile.LOGIN), IIN);
    }

    @Test
    void bothBitsOfKeyUsageAreNeeded() {
        for (int usage : List.of(KeyUsage.digitalSignature, KeyUsage.nonRepudiation)) {
            X509Certificate half = certificate(person(), Profile.PERSON.withUsage(usage));
            refuses(SigningRefusal.WRONG_USAGE, any, half, IIN);
        }
    }

    @Test
    void anotherPersonsCertificateDoesNotSign() {
        refuses(SigningRefusal.WRONG_PERSON, any, certificate(person(), Profile.PERSON), "710315401015");
        refuses(SigningRefusal.WRONG_PERSON, any, certificate(new X500Name("CN=NOBODY"), Profile.PERSON), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.398.3.10.1.1.1.2", "1.2.398.3.10.1.1.2.3.1", "1.2.398.3.10.1.1.2.3.2"})
    void aGostCertificateIsNotSupported(String algorithm) throws Exception {
        X509Certificate gost = gost(certificate(person(), Profile.PERSON), algorithm);
        assertFalse(CertificateRules.isSupported(gost));
        assertTrue(CertificateRules.isSupported(certificate(person(), Profile.PERSON)));
    }

    /** The same certificate as the authority would issue it with GOST: key and signature of these algorithms. */
    static X509Certificate gost(X509Certificate like, String algorithm) throws Exception {
        AlgorithmIdentifier gost = new AlgorithmIdentifier(new ASN1ObjectIdentifier(algorithm));
        ASN1Sequence certificate = ASN1Sequence.getInstance(like.getEncoded());
        ASN1Sequence body = ASN1Sequence.getInstance(certificate.getObjectAt(0));
        ASN1EncodableVector made = new ASN1EncodableVector();
        for (int i = 0; i < body.size(); i++) {
            made.add(
                    switch (i) {
                        case 2 -> gost;
                        case 6 -> new SubjectPublicKeyInfo(gost, new DEROctetString(new byte[64]));
                        default -> body.getObjectAt(i);
                    });
        }
        ASN1EncodableVector whole = new ASN1EncodableVector();
        whole.add(new DERSequence(made));
        whole.add(gost);
        whole.add(new DERBitString(new byte[64]));
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(new DERSequence(whole).getEncoded()));
    }

    private X509Certificate certificate(X500Name subject, Profile profile) {
        return authority.issue(subject, profile).certificate();
    }

    private static X500Name person() {
        return Subjects.person("ТЕСТОВ", "ТЕСТ", "ТЕСТОВИЧ", IIN);
    }

    private static X500Name employee(String bin) {
        return Subjects.employee("ТЕСТОВ", "ТЕСТ", "ТЕСТОВИЧ", IIN, new String[] {"АО \"ТЕСТ\"", bin});
    }

    private static void refuses(SigningRefusal expected, CertificateRules rules, X509Certificate given, String iin) {
        assertEquals(
                expected,
                assertThrows(Refusal.class, () -> rules.require(given, iin)).code());
    }
}
