package kz.sirius.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Unavailable;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Signs XML files so that anybody can check them: one enveloped signature at the end of the root over the whole document
 * (XMLDSig, RSA or ECDSA with SHA-256, exclusive canonical form), with the signer's certificates. The file without the
 * signature's bytes is the file as it was before.
 */
@Clause({"T8", "R22"})
public final class XmlSignature {

    private static final String PROVIDER = "XMLDSig";
    private static final String EXCLUSIVE = CanonicalizationMethod.EXCLUSIVE;
    private static final String END = "</ds:Signature>";
    private static final Set<String> METHODS = Set.of(SignatureMethod.RSA_SHA256, SignatureMethod.ECDSA_SHA256);
    private static final int RSA_BITS = 2048;
    private static final int EC_BITS = 256;
    private static final int LONGEST_CHAIN = 8;

    /** Property that names the provider of the signature's algorithm. */
    private static final String BY = "org.jcp.xml.dsig.internal.dom.SignatureProvider";

    private static final BouncyCastleProvider BC = new BouncyCastleProvider();
    private static final Pattern WHITE = Pattern.compile("\\s+");

    /** Chains whose certificates were seen to sign one another: that never changes. */
    private static final Set<List<X509Certificate>> LINKED = ConcurrentHashMap.newKeySet();

    private static final int MOST_LINKED = 1000;

    private XmlSignature() {}

    /**
     * Signs a file and checks what came out.
     *
     * @param xml UTF-8, without a signature
     * @param key also of a hardware module, which has no encoded form: its own provider signs
     * @param chain his certificate first, then those of its issuers
     * @throws Unavailable when the key does not sign
     */
    static byte[] sign(byte[] xml, PrivateKey key, List<X509Certificate> chain) {
        try {
            Document document = parsed(xml);
            XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM", PROVIDER);
            DOMSignContext context = new DOMSignContext(key, document.getDocumentElement());
            context.setDefaultNamespacePrefix("ds");
            if (chain.get(0).getPublicKey() instanceof ECPublicKey elliptic) {
                context.setProperty(BY, new RawEcdsa(elliptic, key.getEncoded() == null ? null : BC));
            }
            factory.newXMLSignature(signedInfo(factory, chain.get(0)), keyInfo(factory, chain))
                    .sign(context);
            byte[] signed = embedded(xml, text(document.getDocumentElement().getLastChild()));
            if (!check(signed).get(0).equals(chain.get(0))) {
                throw new Unavailable("The key signed with another certificate");
            }
            return signed;
        } catch (GeneralSecurityException | MarshalException | XMLSignatureException e) {
            throw new Unavailable("The key did not sign", e);
        } catch (SAXException e) {
            throw new IllegalArgumentException("What should be signed is no XML", e);
        }
    }

    /**
     * Checks a signed file: one signature, in its place, over everything else, that fits. Whether anybody trusts the
     * certificate is another question.
     *
     * @return the signer's certificate, then those of its issuers as they were sent
     * @throws Refusal SIG-05 it does not fit, SIG-10 its algorithms or its form are others than ours
     */
    public static List<X509Certificate> check(byte[] xml) {
        try {
            Document document = parsed(xml);
            Element signature = only(document);
            List<X509Certificate> chain = certificates(signature);
            requireLinked(chain);
            requireStrong(chain.get(0));
            DOMValidateContext context = new DOMValidateContext(chain.get(0).getPublicKey(), signature);
            context.setProperty("org.jcp.xml.dsig.secureValidation", true);
            if (chain.get(0).getPublicKey() instanceof ECPublicKey elliptic) {
                context.setProperty(BY, new RawEcdsa(elliptic, BC));
            }
            XMLSignature read = XMLSignatureFactory.getInstance("DOM", PROVIDER).unmarshalXMLSignature(context);
            requireForm(read);
            decoded(signature
                    .getElementsByTagNameNS(XMLSignature.XMLNS, "SignatureValue")
                    .item(0));
            if (!read.validate(context)) {
                throw new Refusal(SigningRefusal.BYTES_CHANGED);
            }
            return chain;
        } catch (SAXException
                | GeneralSecurityException
                | MarshalException
                | XMLSignatureException
                | IllegalArgumentException e) {
            throw new Refusal(SigningRefusal.BYTES_CHANGED);
        }
    }

