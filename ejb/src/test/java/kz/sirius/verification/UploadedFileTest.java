package kz.sirius.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.sirius.common.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class UploadedFileTest {

    private static final String OURS = "%PDF-1.7\nsomething\n%%EOF\n";

    @Test
    void findsTheRevisionToWhichSomethingWasAdded() {
        String grown = OURS + "more\n%%EOF\n";
        assertTrue(file(grown).beginnings().contains(hash(OURS)));
        assertTrue(file(grown).beginnings().contains(hash(grown)));
        assertTrue(file(OURS.replace("\n", "\r\n") + "x").beginnings().contains(hash(OURS.replace("\n", "\r\n"))));
        assertTrue(file("%PDF-1.7 %%EOFx").beginnings().contains(hash("%PDF-1.7 %%EOF")));
    }

    @Test
    void looksAtSixteenEndsAtMost() {
        assertEquals(32, file("%%EOF\n".repeat(1000)).beginnings().size());
    }

    @Test
    void findsNumbersInPlainTextAndInTitles() {
        assertEquals(
                Set.of("TR-2026-000127"),
                file("<dc:title>TR-2026-000127</dc:title>").numbers());
        byte[] wide = "Транскрипт DA-2026-000001.".getBytes(StandardCharsets.UTF_16BE);
        assertEquals(Set.of("DA-2026-000001"), new UploadedFile(wide).numbers());
        String hexadecimal = "<FEFF" + HexFormat.of().withUpperCase().formatHex(wide) + ">";
        assertEquals(Set.of("DA-2026-000001"), file(hexadecimal).numbers());
        assertEquals(
                Set.of("DA-2026-000001"),
                file(hexadecimal.toLowerCase(Locale.ROOT)).numbers());
        assertEquals(
                Set.of(),
                file("XTR-2026-000127 TR-26-000127 TR-2026-0001270000").numbers());
    }

    /** Of these letters the capital has two: whoever makes a file of nothing else must not make it a long one. */
    @Test
    @Timeout(60)
    void looksThroughTheLargestFileOnceWhateverItIsMadeOf() {
        byte[] content = new byte[VerifyFile.LARGEST];
        Arrays.fill(content, (byte) 0xDF);
        assertEquals(Set.of(), new UploadedFile(content).numbers());
        Arrays.fill(content, (byte) '0');
        assertEquals(Set.of(), new UploadedFile(content).numbers());
    }

    @Test
    void aPdfHasItsMarkNearTheBeginning() {
        assertTrue(file("junk" + OURS).isPdf());
        assertFalse(file("x".repeat(2000) + OURS).isPdf());
        assertFalse(file("").isPdf());
        assertEquals(List.of(), file("").beginnings());
    }

    private static UploadedFile file(String content) {
        return new UploadedFile(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String hash(String content) {
        return Sha256.of(content.getBytes(StandardCharsets.ISO_8859_1));
    }
}
