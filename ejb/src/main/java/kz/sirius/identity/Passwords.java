package kz.sirius.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import kz.sirius.common.Refusal;
import kz.sirius.common.Setting;

/** Makes, hashes and checks passwords: PBKDF2 with HMAC-SHA-512 by the server's implementation, its rounds a setting. */
@ApplicationScoped
class Passwords {

    /** Letters that cannot be taken for one another on a printed slip: no 0, 1, i, l, o. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Pbkdf2PasswordHash hash;

    /** Of a password that nobody knows, not even we. */
    @SuppressWarnings("NullAway.Init")
    private String nobody;

    @PostConstruct
    void strength() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", Setting.PASSWORD_ITERATIONS.text(),
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        nobody = hashed(oneTime());
    }

    String hashed(String password) {
        return hash.generate(password.toCharArray());
    }

    boolean matches(String password, String hashed) {
        return hash.verify(password.toCharArray(), hashed);
    }

    /** Whether it was made with fewer rounds than the setting asks for now. */
    static boolean isWeaker(String hashed) {
        String[] parts = hashed.split(":", 3);
        return parts.length == 3 && Integer.parseInt(parts[1]) < Setting.PASSWORD_ITERATIONS.number();
    }

    /** A hash that no password matches, as costly to ask as any other: for a login that there is not. */
    String ofNobody() {
        return nobody;
    }

    /** Twelve letters in groups of four: some 59 bits. */
    String oneTime() {
        StringBuilder made = new StringBuilder(14);
        for (int i = 0; i < 12; i++) {
            if (i > 0 && i % 4 == 0) {
                made.append('-');
            }
            made.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return made.toString();
    }

    /** Refuses what is too short, or is the login, or one letter again and again. */
    void checkStrength(String login, String password) {
        int least = Setting.PASSWORD_LENGTH.number();
        boolean dull = password.chars().distinct().count() < 5
                || password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT));
        if (password.codePointCount(0, password.length()) < least || password.length() > 200 || dull) {
            throw new Refusal(IdentityRefusal.WEAK_PASSWORD, least);
        }
    }
}
