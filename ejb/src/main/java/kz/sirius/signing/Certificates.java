package kz.sirius.signing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Sha256;
import kz.sirius.identity.Roles;

/** Tells what the signature sheet of a document prints of an official's certificate (X1). */
@Stateless
@PermitAll
@Clause({"T8", "R42"})
public class Certificates {

    @Inject
    OfficialKeys keys;

    /**
     * Common name of the issuer of the certificate under this alias.
     *
     * @throws Refusal SIG-11 when the server has no such key
     */
    public String issuerOf(String keyAlias) {
        return SubjectName.of(keys.of(keyAlias).chain().get(0)).issuerName();
    }

    /**
     * A certificate and its last moment.
     *
     * @param sha256 of its bytes, in hexadecimal
     */
    public record Validity(String sha256, Instant until) {}

    /** Until when the certificate under this alias is valid; nothing when the server has no such key or its store is closed. */
    public Optional<Validity> validity(String keyAlias) {
        return !ServerStores.open()
                ? Optional.empty()
                : keys.find(keyAlias).map(holder -> validity(holder.chain().get(0)));
    }

    private static Validity validity(X509Certificate certificate) {
        try {
            return new Validity(
                    Sha256.of(certificate.getEncoded()),
                    certificate.getNotAfter().toInstant());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("A certificate without a form", e);
        }
    }

    /** The certificate under this alias; nothing when the server has no such key or its key store is closed. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Optional<KeyCard> find(String keyAlias) {
        return !ServerStores.open()
                ? Optional.empty()
                : keys.find(keyAlias)
                        .map(KeyHolder::chain)
                        .map(chain -> chain.get(0))
                        .map(Certificates::card);
    }

    private static KeyCard card(X509Certificate certificate) {
        SubjectName name = SubjectName.of(certificate);
        return new KeyCard(
                name.commonName(), name.issuerName(), certificate.getNotAfter().toInstant());
    }
}
