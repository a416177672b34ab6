package kz.sirius.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.sirius.audit.AuditTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is let in by the setting at a start. */
class FirstAdministratorTest {

    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
    private static final Duration DAYS = Duration.ofDays(14);

    private final List<Account> administrators = new ArrayList<>();
    private final List<String> trail = new ArrayList<>();
    private final FirstAdministrator first = new FirstAdministrator();

    @BeforeEach
    void begin() {
        first.book = new InMemory();
        first.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        first.passwords = new Passwords() {
            @Override
            String hashed(String password) {
                return "hash of " + password;
            }
        };
        first.audit = new AuditTrail() {
            @Override
            public void done(String act, String object, String from, String to, String note) {
                trail.add(act + " " + from + " " + to);
            }
        };
    }

    @Test
    void anInstallationWithoutAdministratorGetsOne() {
        start("Admin");
        assertEquals("admin", administrators.get(0).login());
        opened(administrators.get(0), null);
    }

    @Test
    void whoLetTheOneTimePasswordLapseGetsItAnew() {
        Account lapsed = administrator("admin", NOW);
        start("admin");
        opened(lapsed, "LAPSED");
    }

    @Test
    void whoIsBlockedWhileNobodyElseIsOpenGetsInAgain() {
        administrator("other", NOW.minusSeconds(1));
        Account blocked = administrator("admin", NOW.plus(DAYS));
        blocked.choose("own");
        blocked.block("жұмыстан шықты");
        start("admin");
        opened(blocked, "BLOCKED");
    }

    @Test
    void nothingIsDoneWhileAnyAdministratorIsOpen() {
        Account lapsed = administrator("admin", NOW);
        administrator("other", NOW.plusSeconds(1));
        start("admin");
        assertFalse(lapsed.open(NOW));
        assertEquals(List.of(), trail);
    }

    @Test
    void nothingIsDoneForWhoIsNoAdministratorNorWithoutASetting() {
        administrator("other", NOW);
        start("admin");
        start("");
        first.open("other", "", DAYS);
        assertEquals(1, administrators.size());
        assertEquals(List.of(), trail);
    }

    private void start(String login) {
        first.open(login, "one-time", DAYS);
    }

    private void opened(Account account, String before) {
        assertEquals("hash of one-time", account.passwordHash());
        assertTrue(account.mustChange());
        assertTrue(account.open(NOW.plus(DAYS).minusSeconds(1)));
        assertFalse(account.open(NOW.plus(DAYS)));
        assertEquals(List.of("identity.first-administrator " + before + " OPEN"), trail);
    }

    private Account administrator(String login, Instant until) {
        Account made = new Account(login, new StaffPerson("А", "Б", null, "A", "B", null), "test", NOW) {
            @Override
            long id() {
                return 1;
            }
        };
        made.openWith("hash", until);
        administrators.add(made);
        return made;
    }

    /** The accounts in memory. */
    private final class InMemory extends AccountBook {

        @Override
        List<Account> having(String role) {
            return List.copyOf(administrators);
        }

        @Override
        Optional<Account> byLogin(String login) {
            return Optional.empty();
        }

        @Override
        void add(Account account) {
            try {
                Field id = Account.class.getDeclaredField("id");
                id.setAccessible(true);
                id.set(account, 1L);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
            administrators.add(account);
        }

        @Override
        void grant(Account account, List<RoleOfUnit> roles) {
            assertEquals(List.of(new RoleOfUnit(Roles.ADMINISTRATOR, null)), roles);
        }
    }
}
