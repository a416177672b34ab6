package kz.sirius.preservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.sirius.common.Setting;
import kz.sirius.signing.TimeStampAuthority;
import kz.sirius.signing.TrustedAuthorities;

/** What the settings let be asked, and what is to be reached with it. */
@ApplicationScoped
class ProofSettings {

    @Inject
    TrustedAuthorities authorities;

    @Inject
    Clock clock;

    Sources sources() {
        return new Sources(
                authorities.certificates(),
                TimeStampAuthority.configured().orElse(null),
                Setting.REVOCATION_ONLINE.on(),
                Duration.ofMillis(Setting.REVOCATION_TIMEOUT.number()));
    }

    /** The level that can be reached; B where no time-stamp authority is configured. */
    static ProofLevel reach() {
        if (!TimeStampAuthority.isConfigured()) {
            return ProofLevel.B;
        }
        return Setting.REVOCATION_ONLINE.on() ? ProofLevel.LTA : ProofLevel.T;
    }

    ProofBook.Aim aim() {
        ProofLevel reach = reach();
        Instant renewBefore = reach == ProofLevel.LTA
                ? clock.instant().plus(Duration.ofDays(Setting.PRESERVATION_RENEW_DAYS.number()))
                : Instant.EPOCH;
        return new ProofBook.Aim(reach, renewBefore);
    }
}
