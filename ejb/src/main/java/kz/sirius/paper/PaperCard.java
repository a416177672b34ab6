package kz.sirius.paper;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import kz.sirius.identity.Office;
import org.jspecify.annotations.Nullable;

/**
 * A paper version with everything about it that its owner and the office may see.
 *
 * @param copies all that were made, spoilt ones too, in the order of their making
 * @param line its line in the journal, or null before
 */
public record PaperCard(
        PaperRow row,
        List<Copy> copies,
        List<Hand> hands,
        List<Step> history,
        @Nullable JournalRow line) implements Serializable {

    /** Copies the lists. */
    public PaperCard {
        copies = List.copyOf(copies);
        hands = List.copyOf(hands);
        history = List.copyOf(history);
    }

    /**
     * One copy.
     *
     * @param inPlaceOf what became of the copy in whose place it is, or null
     * @param note why it is spoilt, or null
     */
    public record Copy(
            int number,
            SheetStatus status,
            @Nullable Former inPlaceOf,
            @Nullable String note) implements Serializable {}

    /** Who signed by hand, in which office, and when that was written down. */
    public record Hand(String name, Office office, Instant at) implements Serializable {}

    /** One change: when, from and to which state, by whom, and what was said. */
    public record Step(
            Instant at,
            @Nullable PaperStatus from,
            PaperStatus to,
            String by,
            @Nullable String note) implements Serializable {}

    /** Numbers of the copies that there are, in order. */
    public List<Integer> numbers() {
        return copies.stream()
                .filter(copy -> copy.status() != SheetStatus.SPOILT)
                .map(Copy::number)
                .sorted()
                .toList();
    }

    /** Leaves the person out. */
    @Override
    public String toString() {
        return row.toString();
    }
}
