package kz.sirius.reports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the end of a document: the sheet of electronic signatures, or on paper the places for signature and seal.
 *
 * @param sheet lines of the approval and signature sheet; none in a preview and on paper
 */
record Ending(List<SheetLine> sheet, @Nullable PaperCopy paper) {

    /** The end of this document: on paper nothing is said of electronic signatures. */
    static Ending of(List<SheetLine> sheet, @Nullable PaperCopy paper) {
        return new Ending(paper == null ? sheet : List.of(), paper);
    }

    /** Whether it is a preview, which has no end. */
    boolean isOpen() {
        return sheet.isEmpty() && paper == null;
    }

    /** How much room it needs, in points. */
    double room(Map<String, Object> parameters) {
        PaperCopy copy = paper;
        return copy == null ? Room.sheet(sheet, parameters) : Room.paper(copy, parameters);
    }
}
