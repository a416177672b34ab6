package kz.sirius.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.sirius.common.Setting;
import org.jspecify.annotations.Nullable;

/**
 * For whom a question counts: the address of the connection, or what a proxy that is trusted says in {@code
 * X-Forwarded-For}. Whoever is not a trusted proxy is not believed. IPv6 addresses count by their /64 network.
 */
public final class CallerAddress {

    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:][0-9a-fA-F:.]{0,44}:[0-9a-fA-F:.]{0,44}");
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.%]{2,64}");

    private CallerAddress() {}

    /** By the configured proxies. */
    public static String of(String remote, @Nullable String forwardedFor) {
        return of(remote, forwardedFor, trusted());
    }

    /** The address itself, not its network: for the trail. What is no address is not taken over from a header. */
    public static String exactly(String remote, @Nullable String forwardedFor) {
        String found = last(remote, forwardedFor, trusted());
        return ADDRESS.matcher(found).matches() ? found : remote;
    }

    /** Whether the address is that of a proxy that is trusted: nobody asks from there for himself. */
    static boolean isTrustedProxy(String address) {
        return trusted().contains(address);
    }

    private static List<String> trusted() {
        return Arrays.stream(Setting.TRUSTED_PROXIES.text().split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(CallerAddress::written)
                .toList();
    }

    /** The last address of the chain that is no trusted proxy; of a proxy that asks for itself the address as it is. */
    static String of(String remote, @Nullable String forwardedFor, List<String> trusted) {
        String found = last(remote, forwardedFor, trusted);
        return trusted.contains(found) ? found : network(found);
    }

    private static String last(String remote, @Nullable String forwardedFor, List<String> trusted) {
        String caller = written(remote);
        if (forwardedFor != null) {
            String[] chain = forwardedFor.split(",", 32);
            for (int i = chain.length - 1; i >= 0 && trusted.contains(caller); i--) {
                caller = written(chain[i].strip());
            }
        }
        return caller;
    }

    /** An IPv6 address in the one form in which the server writes them all: it can be written in many. */
    static String written(String address) {
        if (!IPV6.matcher(address).matches()) {
            return address;
        }
        try {
            return InetAddress.getByName(address).getHostAddress(); // it is in figures: no name is looked up
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private static String network(String address) {
        String bare = address.toLowerCase(Locale.ROOT);
        if (bare.chars().filter(c -> c == ':').count() < 2) {
            return bare;
        }
        String[] groups = bare.split("::", 2)[0].split(":");
        return String.join(":", Arrays.copyOf(groups, Math.min(4, groups.length))) + "::/64";
    }
}
