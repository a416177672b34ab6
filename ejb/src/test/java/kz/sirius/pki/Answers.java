package kz.sirius.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** What an authority answers. */
final class Answers {

    /** Policy under which time is stamped. */
    static final String POLICY = "1.2.398.3.3.2.6.2";

    private static final Duration WEEK = Duration.ofDays(7);

    private Answers() {}

    static byte[] encoded(X509Certificate certificate) throws IOException {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    static byte[] timeStamp(byte[] asked, Issued tsa, Date now) throws IOException {
        try {
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .build(Certificates.signature(tsa.key()), tsa.key(), tsa.certificate()),
                    digests().get(sha256()),
                    new ASN1ObjectIdentifier(POLICY));
            tokens.addCertificates(new JcaCertStore(tsa.chain()));
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(new TimeStampRequest(asked), new BigInteger(63, new SecureRandom()), now)
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | TSPException e) {
            throw new IOException(e);
        }
    }

    static byte[] crl(Issued issuer, Map<BigInteger, Instant> revoked, Date now) throws IOException {
        try {
            JcaX509v2CRLBuilder builder = new JcaX509v2CRLBuilder(issuer.certificate(), now);
            builder.setNextUpdate(Date.from(now.toInstant().plus(WEEK)));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils()
                            .createAuthorityKeyIdentifier(issuer.certificate().getPublicKey()));
            builder.addExtension(Extension.cRLNumber, false, new ASN1Integer(now.getTime()));
            revoked.forEach((serial, from) -> builder.addCRLEntry(serial, Date.from(from), CRLReason.keyCompromise));
            return builder.build(signer(issuer)).getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IOException(e);
        }
    }

    static byte[] ocsp(byte[] asked, Issued issuing, Issued responder, Map<BigInteger, Instant> revoked, Date now)
            throws IOException {
        try {
            OCSPReq request = new OCSPReq(asked);
            BasicOCSPRespBuilder builder = new JcaBasicOCSPRespBuilder(
                    responder.certificate().getPublicKey(), digests().get(sha1()));
            for (Req one : request.getRequestList()) {
                Instant from = revoked.get(one.getCertID().getSerialNumber());
                CertificateStatus status = from == null
                        ? CertificateStatus.GOOD
                        : new RevokedStatus(Date.from(from), CRLReason.keyCompromise);
                builder.addResponse(
                        one.getCertID(), status, now, Date.from(now.toInstant().plus(WEEK)), null);
            }
            Extension nonce = request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
            if (nonce != null) {
                builder.setResponseExtensions(new Extensions(nonce));
            }
            JcaX509CertificateHolder[] chain = {
                new JcaX509CertificateHolder(responder.certificate()),
                new JcaX509CertificateHolder(issuing.certificate())
            };
            return new OCSPRespBuilder()
                    .build(OCSPResponseStatus.SUCCESSFUL, builder.build(signer(responder), chain, now))
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | OCSPException e) {
            throw new IOException(e);
        }
    }

    private static ContentSigner signer(Issued issuer) throws OperatorCreationException {
        return new JcaContentSignerBuilder(Certificates.signature(issuer.key())).build(issuer.key());
    }

    private static DigestCalculatorProvider digests() throws OperatorCreationException {
        return new JcaDigestCalculatorProviderBuilder().build();
    }

    private static AlgorithmIdentifier sha256() {
        return new AlgorithmIdentifier(TSPAlgorithms.SHA256);
    }

    private static AlgorithmIdentifier sha1() {
        return CertificateID.HASH_SHA1;
    }
}
