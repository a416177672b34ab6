package kz.sirius.audit;

import jakarta.enterprise.context.RequestScoped;
import kz.sirius.guard.CallerAddress;
import org.jspecify.annotations.Nullable;

/**
 * From which address the present call comes, put here by whoever received it over the network. Timers and listeners have
 * none.
 */
@RequestScoped
public class Origin {

    private @Nullable String address;

    /** The address, or null for the product itself. */
    public @Nullable String get() {
        return address;
    }

    /** Keeps it for this call: that of the connection, or what a trusted proxy says in {@code X-Forwarded-For}. */
    public void came(String remote, @Nullable String forwardedFor) {
        address = CallerAddress.exactly(remote, forwardedFor);
    }
}
