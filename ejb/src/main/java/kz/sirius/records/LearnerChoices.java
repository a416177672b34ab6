package kz.sirius.records;

import java.io.Serializable;
import java.util.List;

/**
 * By what the learners of somebody's units can be narrowed.
 *
 * @param units by code
 * @param programmes by code
 * @param groups in the order of their names; the first 1,000
 * @param years of study, from the first
 */
public record LearnerChoices(
        List<AcademicRecord.Unit> units, List<ProgrammeRow> programmes, List<String> groups, List<Integer> years)
        implements Serializable {

    /** Copies the lists. */
    public LearnerChoices {
        units = List.copyOf(units);
        programmes = List.copyOf(programmes);
        groups = List.copyOf(groups);
        years = List.copyOf(years);
    }
}
