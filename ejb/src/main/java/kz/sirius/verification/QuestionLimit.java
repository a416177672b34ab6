package kz.sirius.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.sirius.common.Refusal;
import kz.sirius.common.Setting;

/**
 * Counts the questions of each address in a bucket of tokens, in the memory of this server: a full bucket may be emptied
 * at once, then it fills again evenly. Only the last 20,000 addresses are remembered.
 */
@ApplicationScoped
class QuestionLimit {

    private static final int REMEMBERED = 20_000;

    @Inject
    Clock clock;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Bucket(double tokens, Instant at) {}

    /** Takes one token. Refuses VER-02 when there is none. */
    void count(String address) {
        count(address, Setting.VERIFICATION_PER_MINUTE.number(), Setting.VERIFICATION_BURST.number());
    }

    void count(String address, int perMinute, int burst) {
        Instant now = clock.instant();
        synchronized (buckets) {
            Bucket bucket = buckets.getOrDefault(address, new Bucket(burst, now));
            double passed = Math.max(0, Duration.between(bucket.at(), now).toMillis());
            double tokens = Math.min(burst, bucket.tokens() + passed * perMinute / 60_000);
            buckets.put(address, new Bucket(Math.max(0, tokens - 1), now));
            if (tokens < 1) {
                buckets.put(address, new Bucket(tokens, now));
                throw new Refusal(VerificationRefusal.TOO_OFTEN);
            }
        }
    }
}
