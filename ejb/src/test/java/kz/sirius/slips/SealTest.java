package kz.sirius.slips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import kz.sirius.reports.Slip;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final String TEXT = "23100026\nabcd-efgh-jkmn\n2026-12-12T07:00:00Z\nИманғали Дархан\nSGM23-1";

    @Test
    void opensWhatItSealedAtItsPlace() {
        Seal seal = Seal.of(Seal.newKey()).orElseThrow();
        byte[] sealed = seal.close(TEXT, "slips:1");
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("abcd"));
        assertEquals(TEXT, seal.open(sealed, "slips:1"));
        assertNotEquals(
                new String(sealed, StandardCharsets.ISO_8859_1),
                new String(seal.close(TEXT, "slips:1"), StandardCharsets.ISO_8859_1),
                "a nonce serves once");
    }

    @Test
    void opensNothingElse() {
        Seal seal = Seal.of(Seal.newKey()).orElseThrow();
        byte[] sealed = seal.close(TEXT, "slips:1");
        assertThrows(IllegalStateException.class, () -> seal.open(sealed, "slips:2"));
        Seal other = Seal.of(Seal.newKey()).orElseThrow();
        assertThrows(IllegalStateException.class, () -> other.open(sealed, "slips:1"));
        sealed[sealed.length - 1] ^= 1;
        assertThrows(IllegalStateException.class, () -> seal.open(sealed, "slips:1"));
    }

    @Test
    void whatIsNoKeyHasNoSeal() {
        assertTrue(Seal.of("").isEmpty());
        assertTrue(Seal.of("кілт").isEmpty());
        assertTrue(Seal.of("AAAA").isEmpty());
    }

    @Test
    void aSlipSaysUntilWhenInTheTimeOfAlmaty() {
        Slip slip = SlipText.slip(TEXT);
        assertEquals(
                new Slip("Иманғали Дархан", "SGM23-1", "23100026", "abcd-efgh-jkmn", "12.12.2026 12:00 (UTC+05:00)"),
                slip);
        assertFalse(slip.toString().contains("abcd"));
    }
}
