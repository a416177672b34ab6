package kz.sirius.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import kz.sirius.common.Setting;

/**
 * Passwords that others have guessed before, without asking anybody outside: those of a file of breached ones, if the
 * administrator has laid one down, and the 30,000 most common ones with what is made of them, as zxcvbn reckons.
 */
@ApplicationScoped
class Breached {

    /** Below this score of zxcvbn a password falls to fewer than a million guesses. */
    private static final int LEAST_SCORE = 2;

    /** Longer ones are not weaker for what comes after; the reckoning takes its time. */
    private static final int MEASURED = 64;

    private static final int SHA1_LETTERS = 40;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    boolean knows(String password) {
        return isIn(Setting.BREACHED_PASSWORDS.text(), password) || isCommon(password);
    }

    boolean isCommon(String password) {
        String measured = password.substring(0, Math.min(password.length(), MEASURED));
        return zxcvbn.measure(measured).getScore() < LEAST_SCORE;
    }

    /** Whether the file has the password's hash. A file that cannot be read is a fault, not an empty one. */
    static boolean isIn(String file, String password) {
        if (file.isEmpty()) {
            return false;
        }
        try (RandomAccessFile lines = new RandomAccessFile(Path.of(file).toFile(), "r")) {
            return found(lines, sha1(password));
        } catch (IOException e) {
            throw new IllegalStateException("The list of breached passwords cannot be read", e);
        }
    }

    /** Halves the bytes that may hold the line until none is left. */
    private static boolean found(RandomAccessFile lines, String wanted) throws IOException {
        long from = 0;
        long to = lines.length();
        while (from < to) {
            long middle = (from + to) >>> 1;
            long start = startOfLine(lines, middle);
            lines.seek(start);
            String line = lines.readLine();
            String hash = line == null ? "" : line.substring(0, Math.min(line.length(), SHA1_LETTERS));
            int order = hash.toUpperCase(Locale.ROOT).compareTo(wanted);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                from = lines.getFilePointer();
            } else {
                to = start;
            }
        }
        return false;
    }

    private static long startOfLine(RandomAccessFile lines, long place) throws IOException {
        long start = place;
        while (start > 0) {
            lines.seek(start - 1);
            if (lines.read() == '\n') {
                return start;
            }
            start--;
        }
        return start;
    }

    private static String sha1(String password) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-1", e);
        }
    }
}
