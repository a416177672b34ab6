package kz.sirius.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One copy of the paper version of a document (T8, P3): the same content, number and code; in the place of the sheet of
 * electronic signatures stand lines to be signed by hand and the place for the seal.
 *
 * @param number of the copy, from 1
 * @param of how many copies were asked for
 * @param inPlaceOf what became of the copy whose place it takes, or null for a first one
 * @param capacities who signs by hand, one line each, at least one
 */
public record PaperCopy(int number, int of, @Nullable Former inPlaceOf, List<Said> capacities) {

    /** What became of a former copy. */
    public enum Former {
        /** It was spoilt before it was handed out. */
        SPOILT,
        /** It was lost. */
        LOST
    }

    /** Copies the list; refuses a copy that nobody signs, and one that is not among those asked for. */
    public PaperCopy {
        capacities = List.copyOf(capacities);
        if (capacities.isEmpty() || number < 1 || number > of) {
            throw new IllegalArgumentException("No copy of a paper version: " + number + " of " + of);
        }
    }

    /** Which copy it is, in words: {@code Copy 2 of 3}. */
    Said words(Tongues tongues) {
        Former former = inPlaceOf;
        return tongues.said(texts -> {
            String which = texts.of("paper.copy", number, of);
            return former == null ? which : which + ", " + texts.of("paper.instead." + former.name());
        });
    }
}
