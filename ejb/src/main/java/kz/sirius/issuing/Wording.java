package kz.sirius.issuing;

import java.time.LocalDate;
import kz.sirius.records.AcademicRecord;
import kz.sirius.requests.SupplementFacts;
import org.jspecify.annotations.Nullable;

/**
 * What a document is made of and in which languages.
 *
 * @param supplement what a supplement says beside the record; null for another kind
 * @param on day whose wording holds, Asia/Almaty: the date of issue, or today for a preview
 */
record Wording(AcademicRecord academic, @Nullable SupplementFacts supplement, Speech speech, LocalDate on) {}
