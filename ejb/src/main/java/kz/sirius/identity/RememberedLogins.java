package kz.sirius.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.sirius.common.Setting;

/**
 * Knows for a short time again which password opened an account, by a hash with a key that only the memory of this start
 * holds. The stored hash of the password is part of it: at a change or reset nothing fits any more. One password an
 * account and the last 10,000 accounts.
 */
@ApplicationScoped
class RememberedLogins {

    private static final int MOST = 10_000;
    private static final int TURNS = 256;
    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    Clock clock;

    private final Object[] turns = Stream.generate(Object::new).limit(TURNS).toArray();

    private final SecretKeySpec key = new SecretKeySpec(random(), ALGORITHM);

    private final Map<String, Known> known = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    };

    @SuppressWarnings("ArrayRecordComponent") // compared by whoever asks
    private record Known(byte[] mark, Instant until) {}

    /** Whether this password opened the account a short time ago, and both are still as they were. */
    boolean knows(Account account, String password) {
        Known found;
        synchronized (known) {
            found = known.get(account.login());
        }
        return found != null
                && clock.instant().isBefore(found.until())
                && MessageDigest.isEqual(found.mark(), mark(account, password));
    }

    /** What those share who say the same login and password; whoever says another password hardly ever has the same. */
    Object turn(Account account, String password) {
        return turns[Arrays.hashCode(mark(account, password)) & (TURNS - 1)];
    }

    void remember(Account account, String password) {
        Instant until = clock.instant().plusSeconds(seconds());
        synchronized (known) {
            known.put(account.login(), new Known(mark(account, password), until));
        }
    }

    void forget(String login) {
        synchronized (known) {
            known.remove(login);
        }
    }

    /** How long it is remembered. */
    int seconds() {
        return Setting.API_REMEMBER_SECONDS.number();
    }

    int size() {
        synchronized (known) {
            return known.size();
        }
    }

    private byte[] mark(Account account, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (String part : new String[] {account.login(), account.passwordHash(), password}) {
                mac.update(part.getBytes(StandardCharsets.UTF_8));
                mac.update((byte) 0);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    private static byte[] random() {
        byte[] made = new byte[32];
        new SecureRandom().nextBytes(made);
        return made;
    }
}
