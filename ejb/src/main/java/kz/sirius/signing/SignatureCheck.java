package kz.sirius.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.Store;

/**
 * Opens a file again after a signature and checks it before anything is stored: the signature covers the whole file, its
 * digest and value fit, the certificate leads to a trusted authority, was valid at the time, is meant for signing
 * documents, and is that of the person who should sign. Revocation is not asked here.
 */
@Clause("R22")
final class SignatureCheck {

    private static final BouncyCastleProvider BC = new BouncyCastleProvider();

    private static final TrustedPaths PATHS = new TrustedPaths();

    private final Set<TrustAnchor> anchors;
    private final CertificateRules rules;

    SignatureCheck(Set<TrustAnchor> anchors, CertificateRules rules) {
        this.anchors = Set.copyOf(anchors);
        this.rules = rules;
    }

    /**
     * Checks the last signature of the file.
     *
     * @param pdf the whole file
     * @param iin whose certificate it has to be
     * @param at time of signing
     * @return the signer's certificate
     * @throws Refusal SIG-05 to SIG-10 and SIG-16, by what is wrong
     */
    X509Certificate check(byte[] pdf, String iin, Instant at) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDSignature> signatures = PdfSignature.signatures(document);
            if (signatures.isEmpty()) {
                throw new Refusal(SigningRefusal.BYTES_CHANGED);
            }
            PDSignature last = signatures.get(signatures.size() - 1);
            requireWholeFile(last.getByteRange(), pdf.length);
            return check(last.getSignedContent(pdf), last.getContents(pdf), iin, at);
        } catch (IOException e) {
            throw new Refusal(SigningRefusal.BYTES_CHANGED);
        }
    }

    /**
     * The same for a signature that was just put into its draft. Where the draft was laid out without parsing, the file is
     * read without parsing as well: what it says of the signature stands before the signature's place.
     */
    X509Certificate check(byte[] pdf, PdfSignature.Draft draft, String iin, Instant at) {
        if (!draft.isPlaced()) {
            return check(pdf, iin, at);
        }
        int[] range = PlacedSignature.range(pdf, draft.range()[1]);
        requireWholeFile(range, pdf.length);
        return check(PlacedSignature.covered(pdf, range), PlacedSignature.contents(pdf, range), iin, at);
    }

    private X509Certificate check(byte[] covered, byte[] contents, String iin, Instant at) {
        try {
            CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(covered), contents);
            X509Certificate signer = requireFits(cms);
            requireTrusted(signer, certificates(cms), at);
            rules.require(signer, iin);
            return signer;
        } catch (CMSException e) {
            throw new Refusal(SigningRefusal.BYTES_CHANGED);
        }
    }

    private static void requireWholeFile(int[] range, int length) {
        boolean whole = range.length == 4 && range[0] == 0 && range[2] > range[1] && range[2] + range[3] == length;
        if (!whole) {
            throw new Refusal(SigningRefusal.BYTES_CHANGED);
        }
    }

    private static X509Certificate requireFits(CMSSignedData cms) throws CMSException {
        Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            throw new Refusal(SigningRefusal.BYTES_CHANGED);
        }
        SignerInformation info = signers.iterator().next();
        X509Certificate certificate = certificateOf(info, cms);
        CertificateRules.requireSupported(info, certificates(cms));
        try {
            // The platform's own SHA-256 runs on the processor's instructions for it.
            boolean fits =
                    info.verify(new JcaSignerInfoVerifierBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setProvider(BC)
                            .build(certificate));
            if (!fits || !namesCertificate(info, certificate)) {
                throw new Refusal(SigningRefusal.BYTES_CHANGED);
            }
        } catch (OperatorCreationException e) {
            throw new Refusal(SigningRefusal.NOT_SUPPORTED);
        } catch (GeneralSecurityException e) {
            throw new Refusal(SigningRefusal.BYTES_CHANGED);
        }
        return certificate;
    }

    private static boolean namesCertificate(SignerInformation info, X509Certificate certificate)
            throws GeneralSecurityException {
        Attribute attribute = info.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null) {
            return false;
        }
        ESSCertIDv2[] named = SigningCertificateV2.getInstance(attribute.getAttributeValues()[0])
                .getCerts();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return named.length > 0 && MessageDigest.isEqual(hash, named[0].getCertHash());
    }

    private static X509Certificate certificateOf(SignerInformation info, CMSSignedData cms) {
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> matches = cms.getCertificates().getMatches(info.getSID());
        return matches.stream()
                .findFirst()
                .map(SignatureCheck::converted)
                .orElseThrow(() -> new Refusal(SigningRefusal.UNTRUSTED));
    }

    private static List<X509Certificate> certificates(CMSSignedData cms) {
        Store<X509CertificateHolder> store = cms.getCertificates();
        List<X509Certificate> all = new ArrayList<>();
        store.getMatches(null).forEach(holder -> all.add(converted(holder)));
        return all;
    }

    private static X509Certificate converted(X509CertificateHolder holder) {
        try {
            return new JcaX509CertificateConverter().getCertificate(holder);
        } catch (GeneralSecurityException e) {
            throw new Refusal(SigningRefusal.NOT_SUPPORTED);
        }
    }

    private void requireTrusted(X509Certificate signer, List<X509Certificate> sent, Instant at) {
        Date date = Date.from(at);
        if (date.before(signer.getNotBefore()) || date.after(signer.getNotAfter())) {
            throw new Refusal(SigningRefusal.NOT_VALID_NOW);
        }
        PATHS.require(path(signer, sent), anchors, at);
    }

    /** The signer's certificate and those above it, without the authority's own. */
    private List<X509Certificate> path(X509Certificate signer, List<X509Certificate> sent) {
        List<X509Certificate> path = new ArrayList<>(List.of(signer));
        X509Certificate below = signer;
        while (path.size() < 6) {
            X509Certificate current = below;
            X509Certificate above = sent.stream()
                    .filter(other -> other.getSubjectX500Principal().equals(current.getIssuerX500Principal()))
                    .filter(other -> !other.equals(current) && !isAnchor(other))
                    .findFirst()
                    .orElse(null);
            if (above == null) {
                break;
            }
            path.add(above);
            below = above;
        }
        return path;
    }

    private boolean isAnchor(X509Certificate certificate) {
        return anchors.stream().anyMatch(anchor -> certificate.equals(anchor.getTrustedCert()));
    }
}
