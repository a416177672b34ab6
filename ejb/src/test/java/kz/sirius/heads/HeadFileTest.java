package kz.sirius.heads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import kz.sirius.common.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadFileTest {

    private static final Instant NOW = Instant.parse("2026-11-27T00:00:00Z");

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void begin() throws IOException {
        path = folder.resolve("below/heads.log");
        new HeadFile(path).begin(line(HeadLines.BEGUN, 0, "name") + line("TRANSCRIPT", 7, "-"));
    }

    @Test
    void theLastHeadOfEachKindIsKnownAlsoToWhoOpensTheFileAnew() throws IOException {
        HeadFile file = new HeadFile(path);
        file.add(line("TRANSCRIPT", 8, "-") + line(Heads.CHAIN, 3, "ab"));
        for (HeadFile one : List.of(file, new HeadFile(path))) {
            assertEquals("name", one.known().name());
            assertEquals(8, number(one, "TRANSCRIPT"));
            assertEquals(3, number(one, Heads.CHAIN));
            assertFalse(one.known().damaged());
        }
    }

    @Test
    void whatAnotherServerWroteIsReadOn() throws IOException {
        HeadFile file = new HeadFile(path);
        assertEquals(7, number(file, "TRANSCRIPT"));
        new HeadFile(path).add(line("TRANSCRIPT", 9, "-"));
        assertEquals(9, number(file, "TRANSCRIPT"));
    }

    @Test
    void aLineThatACrashToreCountsForNothingAndHarmsNothing() throws IOException {
        String whole = line("TRANSCRIPT", 8, "-");
        for (int length = 1; length < whole.length(); length++) {
            Path torn = folder.resolve("torn-" + length);
            HeadFile file = new HeadFile(torn);
            file.begin(line(HeadLines.BEGUN, 0, "name") + line("TRANSCRIPT", 7, "-"));
            Files.writeString(torn, whole.substring(0, length), StandardOpenOption.APPEND);
            assertEquals(7, number(file, "TRANSCRIPT"), "after " + length);
            file.add(line("TRANSCRIPT", 9, "-"));
            for (HeadFile one : List.of(file, new HeadFile(torn))) {
                assertEquals(9, number(one, "TRANSCRIPT"), "after " + length);
                assertFalse(one.known().damaged(), "after " + length);
            }
        }
    }

    @Test
    void aWholeLineInWhichASignChangedIsDamageUntilSomebodyDecides() throws IOException {
        byte[] written = Files.readAllBytes(path);
        for (int i = 0; i < written.length - 1; i++) {
            byte[] changed = written.clone();
            changed[i] = (byte) (changed[i] == '1' ? '2' : '1');
            Path other = folder.resolve("changed");
            Files.write(other, changed);
            if (written[i] != '\n') {
                assertTrue(new HeadFile(other).known().damaged(), "sign " + i);
            }
        }
        Files.writeString(path, "scratch\n", StandardOpenOption.APPEND);
        HeadFile file = new HeadFile(path);
        assertTrue(file.known().damaged());
        file.begin(line(HeadLines.DECIDED, 0, "anew") + line("TRANSCRIPT", 7, "-"));
        assertFalse(file.known().damaged());
        assertEquals("anew", file.known().name());
    }

    @Test
    void aDecisionTakesTheChainBackAndNeverANumber() throws IOException {
        HeadFile file = new HeadFile(path);
        file.add(line("TRANSCRIPT", 20, "-") + line(Heads.CHAIN, 900, "ff"));
        file.begin(line(HeadLines.DECIDED, 0, "anew") + line("TRANSCRIPT", 12, "-") + line(Heads.CHAIN, 5, "aa"));
        assertEquals(20, number(file, "TRANSCRIPT"));
        assertEquals(5, number(file, Heads.CHAIN));
    }

    @Test
    void aLongFileIsReadInBlocksWhereverALineIsCut() throws IOException {
        int lines = 300_000;
        try (BufferedWriter writer = Files.newBufferedWriter(path, StandardOpenOption.APPEND)) {
            for (int i = 1; i <= lines; i++) {
                writer.write(line(Heads.CHAIN, i, "ab".repeat(32)));
            }
            writer.write(line("TRANSCRIPT", 8, "-"));
            writer.write("ә".repeat(100_000) + HeadLines.TORN + "\n");
        }
        HeadFile file = new HeadFile(path);
        assertEquals(lines, number(file, Heads.CHAIN));
        assertEquals(8, number(file, "TRANSCRIPT"));
        assertEquals("name", file.known().name());
        assertFalse(file.known().damaged());
        file.add(line(Heads.CHAIN, lines + 1, "cd"));
        assertEquals(lines + 1, number(file, Heads.CHAIN));
    }

    @Test
    void bytesThatAreNoLettersDoNotMoveThePlaceFromWhichIsReadOn() throws IOException {
        Files.write(path, new byte[] {(byte) 0xff, (byte) 0xff, '\n'}, StandardOpenOption.APPEND);
        HeadFile file = new HeadFile(path);
        assertTrue(file.known().damaged());
        file.add(line(HeadLines.DECIDED, 0, "anew") + line(Heads.CHAIN, 5, "aa"));
        assertFalse(file.known().damaged());
        assertEquals("anew", file.known().name());
        assertEquals(5, number(file, Heads.CHAIN));
    }

    @Test
    void nothingIsWrittenIntoAFileThatIsGone() throws IOException {
        HeadFile file = new HeadFile(path);
        assertEquals("name", file.known().name());
        Files.delete(path);
        assertEquals(Known.NONE, file.known());
        assertThrows(IOException.class, () -> file.add(line("TRANSCRIPT", 8, "-")));
        assertFalse(Files.exists(path));
    }

    @Test
    void aFileThatCameInThePlaceOfAnotherIsReadFromItsBeginning() throws IOException {
        HeadFile file = new HeadFile(path);
        assertEquals(7, number(file, "TRANSCRIPT"));
        Path other = folder.resolve("other");
        Files.writeString(other, line(HeadLines.BEGUN, 0, "other") + line("TRANSCRIPT", 2, "-") + line("X", 1, "-"));
        Files.delete(path);
        Files.move(other, path);
        assertEquals("other", file.known().name());
        assertEquals(2, number(file, "TRANSCRIPT"));
    }

    @Test
    void whatTheDiskDoesNotTakeIsRefusedAndSaysSo() {
        Heads full = new Heads(List.of(path, Path.of("/dev/full")));
        Refusal refusal = assertThrows(Refusal.class, () -> full.write(List.of(Head.ofSeries("TRANSCRIPT", 8, NOW))));
        assertEquals(HeadsRefusal.NOT_WRITTEN, refusal.code());
    }

    @Test
    void ofTwoPlacesTheHigherHeadCounts() throws IOException {
        Path second = folder.resolve("second.log");
        new HeadFile(second).begin(line(HeadLines.BEGUN, 0, "name") + line("TRANSCRIPT", 11, "-"));
        Heads both = new Heads(List.of(path, second));
        assertEquals(11, both.last("TRANSCRIPT").orElseThrow().number());
        both.write(List.of(Head.ofSeries("TRANSCRIPT", 12, NOW)));
        assertEquals(12, number(new HeadFile(path), "TRANSCRIPT"));
        assertEquals(12, number(new HeadFile(second), "TRANSCRIPT"));
    }

    private static long number(HeadFile file, String kind) throws IOException {
        return file.known().head(kind).orElseThrow().number();
    }

    private static String line(String kind, long number, String hash) {
        return HeadLines.write(new Head(kind, number, hash, NOW));
    }

    @Test
    void linesAreReadableByAPerson() throws IOException {
        assertTrue(Files.readString(path, StandardCharsets.UTF_8).contains("2026-11-27T00:00:00Z TRANSCRIPT 7 - "));
    }
}
