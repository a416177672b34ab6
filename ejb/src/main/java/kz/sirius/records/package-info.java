/**
 * Keeps and reads the academic record: grades by the scale of their date, retakes, credits and GPA. SOP-2/21: T3–T6, R4,
 * R6–R9, R11, R13, R48.
 *
 * <p>Readers: {@link AcademicRecords} (one learner's card and record of a period), {@link Learners} (search),
 * {@link Programmes}, {@link RecordChecks} (what the product finds wrong by itself), {@link GradeDistributions} (how
 * grades are spread over a reference group). {@link GradeBook} is the one place where attempts,
 * credits and GPA are computed. Nothing here changes a record: that is done by {@code kz.sirius.imports} alone. Keeps: schema
 * {@code records}.
 */
@NullMarked
@Capability(
        name = "records",
        mayUse = {"common", "audit", "identity"})
package kz.sirius.records;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
