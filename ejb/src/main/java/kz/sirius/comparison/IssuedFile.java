package kz.sirius.comparison;

import java.util.Arrays;
import java.util.List;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.DiplomaRows;

/**
 * What was issued.
 *
 * @param number its number in the register
 * @param content the signed revision
 * @param record the academic record that was frozen for it
 * @param rows those of the record that it prints, in their order
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record IssuedFile(String number, byte[] content, AcademicRecord record, List<AcademicRecord.Row> rows) {

    /** Copies the rows. */
    public IssuedFile {
        rows = List.copyOf(rows);
    }

    /** A transcript. */
    public static IssuedFile transcript(String number, byte[] content, AcademicRecord record) {
        return new IssuedFile(number, content, record, record.rows());
    }

    /** What goes with a diploma. */
    public static IssuedFile ofDiploma(String number, byte[] content, AcademicRecord record) {
        return new IssuedFile(number, content, record, DiplomaRows.of(record));
    }

    /** Leaves the data out. */
    @Override
    public String toString() {
        return "IssuedFile[" + number + "]";
    }

    /** Whether these bytes are its own up to a place, and no more. */
    public boolean beginsWith(byte[] file) {
        return file.length < content.length && Arrays.equals(file, 0, file.length, content, 0, file.length);
    }

    /** Whether the bytes from this place on are those that were issued. */
    boolean standsAt(byte[] file, int at) {
        return at + content.length <= file.length
                && Arrays.equals(file, at, at + content.length, content, 0, content.length);
    }
}
