package kz.sirius.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;

/** The authorities that the server's own store names as trusted, for the rooms above. */
@ApplicationScoped
public class TrustedAuthorities {

    @Inject
    OfficialKeys keys;

    /** Their certificates. Fails as unavailable when the store is closed or empty. */
    public List<X509Certificate> certificates() {
        return keys.anchors().stream()
                .map(TrustAnchor::getTrustedCert)
                .filter(Objects::nonNull)
                .toList();
    }
}
