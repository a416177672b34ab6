package kz.sirius.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoginStateTest {

    private static final Instant UNTIL = Instant.parse("2026-11-25T04:00:00Z");

    @Test
    void waitsForTheFirstLoginUntilTheOneTimePasswordLapses() {
        assertEquals(LoginState.ONE_TIME, LoginState.of(false, true, UNTIL, UNTIL.minusSeconds(1)));
        assertEquals(LoginState.LAPSED, LoginState.of(false, true, UNTIL, UNTIL));
    }

    @Test
    void isOpenWithAPasswordOfOnesOwn() {
        assertEquals(LoginState.OPEN, LoginState.of(false, false, null, UNTIL));
    }

    @Test
    void blockedGoesBeforeEverythingElse() {
        assertEquals(LoginState.BLOCKED, LoginState.of(true, true, UNTIL, UNTIL));
        assertEquals(LoginState.BLOCKED, LoginState.of(true, false, null, UNTIL));
    }
}
