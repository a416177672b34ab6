package kz.sirius.it.audit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.sirius.audit.Outcome;
import kz.sirius.audit.Trail;
import kz.sirius.audit.TrailCheck;
import kz.sirius.audit.TrailFilter;
import kz.sirius.audit.VerifyTrail;
import kz.sirius.it.As;
import kz.sirius.it.Await;
import kz.sirius.it.Sql;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A trail of a million rows: how long the first page takes, the sealing and the check of the whole chain. */
@ArquillianTest
class TrailScale {

    private static final int ROWS = 1_000_000;
    private static final int TIMES = 60;
    private static final Duration BOUND = Duration.ofMillis(200);
    private static final TrailFilter.Days ANY = new TrailFilter.Days(null, null);

    /** As a university writes in some years: forty people do most, five thousand a little, one act in fifty is refused. */
    private static final String FILL = """
            insert into audit.entry (at, login, roles, address, act, object, from_state, to_state, outcome, code)
            select timestamptz '2022-01-01' + n * interval '2 minutes',
                case when n % 3 = 0 then 'learner' || n % 5000 else 'staff' || n % 40 end,
                'REGISTRAR', '198.18.0.1',
                (array['requests.submitted', 'requests.approved', 'records.look', 'identity.login', 'issuing.download',
                    'signing.sign', 'registry.register'])[1 + n % 7],
                'request:' || n / 7, 'SUBMITTED', 'APPROVED',
                case when n % 50 = 0 then 'REFUSED' when n % 9973 = 0 then 'FAILED' else 'OK' end,
                case when n % 50 = 0 then 'REQ-05' end
            from generate_series(1, ?) n""";

    @Inject
    Trail trail;

    @Inject
    VerifyTrail verify;

    @Test
    void theFirstPageOfAMillionRowsComesWithinTheBoundForEveryFilter() {
        Sql.run(FILL, ROWS);
        long start = System.nanoTime();
        Await.until(
                "all is sealed",
                Duration.ofMinutes(20),
                () -> "0".equals(Sql.one("select count(*) from (select from audit.waiting limit 1) w")));
        say("sealed %,d rows, %,d a second", ROWS, ROWS / Math.max(1, seconds(start)));
        Sql.run("analyze audit.entry");
        filters().forEach((name, filter) -> {
            Duration p95 = p95(filter);
            say("first page, %s: p95 %d ms", name, p95.toMillis());
            assertTrue(p95.compareTo(BOUND) < 0, name + " took " + p95);
        });
        start = System.nanoTime();
        TrailCheck check = As.user("auditor", verify::verify);
        assertTrue(check.isWhole(), check.toString());
        say("checked %,d links in %d s", check.links(), seconds(start));
    }

    private static Map<String, TrailFilter> filters() {
        TrailFilter.Days month = new TrailFilter.Days(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31));
        Map<String, TrailFilter> filters = new LinkedHashMap<>();
        filters.put("no filter", TrailFilter.all());
        filters.put("somebody busy", new TrailFilter("staff7", "", "", null, ANY));
        filters.put("somebody rare", new TrailFilter("learner42", "", "", null, ANY));
        filters.put("nobody", new TrailFilter("nobody", "", "", null, ANY));
        filters.put("an act", new TrailFilter("", "issuing.download", "", null, ANY));
        filters.put("an object", new TrailFilter("", "", "request:7777", null, ANY));
        filters.put("what failed", new TrailFilter("", "", "", Outcome.FAILED, ANY));
        filters.put("an old month", new TrailFilter("", "", "", null, month));
        filters.put("somebody in an old month", new TrailFilter("staff7", "", "", null, month));
        filters.put(
                "an act that somebody rare was refused",
                new TrailFilter("learner42", "requests.submitted", "", Outcome.REFUSED, ANY));
        filters.put("what failed in an old month", new TrailFilter("", "", "", Outcome.FAILED, month));
        return filters;
    }

    private Duration p95(TrailFilter filter) {
        long[] took = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            As.user("auditor", () -> trail.page(filter, null, 50));
            took[i] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        return Duration.ofNanos(took[TIMES * 95 / 100]);
    }

    private static long seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toSeconds();
    }

    private static void say(String text, Object... values) {
        System.out.println("SCALE audit: " + text.formatted(values));
    }
}
