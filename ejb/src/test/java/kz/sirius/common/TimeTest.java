package kz.sirius.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeTest {

    private static final Instant ACT = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void afterAnActItIsSimplyNow() {
        Instant now = ACT.plusMillis(1);
        assertEquals(Optional.of(now), onwards(now));
        assertEquals(Optional.of(ACT), onwards(ACT));
    }

    @Test
    void aClockThatLagsByAFewSecondsTakesTheTimeOfTheAct() {
        assertEquals(Optional.of(ACT), onwards(ACT.minusSeconds(5)));
    }

    @Test
    void aClockThatWentBackFurtherIsNotTrustedUntilTheAdministratorSaysThatItIsRight() {
        assertEquals(Optional.empty(), onwards(ACT.minusSeconds(5).minusNanos(1)));
        Instant back = ACT.minusSeconds(3600);
        assertEquals(Optional.empty(), onwards(back));
        assertEquals(Optional.of(back), Time.onwards(ACT, back, () -> true));
    }

    private static Optional<Instant> onwards(Instant now) {
        return Time.onwards(ACT, now, () -> false);
    }
}
