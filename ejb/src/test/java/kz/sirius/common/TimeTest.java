package kz.sirius.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeTest {

    private static final Instant ACT = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void afterAnActItIsSimplyNow() {
        Instant now = ACT.plusMillis(1);
        assertEquals(Optional.of(now), Time.onwards(ACT, at(now)));
        assertEquals(Optional.of(ACT), Time.onwards(ACT, at(ACT)));
    }

    @Test
    void aClockThatLagsByAFewSecondsTakesTheTimeOfTheAct() {
        assertEquals(Optional.of(ACT), Time.onwards(ACT, at(ACT.minusSeconds(5))));
    }

    @Test
    void aClockThatWentBackFurtherIsNotTrusted() {
        assertEquals(Optional.empty(), Time.onwards(ACT, at(ACT.minusSeconds(5).minusNanos(1))));
        assertEquals(Optional.empty(), Time.onwards(ACT, at(ACT.minusSeconds(3600))));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
