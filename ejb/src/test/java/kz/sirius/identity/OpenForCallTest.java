package kz.sirius.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import kz.sirius.audit.AuditTrail;
import kz.sirius.guard.CountTries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often the costly hash is computed for calls that say login and password each time. */
class OpenForCallTest {

    private static final Instant NOON = Instant.parse("2026-11-24T07:00:00Z");
    private static final String HERE = "198.51.100.7";
    private static final String PASSWORD = "Алатау-7-шыңы";

    private final InMemory people = new InMemory();
    private final Counted hash = new Counted();
    private final RememberedLogins remembered = new ForAMinute();
    private final OpenForCall door = new OpenForCall();
    private Account aigul;

    @BeforeEach
    void open() {
        Passwords passwords = new Passwords();
        passwords.hash = hash;
        OpenDoor hashing = new OpenDoor();
        hashing.book = people;
        hashing.passwords = passwords;
        hashing.tries = new NeverShut();
        hashing.audit = new NoTrail();
        door.book = people;
        door.door = hashing;
        door.remembered = remembered;
        at(Duration.ZERO);
        aigul = people.admit("aigul");
        aigul.choose(hash.generate(PASSWORD.toCharArray()));
    }

    @Test
    void computesTheHashOnceForManyCalls() {
        for (int i = 0; i < 50; i++) {
            assertEquals(Set.of(Roles.REGISTRAR), enter(PASSWORD).orElseThrow().roles());
        }
        assertEquals(1, hash.computed);
    }

    /** Each by himself would be one more try before the first is known to be right. */
    @Test
    void computesItOnceForManyCallsAtTheSameMoment() throws InterruptedException, ExecutionException {
        ExecutorService many = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Boolean>> calls =
                    Collections.nCopies(20, () -> enter(PASSWORD).isPresent());
            for (Future<Boolean> call : many.invokeAll(calls)) {
                assertTrue(call.get());
            }
        } finally {
            many.shutdownNow();
        }
        assertEquals(1, hash.computed);
    }

    @Test
    void knowsTheLoginInAnyCase() {
        enter(PASSWORD);
        assertEquals(
                "aigul",
                door.open(" Aigul ", PASSWORD, HERE, () -> {}).orElseThrow().login());
        assertEquals(1, hash.computed);
    }

    @Test
    void computesItAgainAfterAMinute() {
        enter(PASSWORD);
        at(Duration.ofSeconds(59));
        enter(PASSWORD);
        assertEquals(1, hash.computed);
        at(Duration.ofSeconds(60));
        enter(PASSWORD);
        assertEquals(2, hash.computed);
    }

    @Test
    void forgetsAtAChangeOfThePassword() {
        enter(PASSWORD);
        aigul.choose(hash.generate("Көктөбе-2026-жаз".toCharArray()));
        assertTrue(enter(PASSWORD).isEmpty());
        assertEquals(2, hash.computed);
        assertTrue(enter("Көктөбе-2026-жаз").isPresent());
    }

    @Test
    void forgetsAtAReset() {
        enter(PASSWORD);
        aigul.openWith(hash.generate("one-time".toCharArray()), NOON.plusSeconds(3600));
        assertTrue(enter(PASSWORD).isEmpty());
        assertEquals(Set.of(Roles.NEWCOMER), enter("one-time").orElseThrow().roles());
    }

    @Test
    void closesAtOnceForWhoIsBlocked() {
        enter(PASSWORD);
        aigul.block("reason");
        assertTrue(enter(PASSWORD).isEmpty());
    }

    @Test
    void tellsTheRolesOfThisMoment() {
        enter(PASSWORD);
        people.role = Roles.AUDITOR;
        assertEquals(Set.of(Roles.AUDITOR), enter(PASSWORD).orElseThrow().roles());
        assertEquals(1, hash.computed);
    }

    @Test
    void aWrongPasswordIsHashedEachTimeAndForgetsTheRightOne() {
        enter(PASSWORD);
        assertTrue(enter("wrong").isEmpty());
        assertTrue(enter("wrong").isEmpty());
        assertEquals(3, hash.computed);
        assertTrue(enter(PASSWORD).isPresent());
        assertEquals(4, hash.computed);
    }

    @Test
    void anUnknownLoginCostsAHashAndIsNotRemembered() {
        assertTrue(door.open("nobody", PASSWORD, HERE, () -> {}).isEmpty());
        assertEquals(1, hash.computed);
        assertEquals(0, remembered.size());
    }

    @Test
    void whoMayNotHaveAHashComputedHasNone() {
        enter(PASSWORD);
        Runnable no = () -> {
            throw new IllegalStateException("too often");
        };
        assertTrue(door.open("aigul", PASSWORD, HERE, no).isPresent());
        assertThrows(IllegalStateException.class, () -> door.open("aigul", "wrong", HERE, no));
        assertEquals(1, hash.computed);
    }

    @Test
    void remembersTheLastTenThousandOnly() {
        for (int i = 0; i < 10_050; i++) {
            remembered.remember(account("a" + i), PASSWORD);
        }
        assertEquals(10_000, remembered.size());
    }

    private Optional<Caller> enter(String password) {
        return door.open("aigul", password, HERE, () -> {});
    }

    private void at(Duration later) {
        Clock clock = Clock.fixed(NOON.plus(later), ZoneOffset.UTC);
        remembered.clock = clock;
        door.clock = clock;
        door.door.clock = clock;
    }

    private static Account account(String login) {
        Account made = new Account(login, new StaffPerson("А", "Б", null, "A", "B", null), "test", NOON) {
            @Override
            long id() {
                return 1;
            }
        };
        made.choose("hash");
        return made;
    }

    /** A door that is never shut: that is tested where it is counted. */
    private static final class NeverShut extends CountTries {
        @Override
        public boolean begin(String login, String address) {
            return true;
        }

        @Override
        public void right(String login, String address) {
            // nothing was counted
        }
    }

    /** The trail of the door is tested in the server. */
    private static final class NoTrail extends AuditTrail {
        @Override
        public void cameIn(String login, Collection<String> roles, String object) {
            // not written here
        }

        @Override
        public void stayedOut(String login, String object, String code) {
            // not written here
        }
    }

    /** Without a configuration. */
    private static final class ForAMinute extends RememberedLogins {
        @Override
        int seconds() {
            return 60;
        }
    }

    /** The accounts in memory. */
    private static final class InMemory extends AccountBook {

        private final Map<String, Account> accounts = new HashMap<>();
        private String role = Roles.REGISTRAR;

        Account admit(String login) {
            Account made = account(login);
            accounts.put(login, made);
            return made;
        }

        @Override
        Optional<Account> byLogin(String login) {
            return Optional.ofNullable(accounts.get(login));
        }

        @Override
        List<RoleOfUnit> rolesOf(Account account) {
            return List.of(new RoleOfUnit(role, null));
        }
    }

    /** In place of the server's: counts how often it is asked. */
    private static final class Counted implements Pbkdf2PasswordHash {

        private int computed;
        private final List<String> made = new ArrayList<>();

        @Override
        public void initialize(Map<String, String> parameters) {
            // nothing to be set
        }

        @Override
        public String generate(char[] password) {
            made.add(new String(password));
            return "hash " + (made.size() - 1);
        }

        @Override
        public boolean verify(char[] password, String hashed) {
            computed++;
            LockSupport.parkNanos(20_000_000);
            return hashed != null
                    && hashed.startsWith("hash ")
                    && made.get(Integer.parseInt(hashed.substring(5))).equals(new String(password));
        }
    }
}
