package kz.sirius.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.sirius.common.Clause;

/**
 * Checks a login and password. Who comes with a one-time password is a {@link Roles#NEWCOMER} and nothing else until he
 * has chosen his own. An unknown login costs as much time as a wrong password.
 */
@Stateless
@PermitAll
@Clause({"P1", "R12"})
public class OpenDoor {

    @Inject
    AccountBook book;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    /** The roles behind the door, or nothing when login and password do not open it. */
    public Optional<Set<String>> open(String login, String password) {
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
