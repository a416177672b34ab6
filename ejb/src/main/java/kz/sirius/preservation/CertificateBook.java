package kz.sirius.preservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.sirius.common.Sha256;
import org.jspecify.annotations.Nullable;

/** Certificates of signers in the database, and since when one is revoked. */
@ApplicationScoped
class CertificateBook {

    private static final Duration DAILY = Duration.ofHours(20);

    @Inject
    EntityManager em;

    /** A certificate whose state is to be asked. */
    record Due(String sha256, X509Certificate certificate, X509Certificate issuer) {}

    /** Keeps who signed a document: the chains of its signers, the oldest signature first. */
    void signed(String number, List<List<X509Certificate>> chains, Instant now) {
        int ordinal = 1;
        for (List<X509Certificate> chain : chains) {
            if (!chain.isEmpty()) {
                String sha256 = keep(chain.get(0), chain.size() > 1 ? chain.get(1) : null, now);
                em.createNativeQuery("""
                                insert into preservation.signer (number, ordinal, certificate) values (?1, ?2, ?3)
                                on conflict (number, ordinal) do nothing""")
                        .setParameter(1, number)
                        .setParameter(2, ordinal)
                        .setParameter(3, sha256)
                        .executeUpdate();
            }
            ordinal++;
        }
    }

    private String keep(X509Certificate certificate, @Nullable X509Certificate issuer, Instant now) {
        byte[] content = encoded(certificate);
        String sha256 = Sha256.of(content);
        em.createNativeQuery("""
                        insert into preservation.certificate (sha256, content, issuer, not_after, next_at)
                        values (?1, ?2, ?3, ?4, ?5) on conflict (sha256) do nothing""")
                .setParameter(1, sha256)
                .setParameter(2, content)
                .setParameter(3, issuer == null ? null : encoded(issuer))
                .setParameter(4, certificate.getNotAfter().toInstant())
                .setParameter(5, now)
                .executeUpdate();
        return sha256;
    }

    /** Takes those in hand whose state was not asked for a day: authorities tell it until the certificate ends. */
    @SuppressWarnings("unchecked")
    List<Due> claim(int most, Instant now) {
        List<Object[]> rows = em.createNativeQuery("""
                        select sha256, content, issuer from preservation.certificate
                        where next_at <= ?1 and revoked_at is null and issuer is not null and not_after > ?1
                        order by next_at limit ?2 for update skip locked""")
                .setParameter(1, now)
                .setParameter(2, most)
                .getResultList();
        List<Due> due = rows.stream()
                .map(row -> new Due((String) row[0], decoded((byte[]) row[1]), decoded((byte[]) row[2])))
                .toList();
        due.forEach(one -> em.createNativeQuery("update preservation.certificate set next_at = ?2 where sha256 = ?1")
                .setParameter(1, one.sha256())
                .setParameter(2, now.plus(DAILY))
                .executeUpdate());
        return due;
    }

    void told(String sha256, @Nullable Instant revokedAt, Instant now) {
        em.createNativeQuery("update preservation.certificate set revoked_at = ?2, checked_at = ?3 where sha256 = ?1")
                .setParameter(1, sha256)
                .setParameter(2, revokedAt)
                .setParameter(3, now)
                .executeUpdate();
    }

    /** Which signatures of a document, counted from 1, have a certificate that is revoked, and since when. */
    @SuppressWarnings("unchecked")
    Map<Integer, Instant> revoked(String number) {
        List<Object[]> rows = em.createNativeQuery("""
                        select s.ordinal, c.revoked_at from preservation.signer s
                        join preservation.certificate c on c.sha256 = s.certificate
                        where s.number = ?1 and c.revoked_at is not null""").setParameter(1, number).getResultList();
        Map<Integer, Instant> revoked = new TreeMap<>();
        rows.forEach(row -> revoked.put(((Number) row[0]).intValue(), (Instant) row[1]));
        return revoked;
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A certificate without a form", e);
        }
    }

    private static X509Certificate decoded(byte[] content) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A stored certificate cannot be read", e);
        }
    }
}
