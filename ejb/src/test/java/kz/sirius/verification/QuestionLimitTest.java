package kz.sirius.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import kz.sirius.common.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuestionLimitTest {

    private static final Instant NOON = Instant.parse("2026-11-24T07:00:00Z");

    private final QuestionLimit limit = new QuestionLimit();

    @BeforeEach
    void setTheClock() {
        at(Duration.ZERO);
    }

    @Test
    void refusesWhenTheBucketIsEmptyAndFillsItEvenly() {
        ask(3);
        assertEquals(
                VerificationRefusal.TOO_OFTEN,
                assertThrows(Refusal.class, () -> ask(1)).code());
        at(Duration.ofSeconds(1));
        assertThrows(Refusal.class, () -> ask(1));
        at(Duration.ofSeconds(2));
        ask(1);
        assertThrows(Refusal.class, () -> ask(1));
        at(Duration.ofHours(1));
        ask(3);
        assertThrows(Refusal.class, () -> ask(1));
    }

    @Test
    void countsEachAddressByItself() {
        ask(3);
        limit.count("198.51.100.8", 30, 3);
    }

    private void ask(int times) {
        for (int i = 0; i < times; i++) {
            limit.count("198.51.100.7", 30, 3);
        }
    }

    private void at(Duration later) {
        limit.clock = Clock.fixed(NOON.plus(later), ZoneOffset.UTC);
    }
}
