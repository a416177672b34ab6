package kz.sirius.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.guard.CountTries;
import org.jspecify.annotations.Nullable;

/**
 * Checks a login and password. Who comes with a one-time password is a {@link Roles#NEWCOMER} and nothing else until he
 * has chosen his own. Ten wrong passwords in a row shut the door for a time ({@link CountTries}). An unknown login, a shut
 * door and a wrong password get the same answer, which takes the same time. Who came in and who did not is in the trail.
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
    StrongerHashes stronger;

    @Inject
    CountTries tries;

    @Inject
    AuditTrail audit;

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
        Optional<Set<String>> roles = behind(login, password).filter(right -> unshut);
        if (roles.isPresent()) {
            tries.right(login, address);
            book.byLogin(login.strip()).ifPresent(account -> strengthen(account, password));
        }
        write(login, roles, unshut ? IdentityRefusal.WRONG_PASSWORD : IdentityRefusal.TOO_MANY_TRIES);
        return roles;
    }

    /** Whether this is his password, for somebody who is inside already; {@link ConfirmPassword} writes the row. */
    public boolean confirms(String login, String password) {
        boolean unshut = tries.begin(login, null);
        boolean right = behind(login, password).isPresent() && unshut;
        if (right) {
            tries.right(login, null);
        }
        return right;
    }

    /** What a stranger typed is not kept: it may be a password. */
    private void write(String login, Optional<Set<String>> roles, IdentityRefusal otherwise) {
        Optional<Account> account = book.byLogin(login.strip());
        String known = account.map(Account::login).orElse(null);
        String object = account.map(found -> "account:" + found.id()).orElse("-");
        if (known != null && roles.isPresent()) {
            audit.cameIn(known, roles.get(), object);
        } else {
            audit.stayedOut(known, object, otherwise.code());
        }
    }

    private void strengthen(Account account, String password) {
        if (Passwords.isWeaker(account.passwordHash())) {
            stronger.keep(account.login(), account.passwordHash(), passwords.hashed(password));
        }
    }

    private Optional<Set<String>> behind(String login, String password) {
        Optional<Account> account = book.byLogin(login.strip());
        boolean right =
                passwords.matches(password, account.map(Account::passwordHash).orElseGet(passwords::ofNobody));
        if (!right || account.isEmpty() || !account.get().open(clock.instant())) {
            return Optional.empty();
        }
        return Optional.of(book.rolesAtTheDoor(account.get()));
    }
}
