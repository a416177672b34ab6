package kz.sirius.preservation;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.CertificateStatus;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.sirius.common.Sha256;
import kz.sirius.common.Unavailable;
import kz.sirius.signing.TimeStampAuthority;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/**
 * Raises a signed file to a stronger level of proof (EU DSS): what is added is an incremental update, every byte that was
 * there stays. Knows no database.
 */
final class Augmentation {

    private static final String OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";

    private final Sources sources;

    Augmentation(Sources sources) {
        this.sources = sources;
    }

    /**
     * What a file proves by itself.
     *
     * @param level the weakest of its signatures'
     * @param until end of validity of the certificate of its last document time stamp; null when it has none
     * @param chains certificates of its signers, oldest signature first: each with that of its issuer, if the file has it
     * @param closed whether its first signature permits nothing to follow
     */
    record Proof(ProofLevel level, @Nullable Instant until, List<List<X509Certificate>> chains, boolean closed) {}

    /** State of a certificate as its authority tells it now; {@code revokedAt} is null while it is good. */
    record State(@Nullable Instant revokedAt) {}

    /** What the file proves by itself; asks nobody. */
    static Proof proofOf(byte[] pdf) {
        List<PAdESSignature> signatures = signatures(pdf);
        ProofLevel level = signatures.stream()
                .map(signature -> levelOf(signature.getDataFoundUpToLevel()))
                .min(Comparator.naturalOrder())
                .orElse(ProofLevel.B);
        Instant until = signatures.stream()
                .flatMap(signature -> signature.getDocumentTimestamps().stream())
                // Of two of the same second the one that stands behind the other.
                .reduce((one, next) -> next.getGenerationTime().before(one.getGenerationTime()) ? one : next)
                .map(Augmentation::signer)
                .map(certificate -> certificate.getNotAfter().toInstant())
                .orElse(null);
        List<List<X509Certificate>> chains =
                signatures.stream().map(Augmentation::chain).toList();
        boolean closed = signatures.stream()
                .map(signature -> signature.getPdfSignatureDictionary().getDocMDP())
                .anyMatch(CertificationPermission.NO_CHANGE_PERMITTED::equals);
        return new Proof(level, until, chains, closed);
    }

    private static List<X509Certificate> chain(PAdESSignature signature) {
        CertificateToken signer = signature.getSigningCertificateToken();
        if (signer == null) {
            return List.of();
        }
        Stream<CertificateToken> issuer = signature.getCompleteCertificateSource().getSources().stream()
                .flatMap(source -> source.getCertificates().stream())
                .filter(other -> !other.equals(signer) && signer.isSignedBy(other))
                .limit(1);
        return Stream.concat(Stream.of(signer), issuer)
                .map(CertificateToken::getCertificate)
                .toList();
    }

    private static List<PAdESSignature> signatures(byte[] pdf) {
        PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
        analyzer.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        analyzer.setCertificateVerifier(new CommonCertificateVerifier(true));
        return analyzer.getSignatures().stream()
                .map(PAdESSignature.class::cast)
                .sorted(Comparator.comparingInt(
                        signature -> signature.getPdfRevision().getByteRange().getLength()))
                .toList();
    }

    private static ProofLevel levelOf(@Nullable SignatureLevel found) {
        if (found == null) {
            return ProofLevel.B;
        }
        return switch (found) {
            case PAdES_BASELINE_T -> ProofLevel.T;
            case PAdES_BASELINE_LT -> ProofLevel.LT;
            case PAdES_BASELINE_LTA -> ProofLevel.LTA;
            default -> ProofLevel.B;
        };
    }

    private static @Nullable CertificateToken signer(TimestampToken stamp) {
        return stamp.getCandidatesForSigningCertificate().getTheBestCandidate() == null
                ? null
                : stamp.getCandidatesForSigningCertificate()
                        .getTheBestCandidate()
                        .getCertificateToken();
    }

