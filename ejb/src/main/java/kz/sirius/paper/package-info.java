/**
 * Makes the paper version of an issued document and hands it out against signature: print queue, signed by hand, sealed,
 * in the journal, handed over. SOP-2/21: T8, P3; R28–R33. The paper version carries number, code and content of the
 * electronic one; a step that is not its turn is refused.
 *
 * <p>Asked for with the application (its request's clock runs until the paper is ready) or later in the cabinet (a clock of
 * its own). Verbs of the learner: {@link AskForPaper}, {@link TakeBackPaper}; of the office: {@link PaperFile}, {@link PrintPaper},
 * {@link SignPaper}, {@link SealPaper}, {@link EnterJournal}, {@link HandOverPaper}, {@link ReplaceCopy}, {@link NoteJournal},
 * {@link MovePapers} for many at once; {@link WatchPapers}, rung by {@link PaperTimer}. Listeners: {@link QueuePaper},
 * {@link EndPaper}, {@link RecountPapers}. Readers: {@link PaperLists}, {@link PaperScans}, {@link JournalLines}. Tells:
 * {@link PaperTold}. Keeps: schema {@code paper}.
 */
@NullMarked
@Capability(
        name = "paper",
        mayUse = {"common", "calendar", "audit", "identity", "records", "registry", "requests", "issuing"})
package kz.sirius.paper;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