    private static SignedInfo signedInfo(XMLSignatureFactory factory, X509Certificate signer)
            throws GeneralSecurityException {
        boolean elliptic = "EC".equals(signer.getPublicKey().getAlgorithm());
        Reference whole = factory.newReference(
                "",
                factory.newDigestMethod(DigestMethod.SHA256, null),
                List.of(
                        factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                        factory.newTransform(EXCLUSIVE, (TransformParameterSpec) null)),
                null,
                null);
        return factory.newSignedInfo(
                factory.newCanonicalizationMethod(EXCLUSIVE, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod(elliptic ? SignatureMethod.ECDSA_SHA256 : SignatureMethod.RSA_SHA256, null),
                List.of(whole));
    }

    private static KeyInfo keyInfo(XMLSignatureFactory factory, List<X509Certificate> chain) {
        KeyInfoFactory keys = factory.getKeyInfoFactory();
        return keys.newKeyInfo(List.of(keys.newX509Data(chain)));
    }

    /** The signature's bytes before the end of the root, and no other byte. */
    private static byte[] embedded(byte[] xml, String signature) {
        String text = new String(xml, StandardCharsets.UTF_8);
        int end = text.lastIndexOf("</");
        return (text.substring(0, end) + signature + text.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Node signature) {
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            writer.transform(new DOMSource(signature), new StreamResult(text));
            // Base 64 is cut into lines that end as on no machine of ours.
            return text.toString().replace("&#13;", "").replace("\r", "");
        } catch (TransformerException e) {
            throw new IllegalStateException("A signature cannot be written", e);
        }
    }

    private static Element only(Document document) {
        NodeList all = document.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature");
        boolean inPlace = all.getLength() == 1 && document.getDocumentElement().getLastChild() == all.item(0);
        if (!inPlace || hasComment(document) || !(all.item(0) instanceof Element signature)) {
            throw new Refusal(SigningRefusal.BYTES_CHANGED);
        }
        return signature;
    }

    /** The canonical form leaves comments out: what they hide or part is not signed. */
    private static boolean hasComment(Node node) {
        if (node.getNodeType() == Node.COMMENT_NODE) {
            return true;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (hasComment(child)) {
                return true;
            }
        }
        return false;
    }

    private static List<X509Certificate> certificates(Element signature) throws GeneralSecurityException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        NodeList sent = signature.getElementsByTagNameNS(XMLSignature.XMLNS, "X509Certificate");
        List<X509Certificate> chain = new ArrayList<>();
        for (int i = 0; i < sent.getLength() && i <= LONGEST_CHAIN; i++) {
            byte[] encoded = decoded(sent.item(i));
            chain.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(encoded)));
        }
        if (chain.isEmpty() || chain.size() > LONGEST_CHAIN) {
            throw new Refusal(SigningRefusal.NOT_SUPPORTED);
        }
        return chain;
    }

    /** Base 64 can say the same bytes in more than one way; only one of them is ours. */
    private static byte[] decoded(Node element) {
        String text = WHITE.matcher(element.getTextContent()).replaceAll("");
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new Refusal(SigningRefusal.BYTES_CHANGED);
        }
        return bytes;
    }

    private static void requireLinked(List<X509Certificate> chain) throws GeneralSecurityException {
        if (LINKED.contains(chain)) {
            return;
        }
        for (int i = 1; i < chain.size(); i++) {
            chain.get(i - 1).verify(chain.get(i).getPublicKey());
        }
        X509Certificate last = chain.get(chain.size() - 1);
        if (last.getSubjectX500Principal().equals(last.getIssuerX500Principal())) {
            last.verify(last.getPublicKey());
        }
        if (LINKED.size() >= MOST_LINKED) {
            LINKED.clear();
        }
        LINKED.add(List.copyOf(chain));
    }

    private static void requireStrong(X509Certificate signer) {
        PublicKey key = signer.getPublicKey();
        boolean strong = key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= RSA_BITS
                || key instanceof ECPublicKey ec && ec.getParams().getOrder().bitLength() >= EC_BITS;
        if (!strong) {
            throw new Refusal(SigningRefusal.NOT_SUPPORTED);
        }
    }

    private static void requireForm(XMLSignature signature) {
        SignedInfo info = signature.getSignedInfo();
        Reference whole = info.getReferences().get(0);
        boolean ours = METHODS.contains(info.getSignatureMethod().getAlgorithm())
                && EXCLUSIVE.equals(info.getCanonicalizationMethod().getAlgorithm())
                && info.getReferences().size() == 1
                && "".equals(whole.getURI())
                && DigestMethod.SHA256.equals(whole.getDigestMethod().getAlgorithm())
                && List.of(Transform.ENVELOPED, EXCLUSIVE)
                        .equals(whole.getTransforms().stream()
                                .map(Transform::getAlgorithm)
                                .toList())
                && signature.getObjects().isEmpty();
        if (!ours) {
            throw new Refusal(SigningRefusal.NOT_SUPPORTED);
        }
    }

    private static Document parsed(byte[] xml) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | IOException e) {
            throw new SAXException(e);
        }
    }
}
