package kz.sirius.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreachedTest {

    @TempDir
    Path folder;

    @Test
    void knowsCommonPasswordsAndWhatIsMadeOfThem() {
        Breached breached = new Breached();
        for (String common : List.of("password1234", "qwertyuiop123", "123456789012", "Passw0rd2026", "aaaaaaaaaaaa")) {
            assertTrue(breached.isCommon(common), common);
        }
    }

    @Test
    void knowsNothingOfPasswordsThatNobodyHasGuessed() {
        Breached breached = new Breached();
        for (String own : List.of("kök-ala.at 47 shapty", "өз құпиясөзім 2026", "violet tram eats lamp")) {
            assertFalse(breached.isCommon(own), own);
        }
    }

    @Test
    void findsEveryPasswordOfAFileAndNoOther() throws IOException {
        for (int size : List.of(1, 2, 3, 1000)) {
            List<String> inside =
                    IntStream.range(0, size).mapToObj(i -> "breached " + i).toList();
            Path file = folder.resolve("breached-" + size);
            Files.write(
                    file,
                    inside.stream()
                            .map(BreachedTest::sha1)
                            .sorted()
                            .map(hash -> hash + ":17")
                            .toList());
            assertEquals(
                    List.of(),
                    inside.stream()
                            .filter(password -> !Breached.isIn(file.toString(), password))
                            .toList());
            assertEquals(
                    0,
                    IntStream.range(0, 500)
                            .filter(i -> Breached.isIn(file.toString(), "own " + i))
                            .count());
        }
    }

    @Test
    void anEmptyFileHoldsNoneAndAMissingOneIsAFault() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty"));
        assertFalse(Breached.isIn(empty.toString(), "anything"));
        String missing = folder.resolve("missing").toString();
        assertThrows(IllegalStateException.class, () -> Breached.isIn(missing, "anything"));
    }

    private static String sha1(String password) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
