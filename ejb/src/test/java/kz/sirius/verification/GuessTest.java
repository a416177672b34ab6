package kz.sirius.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import kz.sirius.issuing.KindFixtures;
import kz.sirius.issuing.RecordFixtures;
import kz.sirius.registry.DocumentKind;
import kz.sirius.signing.SignedFixtures;
import org.junit.jupiter.api.Test;

/**
 * Somebody hid a grade and saved the file anew, but left the signature in it. Whoever got that copy writes guesses into the
 * empty cell and asks: nothing in the answer may tell whether a guess fits.
 */
class GuessTest {

    private static final int PAGE = 1;
    private static final int NTH = 4;

    private final byte[] issued = SignedFixtures.signed(AttackSet.pages(AttackSet.ROWS), 1);
    private final FileCheck check = new FileCheck(OneDocument.of(issued), () -> true, () -> {});
    private final List<String> hidden =
            said(Attacks.saved(issued, document -> Attacks.blank(document, PAGE, "90", NTH)));

    @Test
    void aGuessOnAPageGetsTheSameAnswerWhetherItFitsOrNot() {
        List<String> wrong = said(Attacks.saved(issued, document -> Attacks.turnRound(document, PAGE, "90", NTH)));
        List<String> right = said(Attacks.saved(issued, document -> {}));
        List<String> rightButWrittenAnew = said(Attacks.saved(issued, document -> {
            Attacks.turnRound(document, PAGE, "90", NTH);
            Attacks.turnRound(document, PAGE, "09", 0);
        }));
        assertEquals(List.of("NOT_WHOLE", "SIGNED_BYTES_CHANGED"), hidden);
        assertEquals(hidden, wrong);
        assertEquals(hidden, right);
        assertEquals(hidden, rightButWrittenAnew);
    }

    @Test
    void norDoesOneInTheData() {
        byte[] data = KindFixtures.data(DocumentKind.TRANSCRIPT, RecordFixtures.study(AttackSet.ROWS));
        List<String> right = said(Attacks.saved(issued, document -> Attacks.attach(document, data)));
        List<String> wrong =
                said(Attacks.saved(issued, document -> Attacks.attach(document, AttackSet.data(AttackSet.ROWS, 2))));
        assertEquals(hidden, right);
        assertEquals(hidden, wrong);
    }

    /** Bytes added behind the hidden copy are no proof of the original either. */
    @Test
    void norDoesAnUpdateOfTheHiddenCopy() {
        byte[] copy = Attacks.saved(issued, document -> Attacks.blank(document, PAGE, "90", NTH));
        assertEquals(hidden, said(Attacks.updated(copy, document -> Attacks.turnRound(document, PAGE, "90", NTH + 1))));
    }

    @Test
    void whoHasTheWholeFileIsToldTheRow() {
        List<String> told = said(Attacks.updated(issued, document -> Attacks.blank(document, PAGE, "90", NTH)));
        assertNotEquals(hidden, told);
        assertEquals("BYTES_ADDED", told.get(0));
        assertEquals(2, told.size());
    }

    private List<String> said(byte[] file) {
        FileVerdict verdict = check.check(file);
        assertEquals(FileVerdict.Verdict.ALTERED, verdict.verdict());
        return verdict.differences().stream().map(Said::of).toList();
    }
}
