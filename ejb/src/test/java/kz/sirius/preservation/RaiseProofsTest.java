package kz.sirius.preservation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.sirius.registry.Revisions;
import kz.sirius.registry.StoredRevision;
import org.junit.jupiter.api.Test;

/** One document after the other, each with its own fate. */
class RaiseProofsTest {

    private final List<String> failed = new ArrayList<>();
    private final RaiseProofs raise = new RaiseProofs();

    @Test
    void theNextAttemptComesLaterEachTimeUpToHalfADay() {
        List<Long> minutes = IntStream.rangeClosed(1, 13)
                .mapToObj(ProofBook::wait)
                .map(Duration::toMinutes)
                .toList();
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 720L, 720L, 720L), minutes);
        assertEquals(Duration.ofHours(12), ProofBook.wait(Integer.MAX_VALUE));
        assertEquals(Duration.ofMinutes(1), ProofBook.wait(0));
    }

    @Test
    void aFaultOfOneDocumentIsItsObstacleAndTheNextHasItsTurn() {
        due("SIR-1", "SIR-2");
        raise.register = new Revisions() {
            @Override
            public Optional<StoredRevision> latest(String number) {
                if (number.equals("SIR-1")) {
                    throw new IllegalStateException("nobody foresaw it");
                }
                return Optional.empty();
            }
        };
        assertEquals(0, raise.raise());
        assertEquals(List.of("SIR-1 FAULT", "SIR-2 FILE"), failed);
    }

    @Test
    void anAuthorityThatIsAwayLetsTheOthersWaitWithoutAnAttempt() {
        due("SIR-1", "SIR-2");
        raise.register = new Revisions() {
            @Override
            public Optional<StoredRevision> latest(String number) {
                throw new NotRaised(Obstacle.AUTHORITY_AWAY, null);
            }
        };
        assertEquals(0, raise.raise());
        assertEquals(List.of("SIR-1 AUTHORITY_AWAY"), failed);
    }

    private void due(String... numbers) {
        Deque<String> left = new ArrayDeque<>(List.of(numbers));
        raise.keep = new KeepProof() {
            @Override
            public Optional<ProofBook.Due> next() {
                return Optional.ofNullable(left.poll()).map(number -> new ProofBook.Due(number, ProofLevel.B, 1));
            }

            @Override
            public void failed(String number, Obstacle obstacle) {
                failed.add(number + " " + obstacle);
            }
        };
    }
}
