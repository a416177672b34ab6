package kz.sirius.signing;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.SignatureSpi;
import org.jspecify.annotations.Nullable;

/** A key as a hardware module gives it: it has no encoded form, and only its own provider can sign with it. */
final class ModuleKey implements PrivateKey {

    /** The module's provider; it knows elliptic signatures in the packed form only. */
    static final Provider MODULE = new Module();

    private static final long serialVersionUID = 1L;

    private final transient PrivateKey inside;

    ModuleKey(PrivateKey inside) {
        this.inside = inside;
    }

    @Override
    public String getAlgorithm() {
        return inside.getAlgorithm();
    }

    @Override
    public @Nullable String getFormat() {
        return null;
    }

    @Override
    public byte @Nullable [] getEncoded() {
        return null;
    }

    private static final class Module extends Provider {

        private static final long serialVersionUID = 1L;

        Module() {
            super("TestModule", "1", "A hardware module for the tests");
            put("Signature.SHA256withRSA", WithRsa.class.getName());
            put("Signature.SHA256withECDSA", WithEcdsa.class.getName());
        }
    }

    /** Signs with RSA. */
    public static final class WithRsa extends Signing {

        /** For the provider. */
        public WithRsa() {
            super("SHA256withRSA");
        }
    }

    /** Signs with ECDSA. */
    public static final class WithEcdsa extends Signing {

        /** For the provider. */
        public WithEcdsa() {
            super("SHA256withECDSA");
        }
    }

    private abstract static class Signing extends SignatureSpi {

        private final Signature signature;

        Signing(String algorithm) {
            try {
                signature = Signature.getInstance(algorithm, algorithm.endsWith("RSA") ? "SunRsaSign" : "SunEC");
            } catch (NoSuchAlgorithmException | NoSuchProviderException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
            if (!(key instanceof ModuleKey own)) {
                throw new InvalidKeyException("not a key of this module");
            }
            signature.initSign(own.inside);
        }

        @Override
        protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
            throw new InvalidKeyException("this module only signs");
        }

        @Override
        protected void engineUpdate(byte data) throws SignatureException {
            signature.update(data);
        }

        @Override
        protected void engineUpdate(byte[] data, int from, int length) throws SignatureException {
            signature.update(data, from, length);
        }

        @Override
        protected byte[] engineSign() throws SignatureException {
            return signature.sign();
        }

        @Override
        protected boolean engineVerify(byte[] data) {
            throw new UnsupportedOperationException();
        }

        @Override
        @Deprecated
        protected void engineSetParameter(String name, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        @Deprecated
        protected Object engineGetParameter(String name) {
            throw new UnsupportedOperationException();
        }
    }
}
