package kz.sirius.calendar;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that brings a year, as it was read: everything that is wrong with it, or the change that it asks for.
 *
 * @param change null when something is wrong
 */
public record CalendarFile(List<CalendarFinding> findings, CalendarChange.@Nullable ReplaceYear change)
        implements Serializable {

    /** Copies the findings. */
    public CalendarFile {
        findings = List.copyOf(findings);
    }
}
