package kz.sirius.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.security.interfaces.ECPublicKey;
import java.util.List;
import java.util.Map;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.jspecify.annotations.Nullable;

/**
 * Lets a hardware module, or another provider than the platform's, sign and check XML: the standard wants the two numbers
 * of an elliptic signature one after the other, while most only know them packed (DER). Only the packing is done here.
 */
final class RawEcdsa extends Provider {

    private static final long serialVersionUID = 1L;
    private static final String RAW = "SHA256withECDSAinP1363Format";
    private static final String PACKED = "SHA256withECDSA";

    /**
     * For this key.
     *
     * @param module what signs and checks; null for whatever provider knows the key
     */
    RawEcdsa(ECPublicKey key, @Nullable Provider module) {
        super("SiriusRawEcdsa", "1", "Elliptic signatures in the form of XML");
        BigInteger order = key.getParams().getOrder();
        putService(new Service(this, "Signature", RAW, Raw.class.getName(), List.of(), Map.of()) {
            @Override
            public Object newInstance(Object parameter) {
                return new Raw(order, module);
            }
        });
    }

    /** Signs and checks, and packs and unpacks the two numbers. */
    private static final class Raw extends SignatureSpi {

        private final BigInteger order;
        private final Signature module;

        Raw(BigInteger order, @Nullable Provider provider) {
            this.order = order;
            try {
                this.module =
                        provider == null ? Signature.getInstance(PACKED) : Signature.getInstance(PACKED, provider);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("This Java has no " + PACKED, e);
            }
        }

        @Override
        protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
            module.initSign(key);
        }

        @Override
        protected void engineUpdate(byte data) throws SignatureException {
            module.update(data);
        }

        @Override
        protected void engineUpdate(byte[] data, int from, int length) throws SignatureException {
            module.update(data, from, length);
        }

        @Override
        protected byte[] engineSign() throws SignatureException {
            try {
                BigInteger[] numbers = StandardDSAEncoding.INSTANCE.decode(order, module.sign());
                return PlainDSAEncoding.INSTANCE.encode(order, numbers[0], numbers[1]);
            } catch (IOException e) {
                throw new SignatureException(e);
            }
        }

        @Override
        protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
            module.initVerify(key);
        }

        @Override
        protected boolean engineVerify(byte[] signature) throws SignatureException {
            try {
                BigInteger[] numbers = PlainDSAEncoding.INSTANCE.decode(order, signature);
                return module.verify(StandardDSAEncoding.INSTANCE.encode(order, numbers[0], numbers[1]));
            } catch (IOException | IllegalArgumentException e) {
                throw new SignatureException(e);
            }
        }

        @Override
        @Deprecated
        protected void engineSetParameter(String name, Object value) {
            throw new UnsupportedOperationException(name);
        }

        @Override
        @Deprecated
        protected Object engineGetParameter(String name) {
            throw new UnsupportedOperationException(name);
        }
    }
}
