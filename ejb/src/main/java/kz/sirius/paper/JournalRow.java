package kz.sirius.paper;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.sirius.common.Words;
import kz.sirius.registry.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * A line of the journal of paper versions (R31, R32): what was entered and, once handed over, to whom and against whose
 * signature. It is written once; what is wrong in it is said by a note.
 *
 * @param no running number in the book of its kind and year, without gaps
 * @param on day of the entry, Asia/Almaty
 * @param numbers of the copies
 * @param by who entered it
 * @param handover null as long as it waits for its holder
 */
public record JournalRow(
        long id,
        DocumentKind kind,
        int year,
        int no,
        long versionId,
        LocalDate on,
        Holder holder,
        String documentNumber,
        LocalDate documentOn,
        List<Integer> numbers,
        String by,
        @Nullable Handover handover,
        List<Note> notes)
        implements Serializable {

    /** Copies the lists. */
    public JournalRow {
        numbers = List.copyOf(numbers);
        notes = List.copyOf(notes);
    }

    /**
     * Whose document it is.
     *
     * @param yearOfStudy at the end of the document's period
     * @param standing {@code STUDYING}, {@code GRADUATED}, …
     */
    public record Holder(
            String name,
            String studentNo,
            String unitCode,
            Words unit,
            String programmeCode,
            Words programme,
            int yearOfStudy,
            String standing)
            implements Serializable {}

    /**
     * The hand-over.
     *
     * @param basis on what basis a representative received, null for the holder himself
     * @param document number of the document that was shown, or null
     * @param signed how the receiver signed
     * @param sha256 of the drawn signature, null when it stands on paper
     */
    public record Handover(
            Instant at,
            Receiver receiver,
            String receivedBy,
            @Nullable String basis,
            @Nullable String document,
            List<Integer> numbers,
            Signed signed,
            @Nullable String sha256,
            String by)
            implements Serializable {

        /** Copies the list. */
        public Handover {
            numbers = List.copyOf(numbers);
        }
    }

    /** Something said on a line afterwards. */
    public record Note(Instant at, String by, String words) implements Serializable {}

    /** Who receives. */
    public enum Receiver {
        /** Whose document it is. */
        HOLDER,
        /** Somebody in his name. */
        REPRESENTATIVE
    }

    /** How the receiver signed. */
    public enum Signed {
        /** On the screen, with pen, finger or mouse. */
        DRAWN,
        /** By hand in the printed journal. */
        ON_PAPER
    }

    /** Leaves the person out. */
    @Override
    public String toString() {
        return kind.prefix() + " " + year + "/" + no;
    }
}
