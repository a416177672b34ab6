package kz.sirius.comparison;

import java.util.Arrays;
import kz.sirius.records.AcademicRecord;

/**
 * What was issued.
 *
 * @param number its number in the register
 * @param content the signed revision
 * @param record the academic record that was frozen for it
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record IssuedFile(String number, byte[] content, AcademicRecord record) {

    /** Leaves the data out. */
    @Override
    public String toString() {
        return "IssuedFile[" + number + "]";
    }

    /** Whether the bytes from this place on are those that were issued. */
    boolean standsAt(byte[] file, int at) {
        return at + content.length <= file.length
                && Arrays.equals(file, at, at + content.length, content, 0, content.length);
    }
}
