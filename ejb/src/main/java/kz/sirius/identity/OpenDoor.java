package kz.sirius.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.sirius.common.Clause;
import kz.sirius.guard.CountTries;
import org.jspecify.annotations.Nullable;

/**
 * Checks a login and password. Who comes with a one-time password is a {@link Roles#NEWCOMER} and nothing else until he
 * has chosen his own. Ten wrong passwords in a row shut the door for a time ({@link CountTries}). An unknown login, a shut
 * door and a wrong password get the same answer, which takes the same time.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the hash takes its time: no connection waits for it
@Clause({"P1", "R12"})
public class OpenDoor {

    @Inject
    AccountBook book;

    @Inject
    Passwords passwords;

    @Inject
    CountTries tries;

    @Inject
    Clock clock;

    /** The roles behind the door, or nothing when login and password do not open it or it is shut for a while. */
    public Optional<Set<String>> open(String login, String password) {
        return open(login, password, null);
    }

    /**
     * The same for somebody from outside.
     *
     * @param address where he comes from, by {@link kz.sirius.guard.CallerAddress}
     */
    public Optional<Set<String>> open(String login, String password, @Nullable String address) {
        boolean unshut = tries.begin(login, address);
        Optional<Set<String>> roles = behind(login, password);
        if (!unshut || roles.isEmpty()) {
            return Optional.empty();
        }
        tries.right(login, address);
        return roles;
    }

    private Optional<Set<String>> behind(String login, String password) {
        Optional<Account> account = book.byLogin(login.strip());
        boolean right =
                passwords.matches(password, account.map(Account::passwordHash).orElseGet(passwords::ofNobody));
        if (!right || account.isEmpty() || !account.get().open(clock.instant())) {
            return Optional.empty();
        }
        return Optional.of(rolesOf(account.get()));
    }

    private Set<String> rolesOf(Account account) {
        if (account.mustChange()) {
            return Set.of(Roles.NEWCOMER);
        }
        return book.rolesOf(account).stream().map(RoleOfUnit::role).collect(Collectors.toUnmodifiableSet());
    }
}
