package kz.sirius.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom copies are handed out.
 *
 * @param numbers of the copies that are handed out
 * @param receivedBy who receives; for the holder himself his name is taken from the journal
 * @param basis on what basis a representative receives (a power of attorney, with its number), or null for the holder
 * @param document number of the document that he shows, or null
 * @param signature Base64 of the PNG that he drew, or null when he signed by hand in the printed journal
 */
public record NewHandover(
        List<Integer> numbers,
        String receivedBy,
        @Nullable String basis,
        @Nullable String document,
        @Nullable String signature) {

    /** Copies the list. */
    public NewHandover {
        numbers = List.copyOf(numbers);
    }

    /** Leaves the person out. */
    @Override
    public String toString() {
        return "copies " + numbers;
    }
}
