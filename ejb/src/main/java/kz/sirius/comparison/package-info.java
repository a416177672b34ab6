/**
 * Says in what a file differs from the one that was issued. SOP-2/21: P2; R27, R48. It takes bytes from strangers, so it reads
 * them itself, under a {@link Budget} of counted work (objects, values, bytes unpacked, pages, operators, depth), and never
 * hands them to a library: what goes beyond the budget, or is written in a way in which no document of ours is, "cannot be
 * compared". Only the signed revision, which is ours, is opened with PDFBox, to know the words on its pages.
 *
 * <p>It never tells what the register says, only where the file says something else; and "here it says something else" is an
 * answer too, by which somebody with a part of a document could try out the rest. So what it tells depends on what the asker
 * shows that he has:
 *
 * <ul>
 *   <li>Rows, fields, pages and rows of the data are named only where a revision of the register stands at the beginning of
 *       the file, whole to the last byte, and something was added behind it: then the asker has every word of the document.
 *   <li>Without that (saved anew, a byte changed in place, cut off) the words of the pages and the data are not compared at
 *       all: the answer is the same whatever they say, and says so ({@code NOT_WHOLE}). It tells what became of the
 *       signatures, where "the signed bytes are others" is what the signature in the file tells everybody, and what was
 *       added or is not there: pages and attached files by their count, annotations, fields, layers, actions.
 *   <li>Without a part of the value of a signature, which is chance and known to nobody but those who have the file,
 *       nothing is told at all.
 * </ul>
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
