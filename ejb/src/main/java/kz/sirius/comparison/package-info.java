/**
 * Says in what a file differs from the one that was issued. SOP-2/21: P2; R27, R48. It takes bytes from strangers, so it reads
 * them itself, under a {@link Budget} of counted work (objects, values, bytes unpacked, pages, operators, depth), and never
 * hands them to a library: what goes beyond the budget, or is written in a way in which no document of ours is, "cannot be
 * compared". Only the signed revision, which is ours, is opened with PDFBox, to know the words on its pages.
 *
 * <p>It never tells what the register says, only where the file says something else. And it compares a file only if a
 * signature of the revision lies in it: this value is chance and known to nobody but those who have the file, so nobody can
 * find out a document's content by asking about guesses.
 *
 * <p>Entry: {@link Comparison}. Asks nobody and keeps nothing.
 */
@NullMarked
@Capability(
        name = "comparison",
        mayUse = {"common", "records"})
package kz.sirius.comparison;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
