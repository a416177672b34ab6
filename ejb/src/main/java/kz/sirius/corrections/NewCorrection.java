package kz.sirius.corrections;

import org.jspecify.annotations.Nullable;

/**
 * What a learner reports.
 *
 * @param row which row; null when the error is in his name
 * @param seenIn where he saw it
 * @param wrong what is wrong, in his words
 * @param right what should stand there, in his words
 */
public record NewCorrection(@Nullable RowKey row, SeenIn seenIn, String wrong, String right) {

    /** A row of the grades: code of the discipline and number of the attempt, from 1. */
    public record RowKey(String disciplineCode, int attempt) {}

    /**
     * Where the error was seen: in an application of his, in a document of his, or in neither: then in his record.
     *
     * @param requestId the application, or null
     * @param number the document's number, or null
     */
    public record SeenIn(@Nullable Long requestId, @Nullable String number) {

        /** His record as the preview shows it. */
        public static SeenIn preview() {
            return new SeenIn(null, null);
        }
    }

    /** What the error is in. */
    public Subject subject() {
        return row == null ? Subject.NAME : Subject.GRADE;
    }
}
