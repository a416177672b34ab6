package kz.sirius.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.sirius.common.Clause;

/**
 * Lets a program in that says login and password with each call. The costly hash is computed once for some time; the
 * account is looked at each time, so that a block, a reset, a change and a lost role hold at once. A password that is
 * not the remembered one goes through the door like any other, and what was remembered of the login is forgotten: who
 * guesses learns nothing cheaply.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the hash takes its time: no connection waits for it
@Clause({"P1", "R12", "R34"})
public class OpenForCall {

    @Inject
    AccountBook book;

    @Inject
    OpenDoor door;

    @Inject
    RememberedLogins remembered;

    @Inject
    Clock clock;

    /**
     * The caller, or nothing when login and password open nothing.
     *
     * @param address where he comes from, by {@link kz.sirius.guard.CallerAddress}
     * @param costly is told before the hash is computed, and may refuse it
     */
    public Optional<Caller> open(String login, String password, String address, Runnable costly) {
        String name = login.strip().toLowerCase(Locale.ROOT);
        Optional<Account> account = book.byLogin(name);
        Optional<Caller> known = known(account, password);
        if (known.isPresent()) {
            return known;
        }
        if (account.isEmpty()) {
            return atTheDoor(name, password, address, costly);
        }
        // Of many who say the same at the same moment the first goes through the door and the others find it
        // remembered:
        // each by himself would be a try, and ten of them shut it.
        synchronized (remembered.turn(account.get(), password)) {
            return atTheDoor(name, password, address, costly);
        }
    }

    private Optional<Caller> atTheDoor(String name, String password, String address, Runnable costly) {
        Optional<Account> account = book.byLogin(name);
        Optional<Caller> known = known(account, password);
        if (known.isPresent()) {
            return known;
        }
        remembered.forget(name);
        costly.run();
        Optional<Set<String>> roles = door.open(name, password, address);
        if (roles.isPresent()) {
            account.ifPresent(found -> remembered.remember(found, password));
        }
        return roles.map(names -> new Caller(name, names));
    }

    private Optional<Caller> known(Optional<Account> account, String password) {
        return account.filter(found -> found.open(clock.instant()) && remembered.knows(found, password))
                .map(found -> new Caller(found.login(), book.rolesAtTheDoor(found)));
    }
}
