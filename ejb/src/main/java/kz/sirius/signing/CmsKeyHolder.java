package kz.sirius.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import kz.sirius.common.Unavailable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * A key at hand. Its signature has the signed attributes of PAdES baseline B: content type, message digest and signing
 * certificate, and no signing time, because that stands in the signature dictionary.
 */
final class CmsKeyHolder implements KeyHolder {

    private static final BouncyCastleProvider BC = new BouncyCastleProvider();

    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final X509CertificateHolder certificate;
    private final JcaCertStore certificates;
    private final CMSAttributeTableGenerator attributes;

    CmsKeyHolder(PrivateKey key, List<X509Certificate> chain) {
        this.key = ours(key);
        this.chain = List.copyOf(chain);
        try {
            certificate = new JcaX509CertificateHolder(chain.get(0));
            certificates = new JcaCertStore(chain);
            attributes = attributes(chain.get(0));
        } catch (GeneralSecurityException e) {
            throw new Unavailable("The certificate cannot be used", e);
        }
    }

    /**
     * The same key as the provider that signs keeps it: given another's, it would compute the tables of the curve again for
     * every signature. A key of a hardware module stays what it is.
     */
    private static PrivateKey ours(PrivateKey key) {
        byte[] encoded = key.getEncoded();
        if (encoded == null) {
            return key;
        }
        try {
            return KeyFactory.getInstance(key.getAlgorithm(), BC).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new Unavailable("The key is of no known kind", e);
        }
    }

    @Override
    public List<X509Certificate> chain() {
        return chain;
    }

    @Override
    public byte[] sign(byte[] data) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            // The platform's own SHA-256 runs on the processor's instructions for it.
            generator.addSignerInfoGenerator(
                    new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(attributes)
                            .build(contentSigner().build(key), certificate));
            generator.addCertificates(certificates);
            return generator.generate(new CMSProcessableByteArray(data), false).getEncoded("DER");
        } catch (OperatorCreationException | CMSException | IOException e) {
            throw new Unavailable("The key did not sign", e);
        }
    }

    @Override
    public byte[] signXml(byte[] xml) {
        return XmlSignature.sign(xml, key, chain);
    }

    private JcaContentSignerBuilder contentSigner() {
        boolean elliptic = "EC".equals(chain.get(0).getPublicKey().getAlgorithm());
        JcaContentSignerBuilder builder = new JcaContentSignerBuilder(elliptic ? "SHA256withECDSA" : "SHA256withRSA");
        // A key of a hardware module has no encoded form; only its own provider can use it.
        return key.getEncoded() == null ? builder : builder.setProvider(BC);
    }

    private static CMSAttributeTableGenerator attributes(X509Certificate signer) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(signer.getEncoded());
        SigningCertificateV2 certificate = new SigningCertificateV2(new ESSCertIDv2(hash));
        CMSAttributeTableGenerator standard = new DefaultSignedAttributeTableGenerator();
        return parameters -> standard.getAttributes(parameters)
                .remove(CMSAttributes.signingTime)
                .add(PKCSObjectIdentifiers.id_aa_signingCertificateV2, certificate);
    }
}
