package kz.sirius.pki;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** A key with its certificate: its own first, the root last. */
public record Issued(PrivateKey key, List<X509Certificate> chain) {

    /** Copies the chain. */
    public Issued {
        chain = List.copyOf(chain);
    }

    /** Its own certificate. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** The chain as key stores take it. */
    public X509Certificate[] array() {
        return chain.toArray(X509Certificate[]::new);
    }
}
