package kz.sirius.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.X509KeyManager;
import kz.sirius.common.Refusal;
import kz.sirius.common.Unavailable;

/** The officials' keys and the trusted authorities, in the server's own key stores: no password is known here. */
@ApplicationScoped
class OfficialKeys {

    private final Map<String, Known> made = new ConcurrentHashMap<>();

    /** What was made of a key as the server's store gave it; it gives another object when the store was read anew. */
    private record Known(PrivateKey key, List<X509Certificate> chain, CmsKeyHolder holder) {}

    /** The key with this alias. Refuses SIG-11 when the store has none. */
    KeyHolder of(String alias) {
        return find(alias).orElseThrow(() -> new Refusal(SigningRefusal.NO_KEY));
    }

    /** The key with this alias, if the store has it. */
    Optional<KeyHolder> find(String alias) {
        X509KeyManager keys = ServerStores.keys();
        PrivateKey key = keys.getPrivateKey(alias);
        X509Certificate[] chain = keys.getCertificateChain(alias);
        if (key == null || chain == null || chain.length == 0) {
            return Optional.empty();
        }
        List<X509Certificate> certificates = List.of(chain);
        Known known = made.get(alias);
        if (known == null || known.key() != key || !known.chain().equals(certificates)) {
            known = new Known(key, certificates, new CmsKeyHolder(key, certificates));
            made.put(alias, known);
        }
        return Optional.of(known.holder());
    }

    /** Certificates of the authorities against which signatures are checked. */
    Set<TrustAnchor> anchors() {
        try {
            KeyStore trust = ServerStores.trust();
            Set<TrustAnchor> anchors = new HashSet<>();
            for (String alias : Collections.list(trust.aliases())) {
                Certificate certificate = trust.getCertificate(alias);
                if (certificate instanceof X509Certificate x509) {
                    anchors.add(new TrustAnchor(x509, null));
                }
            }
            if (anchors.isEmpty()) {
                throw new Unavailable("The store of trusted authorities is empty");
            }
            return anchors;
        } catch (KeyStoreException e) {
            throw new Unavailable("The store of trusted authorities cannot be read", e);
        }
    }
}