    /**
     * Refuses to renew a proof that would not last longer for it.
     *
     * @throws NotRaised when the authority's certificate ends no later than that of the last stamp
     */
    void requireNewer(Proof before) {
        Instant until = before.until();
        TimeStampAuthority authority = sources.stamps();
        if (until == null || authority == null) {
            return;
        }
        try {
            TimeStampToken trial = authority.stamp(Sha256.digest().digest());
            X509CertificateHolder signer = (X509CertificateHolder) trial.getCertificates()
                    .getMatches(trial.getSID())
                    .iterator()
                    .next();
            if (!signer.getNotAfter().toInstant().isAfter(until)) {
                throw new NotRaised(Obstacle.AUTHORITY_NOT_NEWER, null);
            }
        } catch (Unavailable e) {
            throw new NotRaised(Obstacle.AUTHORITY_AWAY, e);
        }
    }

    /**
     * The file at this level, or, where it has it already, with a further time stamp over all of it.
     *
     * @throws NotRaised with what stands in the way
     */
    byte[] raise(byte[] pdf, ProofLevel level) {
        PAdESService dss = new PAdESService(sources.verifier());
        dss.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        dss.setTspSource(sources.stampSource());
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(
                switch (level) {
                    case B -> throw new IllegalArgumentException("Nothing is raised to B");
                    case T -> SignatureLevel.PAdES_BASELINE_T;
                    case LT -> SignatureLevel.PAdES_BASELINE_LT;
                    case LTA -> SignatureLevel.PAdES_BASELINE_LTA;
                });
        parameters.getSignatureTimestampParameters().setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.getArchiveTimestampParameters().setDigestAlgorithm(DigestAlgorithm.SHA256);
        try {
            DSSDocument raised = dss.extendDocument(new InMemoryDocument(pdf), parameters);
            return DSSUtils.toByteArray(raised);
        } catch (DSSExternalResourceException e) {
            throw new NotRaised(Obstacle.AUTHORITY_AWAY, e);
        } catch (AlertException e) {
            throw new NotRaised(Obstacle.NO_REVOCATION_DATA, e);
        } catch (DSSException e) {
            throw new NotRaised(Obstacle.FILE, e);
        }
    }

    /**
     * The state of a signer's certificate, from its authority's signed answer; nothing when none can be had.
     *
     * @param issuer certificate of the authority that issued it
     */
    Optional<State> stateOf(X509Certificate certificate, X509Certificate issuer) {
        CommonCertificateVerifier verifier = sources.verifier();
        CertificateToken asked = new CertificateToken(certificate);
        CertificateToken above = new CertificateToken(issuer);
        return Stream.of(verifier.getOcspSource(), verifier.getCrlSource())
                .filter(Objects::nonNull)
                .flatMap(source -> answer(source, asked, above).stream())
                .findFirst();
    }

    private static Optional<State> answer(RevocationSource<?> source, CertificateToken asked, CertificateToken above) {
        try {
            RevocationToken<?> token = source.getRevocationToken(asked, above);
            if (token == null || !isOf(token, above) || token.getStatus() == CertificateStatus.UNKNOWN) {
                return Optional.empty();
            }
            Date revoked = token.getStatus() == CertificateStatus.REVOKED ? token.getRevocationDate() : null;
            return Optional.of(new State(revoked == null ? null : revoked.toInstant()));
        } catch (DSSException e) {
            return Optional.empty();
        }
    }

    /** Whether an answer is signed by the authority itself, or by whom it has made its responder. */
    private static boolean isOf(RevocationToken<?> answer, CertificateToken authority) {
        CertificateToken signer = answer.getIssuerCertificateToken();
        if (signer == null || !answer.isSignedBy(signer)) {
            return false;
        }
        return signer.equals(authority) || (signer.isSignedBy(authority) && mayAnswer(signer.getCertificate()));
    }

    private static boolean mayAnswer(X509Certificate signer) {
        try {
            List<String> purposes = signer.getExtendedKeyUsage();
            return purposes != null && purposes.contains(OCSP_SIGNING);
        } catch (CertificateParsingException e) {
            return false;
        }
    }
}
