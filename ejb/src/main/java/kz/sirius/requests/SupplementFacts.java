package kz.sirius.requests;

import java.io.Serializable;
import java.time.LocalDate;
import kz.sirius.common.Clause;
import kz.sirius.programmes.SupplementTexts;
import kz.sirius.records.GradeDistribution;

/**
 * What a Diploma Supplement says beside the academic record: frozen with it at the approval (T10, R48).
 *
 * @param birthDate of the holder, item 1.3
 * @param texts of his programme
 * @param distribution of grades in his reference group, item 4.4
 */
@Clause({"T10", "R40", "R48"})
public record SupplementFacts(LocalDate birthDate, SupplementTexts texts, GradeDistribution distribution)
        implements Serializable {

    /** Leaves the date of birth out. */
    @Override
    public String toString() {
        return "SupplementFacts[" + texts.version() + "]";
    }
}
