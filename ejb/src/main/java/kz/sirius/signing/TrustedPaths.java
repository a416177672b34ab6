package kz.sirius.signing;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kz.sirius.common.Refusal;

/**
 * Whether certificates lead to an authority. What does not change with time, signatures, names and purposes of the
 * certificates, is found out once for the same path and the same authorities; the days are compared each time.
 */
final class TrustedPaths {

    private static final int MOST = 1000;

    private final Map<Path, Boolean> good = new ConcurrentHashMap<>();

    private record Path(List<X509Certificate> certificates, Set<X509Certificate> authorities) {}

    /**
     * Lets a path pass.
     *
     * @param path the signer's certificate and those above it, without the authority's own
     * @param at when it has to be valid
     * @throws Refusal SIG-06 it does not lead to an authority, SIG-10 its algorithms are not known here
     */
    void require(List<X509Certificate> path, Set<TrustAnchor> anchors, Instant at) {
        Date date = Date.from(at);
        boolean within = path.stream()
                .noneMatch(certificate ->
                        date.before(certificate.getNotBefore()) || date.after(certificate.getNotAfter()));
        Path asked = new Path(List.copyOf(path), certificates(anchors));
        if (within && good.containsKey(asked)) {
            return;
        }
        validate(path, anchors, date);
        if (good.size() >= MOST) {
            good.clear();
        }
        good.put(asked, true);
    }

    private static Set<X509Certificate> certificates(Set<TrustAnchor> anchors) {
        return anchors.stream().map(TrustAnchor::getTrustedCert).collect(Collectors.toUnmodifiableSet());
    }

    private static void validate(List<X509Certificate> path, Set<TrustAnchor> anchors, Date date) {
        try {
            PKIXParameters parameters = new PKIXParameters(anchors);
            parameters.setRevocationEnabled(false);
            parameters.setDate(date);
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
        } catch (CertPathValidatorException | InvalidAlgorithmParameterException e) {
            throw new Refusal(SigningRefusal.UNTRUSTED);
        } catch (GeneralSecurityException e) {
            throw new Refusal(SigningRefusal.NOT_SUPPORTED);
        }
    }
}
