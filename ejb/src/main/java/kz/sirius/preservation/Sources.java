package kz.sirius.preservation;

import eu.europa.esig.dss.alert.ExceptionOnStatusAlert;
import eu.europa.esig.dss.alert.LogOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.validation.OCSPFirstRevocationDataLoadingStrategyFactory;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.aia.DefaultAIASource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import kz.sirius.common.Unavailable;
import kz.sirius.signing.TimeStampAuthority;
import org.jspecify.annotations.Nullable;

/**
 * Where the proof of a document comes from: the authorities that the server trusts, the time-stamp authority of the
 * settings, and, only where the settings say so, the revocation services that certificates name. Nothing else is asked;
 * no list of trusted authorities is ever fetched.
 *
 * @param trusted certificates of the trusted authorities
 * @param stamps the time-stamp authority, or null
 * @param online whether revocation services are asked
 * @param patience how long one waits for each answer
 */
record Sources(
        Collection<X509Certificate> trusted, @Nullable TimeStampAuthority stamps, boolean online, Duration patience) {

    Sources {
        trusted = List.copyOf(trusted);
    }

    CommonCertificateVerifier verifier() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        CommonTrustedCertificateSource trust = new CommonTrustedCertificateSource();
        trusted.forEach(certificate -> trust.addCertificate(new CertificateToken(certificate)));
        verifier.setTrustedCertSources(trust);
        verifier.setAIASource(null);
        if (online) {
            verifier.setOcspSource(new OnlineOCSPSource(new RevocationCalls(patience, "application/ocsp-request")));
            verifier.setCrlSource(new OnlineCRLSource(new RevocationCalls(patience, "")));
            verifier.setAIASource(new DefaultAIASource(new RevocationCalls(patience, "")));
        }
        verifier.setRevocationDataLoadingStrategyFactory(new OCSPFirstRevocationDataLoadingStrategyFactory());
        verifier.setRevocationFallback(true);
        verifier.setAlertOnMissingRevocationData(new ExceptionOnStatusAlert());
        verifier.setAlertOnNoRevocationAfterBestSignatureTime(new ExceptionOnStatusAlert());
        // That a certificate was revoked is kept as well: it is part of the proof, and the page says it.
        verifier.setAlertOnRevokedCertificate(new LogOnStatusAlert());
        return verifier;
    }

    TSPSource stampSource() {
        TimeStampAuthority authority = stamps;
        if (authority == null) {
            throw new Unavailable("No time-stamp authority is configured");
        }
        return (algorithm, digest) -> stamped(authority, algorithm, digest);
    }

    private static TimestampBinary stamped(TimeStampAuthority authority, DigestAlgorithm algorithm, byte[] digest) {
        if (algorithm != DigestAlgorithm.SHA256) {
            throw new DSSException("Time is stamped on SHA-256 only");
        }
        try {
            return new TimestampBinary(authority.stamp(digest).getEncoded());
        } catch (Unavailable | IOException e) {
            throw new DSSExternalResourceException("No time stamp", e);
        }
    }
}
