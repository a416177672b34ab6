package kz.sirius.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.sirius.calls.Buckets;
import kz.sirius.common.Refusal;
import kz.sirius.common.Setting;

/** Counts the questions of each address. */
@ApplicationScoped
class QuestionLimit {

    @Inject
    Clock clock;

    private final Buckets buckets = new Buckets();

    /** Counts one. Refuses VER-02 with the seconds to wait when there were too many. */
    void count(String address) {
        count(address, Setting.VERIFICATION_PER_MINUTE.number(), Setting.VERIFICATION_BURST.number());
    }

    void count(String address, int perMinute, int burst) {
        long wait = buckets.take(address, new Buckets.Size(perMinute, burst), clock.instant());
        if (wait > 0) {
            throw new Refusal(VerificationRefusal.TOO_OFTEN, wait);
        }
    }
}
