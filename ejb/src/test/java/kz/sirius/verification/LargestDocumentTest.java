package kz.sirius.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.sirius.comparison.Comparison;
import kz.sirius.comparison.IssuedFile;
import kz.sirius.comparison.Work;
import kz.sirius.issuing.RecordFixtures;
import kz.sirius.signing.SignedFixtures;
import org.junit.jupiter.api.Test;

class LargestDocumentTest {

    private static final int ROWS = 400;

    private final byte[] issued = SignedFixtures.signed(AttackSet.pages(ROWS), 1);

    private final IssuedFile file = IssuedFile.transcript(AttackSet.NUMBER, issued, RecordFixtures.study(ROWS));

    @Test
    void aDocumentOfFourHundredRowsTakesAThirdOfTheBudgetAtMost() {
        byte[] changed = Attacks.updated(issued, document -> Attacks.turnRound(document, 5, "90", 0));
        Comparison.Outcome outcome = Comparison.of(changed, file);
        List<String> said = outcome.differences().stream().map(Said::of).toList();
        assertEquals(2, said.size(), said.toString());
        assertTrue(said.get(1).matches("ROW_CHANGED 6 [0-9]{3} BP1202 PERCENT"), said.toString());
        withinAThird(outcome.work());
    }

    @Test
    void theirDataToo() {
        byte[] changed = Attacks.updated(issued, document -> Attacks.attach(document, AttackSet.data(ROWS, 395)));
        Comparison.Outcome outcome = Comparison.of(changed, file);
        assertEquals(
                List.of("BYTES_ADDED", "ATTACHMENT_REPLACED 395"),
                outcome.differences().stream().map(Said::of).toList());
        withinAThird(outcome.work());
    }

    private static void withinAThird(Work work) {
        assertTrue(work.objects() < 2_000 && work.values() < 100_000 && work.unpacked() < 4_000_000, work.toString());
        assertTrue(work.pages() < 60 && work.tokens() < 500_000 && work.runs() < 20_000, work.toString());
    }
}
