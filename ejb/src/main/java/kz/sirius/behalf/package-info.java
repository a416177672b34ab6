/**
 * Requests of people without a cabinet: a graduate of former years, or a representative with a power of attorney. The
 * registrar's office enters the request in their name with the document on which it rests and a scan of it. SOP-2/21: P1
 * ("applicant or learners"); R35, A17.
 *
 * <p>Verbs: {@link SubmitOnBehalf}, {@link AnswerOnBehalf}. Readers: {@link BehalfCards} (that it was entered so, and on what it rests),
 * {@link Scans} (the scan, for the office and the auditor alone). What becomes of the request is told by
 * {@code kz.sirius.requests}: same checks, same deadline. Keeps: schema {@code behalf}.
 */
@NullMarked
@Capability(
        name = "behalf",
        mayUse = {"common", "audit", "identity", "records", "requests"})
package kz.sirius.behalf;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
