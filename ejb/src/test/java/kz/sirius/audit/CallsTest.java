package kz.sirius.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.sirius.identity.Roles;
import org.junit.jupiter.api.Test;

class CallsTest {

    private final Calls calls = new Calls();

    @Test
    void whatGoesThroughSeveralBeansIsOneActThatOfTheOutermost() {
        RuntimeException refusal = new IllegalArgumentException();
        calls.begin();
        calls.begin();
        assertEquals(List.of(), calls.threw(stopped("inner", refusal)));
        List<Calls.Stopped> written = calls.threw(stopped("outer", new IllegalStateException(refusal)));
        assertEquals(List.of("outer"), written.stream().map(Calls.Stopped::act).toList());
        assertTrue(calls.isOver());
    }

    @Test
    void whoOnlyPassesItOnGivesTheActTheNameOfTheVerbInside() {
        RuntimeException refusal = new IllegalArgumentException();
        calls.begin();
        calls.begin();
        calls.begin();
        calls.threw(stopped("innermost", refusal));
        calls.threw(stopped("verb", refusal));
        List<Calls.Stopped> written = calls.threw(new Calls.Stopped("once", "-", refusal, true));
        assertEquals(List.of("verb"), written.stream().map(Calls.Stopped::act).toList());
        calls.begin();
        List<Calls.Stopped> own = calls.threw(new Calls.Stopped("once", "-", refusal, true));
        assertEquals(List.of("once"), own.stream().map(Calls.Stopped::act).toList(), "its own refusal is its own act");
    }

    @Test
    void whatABeanCaughtAndAnsweredIsWrittenOnceItReturns() {
        calls.begin();
        calls.begin();
        calls.threw(stopped("first of forty", new IllegalArgumentException()));
        calls.begin();
        calls.threw(stopped("second of forty", new IllegalArgumentException()));
        assertEquals(
                List.of("first of forty", "second of forty"),
                calls.returned().stream().map(Calls.Stopped::act).toList());
    }

    @Test
    void whatWasCaughtAndWhatWasThrownInsteadAreTwoActs() {
        calls.begin();
        calls.begin();
        calls.threw(stopped("inner", new IllegalArgumentException()));
        assertEquals(
                List.of("inner", "outer"),
                calls.threw(stopped("outer", new IllegalStateException())).stream()
                        .map(Calls.Stopped::act)
                        .toList());
    }

    @Test
    void theTrailKnowsEveryRoleOfIdentity() {
        Set<String> all = new HashSet<>(Roles.GRANTED);
        all.addAll(List.of(Roles.SYSTEM, Roles.NEWCOMER));
        assertEquals(all, new HashSet<>(Actors.ROLES));
    }

    private static Calls.Stopped stopped(String act, Throwable thrown) {
        return new Calls.Stopped(act, "-", thrown, false);
    }
}
