/**
 * Hears learners who find an error in a row of their grades or in their name, and answers each of them in time. SOP-2/21:
 * T5, T6, T7; R15, R44, R48. The record itself is corrected in the information system and comes by an import; what was
 * issued is never touched: it is annulled and issued anew.
 *
 * <p>Verbs: {@link ReportError}, {@link TakeCorrection}, {@link AskLearner}, {@link ReplyToOffice},
 * {@link AnswerCorrection}; {@link WatchCorrections}, rung by {@link CorrectionTimer}. Listener: {@link RecountCorrections}. Reader: {@link CorrectionLists}. Tells:
 * {@link CorrectionMoved}, {@link CorrectionDeadlineMoved}. Keeps: schema {@code corrections}.
 */
@NullMarked
@Capability(
        name = "corrections",
        mayUse = {"common", "calendar", "audit", "identity", "records", "requests", "issuing"})
package kz.sirius.corrections;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
