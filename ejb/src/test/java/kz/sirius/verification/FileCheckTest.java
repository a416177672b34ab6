package kz.sirius.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kz.sirius.comparison.Comparison;
import kz.sirius.comparison.Difference;
import kz.sirius.comparison.IssuedFile;
import kz.sirius.records.AcademicRecord;
import kz.sirius.signing.SignedFixtures;
import org.junit.jupiter.api.Test;

class FileCheckTest {

    private static final byte[] WITH_NUMBER =
            ("%PDF-1.7\n% " + AttackSet.NUMBER + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);

    private final AtomicInteger givenBack = new AtomicInteger();

    @Test
    void whoComesWhileAllPlacesAreTakenGetsTheVerdictAloneAndIsAskedToComeLater() {
        FileVerdict verdict = check(false).check(WITH_NUMBER);
        assertEquals(FileVerdict.Verdict.ALTERED, verdict.verdict());
        assertEquals(List.of(Difference.of(Difference.Code.LATER)), verdict.differences());
        assertEquals(0, givenBack.get());
    }

    @Test
    void aPlaceIsGivenBackWhateverComesOut() {
        check(true).check(WITH_NUMBER);
        assertEquals(1, givenBack.get());
    }

    @Test
    void aRevisionThatCannotBeReadLeavesTheVerdictStanding() {
        FileVerdict verdict = check(true).check(WITH_NUMBER);
        assertEquals(FileVerdict.Verdict.ALTERED, verdict.verdict());
        assertEquals(List.of(Difference.of(Difference.Code.NOT_COMPARABLE)), verdict.differences());
    }

    /** No record goes with this document: comparing it stumbles where nobody thought that it could. */
    @Test
    @SuppressWarnings("NullAway")
    void whateverGoesWrongWithinTheQuestionIsAnsweredAllTheSame() {
        byte[] issued = SignedFixtures.signed(AttackSet.pages(3), 1);
        byte[] changed = Attacks.updated(issued, document -> Attacks.turnRound(document, 0, "90", 0));
        AcademicRecord none = null;
        List<Difference> said = Comparison.of(changed, new IssuedFile(AttackSet.NUMBER, issued, none, List.of()))
                .differences();
        assertEquals(
                List.of(Difference.of(Difference.Code.BYTES_ADDED), Difference.of(Difference.Code.NOT_COMPARABLE)),
                said);
    }

    @Test
    void soManyFilesAreComparedAtOnceAndNoMore() {
        ComparisonPlaces places = new ComparisonPlaces();
        assertTrue(places.take(2));
        assertTrue(places.take(2));
        assertFalse(places.take(2));
        places.giveBack();
        assertTrue(places.take(2));
        assertFalse(new ComparisonPlaces().take(0));
    }

    /** The bytes of this document are no PDF: it is known, and cannot be compared with. */
    private FileCheck check(boolean place) {
        return new FileCheck(OneDocument.of(new byte[0]), () -> place, givenBack::incrementAndGet);
    }
}
