package kz.sirius.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts something for each name in a bucket of tokens, in the memory of this server: a full bucket may be emptied at
 * once, then it fills again evenly. Only the last 20,000 names are remembered.
 */
public final class Buckets {

    private static final int REMEMBERED = 20_000;
    private static final double MINUTE = 60_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Bucket(double tokens, Instant at) {}

    /** How fast a bucket fills, in tokens a minute, and how many it holds. */
    public record Size(int perMinute, int burst) {}

    /** Takes one token. Gives the seconds until there is one again, 0 when there was one. */
    public long take(String name, Size size, Instant now) {
        synchronized (buckets) {
            Bucket bucket = buckets.getOrDefault(name, new Bucket(size.burst(), now));
            double passed = Math.max(0, Duration.between(bucket.at(), now).toMillis());
            double tokens = Math.min(size.burst(), bucket.tokens() + passed * size.perMinute() / MINUTE);
            boolean enough = tokens >= 1;
            buckets.put(name, new Bucket(enough ? tokens - 1 : tokens, now));
            return enough ? 0 : Math.max(1, (long) Math.ceil((1 - tokens) * 60 / Math.max(1, size.perMinute())));
        }
    }
}
