/**
 * Says a document in the words of machines: the ELMO file (EMREX, schema 1.7) with the same number, results and sums as its
 * pages. SOP-2/21: T1, T3, T6, T10; R8, R40, R48.
 *
 * <p>{@link ElmoXml} makes the bytes of an {@link ElmoDocument}; it asks nobody and keeps nothing. How it says what the
 * schema has no word for stands at {@link ElmoXml}.
 */
@NullMarked
@Capability(
        name = "elmo",
        mayUse = {"common", "records", "registry"})
package kz.sirius.elmo;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
