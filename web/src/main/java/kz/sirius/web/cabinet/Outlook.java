package kz.sirius.web.cabinet;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import kz.sirius.records.AcademicRecord;
import kz.sirius.requests.RequestRow;
import org.jspecify.annotations.Nullable;

/**
 * What an application would bring.
 *
 * @param record what would be printed
 * @param pageCount on how many pages
 * @param same an application under way that asks for the same, if there is one
 */
public record Outlook(
        AcademicRecord record, int pageCount, @Nullable RequestRow same) implements Serializable {

    /** The rows by year and term. */
    public List<RecordYears.Year> years() {
        return RecordYears.of(record);
    }

    /** The numbers of the pages. */
    public List<Integer> pages() {
        return IntStream.rangeClosed(1, pageCount).boxed().toList();
    }
}
