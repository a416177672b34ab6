package kz.sirius.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.sirius.common.Sha256;
import kz.sirius.common.Unavailable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/**
 * Puts a time stamp on a signature before it is embedded, where an authority is configured (PAdES B-T). A document never
 * waits for the authority: one that is away or slow is left alone for a minute, and the signature stays without (B-B).
 */
@ApplicationScoped
class TimeStamps {

    /** Room for a time stamp with its certificates, in bytes. */
    static final int ROOM = 6144;

    private static final Logger LOG = System.getLogger(TimeStamps.class.getName());
    private static final Duration REST = Duration.ofMinutes(1);

    @Inject
    Clock clock;

    private volatile @Nullable Instant resting;

    /** The signature with a time stamp, or as it was when none can be had now or it would not fit into its place. */
    byte[] on(byte[] cms, int room) {
        if (rests()) {
            return cms;
        }
        return TimeStampAuthority.configured()
                .map(authority -> on(cms, room, authority))
                .orElse(cms);
    }

    /** Whether the authority is left alone now. */
    boolean rests() {
        Instant until = resting;
        return until != null && clock.instant().isBefore(until);
    }

    byte[] on(byte[] cms, int room, TimeStampAuthority authority) {
        try {
            byte[] stamped = stamped(cms, authority);
            resting = null;
            if (stamped.length > room) {
                LOG.log(Logger.Level.WARNING, "A time stamp of {0} bytes has no room", stamped.length - cms.length);
                return cms;
            }
            return stamped;
        } catch (Unavailable e) {
            resting = clock.instant().plus(REST);
            LOG.log(Logger.Level.WARNING, "Signed without a time stamp: {0}", e.getMessage());
            return cms;
        }
    }

    static byte[] stamped(byte[] cms, TimeStampAuthority authority) {
        try {
            CMSSignedData signed = new CMSSignedData(cms);
            SignerInformation signer = signed.getSignerInfos().iterator().next();
            MessageDigest digest = Sha256.digest();
            TimeStampToken token = authority.stamp(digest.digest(signer.getSignature()));
            ASN1EncodableVector unsigned = new ASN1EncodableVector();
            unsigned.add(new Attribute(
                    PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                    new DERSet(token.toCMSSignedData().toASN1Structure())));
            SignerInformation with = SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(unsigned));
            return CMSSignedData.replaceSigners(signed, new SignerInformationStore(List.of(with)))
                    .getEncoded("DER");
        } catch (CMSException | IOException e) {
            throw new Unavailable("The time stamp could not be put on", e);
        }
    }
}
