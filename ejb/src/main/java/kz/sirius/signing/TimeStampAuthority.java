package kz.sirius.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.common.Setting;
import kz.sirius.common.Unavailable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * The time-stamp authority that the settings name (RFC 3161). Its answer is checked before it is used: it answers this
 * question, and its own signature fits.
 */
@Clause("R22")
public final class TimeStampAuthority {

    private static final int LARGEST = 64 * 1024;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final BouncyCastleProvider BC = new BouncyCastleProvider();

    private final URI address;
    private final String policy;
    private final RemoteCall call;

    /**
     * An authority.
     *
     * @param address where it is asked
     * @param policy object identifier of the policy to ask for; empty for the authority's own
     * @param patience how long one waits for it
     */
    public TimeStampAuthority(URI address, String policy, Duration patience) {
        this.address = address;
        this.policy = policy;
        this.call = new RemoteCall(patience, LARGEST);
    }

    /** The one of the settings, if they name one. */
    public static Optional<TimeStampAuthority> configured() {
        String url = Setting.TSA_URL.text().strip();
        return url.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeStampAuthority(
                        URI.create(url),
                        Setting.TSA_POLICY.text().strip(),
                        Duration.ofMillis(Setting.TSA_TIMEOUT.number())));
    }

    /** Whether the settings name one. */
    public static boolean isConfigured() {
        return !Setting.TSA_URL.text().isBlank();
    }

    /**
     * A time stamp.
     *
     * @param sha256 hash of what is stamped, 32 bytes
     * @throws Unavailable when the authority does not answer in time, or with anything but a time stamp of this hash
     */
    public TimeStampToken stamp(byte[] sha256) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        if (!policy.isEmpty()) {
            generator.setReqPolicy(new ASN1ObjectIdentifier(policy));
        }
        try {
            TimeStampRequest request = generator.generate(TSPAlgorithms.SHA256, sha256, new BigInteger(63, RANDOM));
            byte[] answer = call.post(address, "application/timestamp-query", request.getEncoded());
            TimeStampResponse response = new TimeStampResponse(answer);
            response.validate(request);
            TimeStampToken token = response.getTimeStampToken();
            if (token == null) {
                throw new Unavailable("The time-stamp authority stamped nothing");
            }
            token.validate(
                    new JcaSimpleSignerInfoVerifierBuilder().setProvider(BC).build(signer(token)));
            return token;
        } catch (TSPException | IOException | OperatorCreationException | CertificateException e) {
            throw new Unavailable("The time-stamp authority's answer cannot be used", e);
        }
    }

    private static X509CertificateHolder signer(TimeStampToken token) {
        Collection<X509CertificateHolder> found = token.getCertificates().getMatches(token.getSID());
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new Unavailable("The time-stamp authority's certificate is missing"));
    }
}
