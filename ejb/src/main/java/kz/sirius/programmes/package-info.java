/**
 * Keeps what a Diploma Supplement says of a programme: the texts of its items, each with the day from which it holds, and
 * tells which are still missing. SOP-2/21: T10; R40.
 *
 * <p>Verb: {@link SetProgrammeText}. Readers: {@link ProgrammeTexts} (in force on a day, history, readiness of every
 * programme), {@link Readiness} (what is missing before a request can be approved). Which programmes there are is known to
 * {@code kz.sirius.records}. Keeps: schema {@code programmes}, whose rows never change.
 */
@NullMarked
@Capability(
        name = "programmes",
        mayUse = {"common", "audit", "identity", "records"})
package kz.sirius.programmes;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
