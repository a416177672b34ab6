package kz.sirius.guard;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.sirius.common.Clause;
import kz.sirius.common.Setting;
import kz.sirius.common.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Counts the tries at a door, each in a short transaction of its own. A login that does not exist is counted like one
 * that does: whether the door is shut tells nothing about it. A trusted proxy is not counted, only who stands behind it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Clause({"P1", "R12"})
public class CountTries {

    @Inject
    TriesBook book;

    @Inject
    Clock clock;

    /**
     * Counts one more, before it is known whether it is right.
     *
     * @param address from {@link CallerAddress}, or null when it is somebody who is inside already
     * @return whether the password may be looked at; false while the door is shut
     */
    public boolean begin(String login, @Nullable String address) {
        Instant now = clock.instant();
        boolean open = true;
        List<Counted> all = new ArrayList<>();
        for (String key : keys(login, address)) {
            Tries before = book.toChange(key, now);
            open &= before.shutFor(now).isZero();
            all.add(new Counted(key, before));
        }
        if (open) {
            all.forEach(counted -> book.keep(counted.key(), oneMore(counted, now)));
        }
        return open;
    }

    /** It was right: what was counted is forgotten. */
    public void right(String login, @Nullable String address) {
        book.forget(keys(login, address));
    }

    /** For how long the door is shut for this login from this address; zero when it is open. */
    public Duration shutFor(String login, @Nullable String address) {
        Instant now = clock.instant();
        return keys(login, address).stream()
                .map(key -> book.of(key, now).shutFor(now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** Forgets what is too old to count. */
    public void forgetOld() {
        book.forgetBefore(clock.instant().minus(Tries.FORGOTTEN.multipliedBy(2)));
    }

    private record Counted(String key, Tries before) {}

    private static Tries oneMore(Counted counted, Instant now) {
        Setting most = counted.key().startsWith("address") ? Setting.TRIES_OF_ADDRESS : Setting.TRIES_OF_ACCOUNT;
        return counted.before().oneMore(now, most.number(), Duration.ofMinutes(Setting.TRIES_SHUT.number()));
    }

    /**
     * Always in the same order, so that two who try at the same moment wait for each other and never in a ring. Who is
     * inside is counted by himself: strangers who guess at the door of an official do not keep him from signing.
     */
    private static List<String> keys(String login, @Nullable String address) {
        String account = Sha256.of(login.strip().toLowerCase(Locale.ROOT));
        if (address == null) {
            return List.of("inside:" + account);
        }
        return CallerAddress.isTrustedProxy(address)
                ? List.of("account:" + account)
                : List.of("address:" + address, "account:" + account);
    }
}
