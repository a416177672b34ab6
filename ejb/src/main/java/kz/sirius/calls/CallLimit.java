package kz.sirius.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.sirius.common.Refusal;
import kz.sirius.common.Setting;

/** Counts the calls of each account, and those of each address that has yet to prove whose account it uses. */
@ApplicationScoped
public class CallLimit {

    @Inject
    Clock clock;

    private final Buckets accounts = new Buckets();
    private final Buckets addresses = new Buckets();

    /** Counts a call of this account. Refuses API-16 with the seconds to wait when it calls too often. */
    public void countAccount(String login) {
        count(
                accounts,
                login,
                new Buckets.Size(Setting.API_ACCOUNT_PER_MINUTE.number(), Setting.API_ACCOUNT_BURST.number()));
    }

    /** Counts a call from this address by nobody who is known. Refuses API-16 likewise. */
    public void countAddress(String address) {
        count(
                addresses,
                address,
                new Buckets.Size(Setting.API_ADDRESS_PER_MINUTE.number(), Setting.API_ADDRESS_BURST.number()));
    }

    private void count(Buckets buckets, String name, Buckets.Size size) {
        long wait = buckets.take(name, size, clock.instant());
        if (wait > 0) {
            throw new Refusal(CallRefusal.TOO_OFTEN, wait);
        }
    }
}
