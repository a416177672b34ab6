/**
 * Logins for many learners at once, and the slips on which they are handed out. SOP-2/21: P1; R34.
 *
 * <p>Verbs: {@link OpenSlips}, {@link GiveLogins} (each learner in a transaction of his own by {@link GiveOnSlip}),
 * {@link TakeSlips}. A one-time password is readable once: until its slip is printed it lies here sealed with a key that is
 * in the hands of the maker alone; the printing opens the seals and drops them. Who lost key or file resets the logins.
 * Keeps: schema {@code slips}.
 */
@NullMarked
@Capability(
        name = "slips",
        mayUse = {"common", "audit", "identity", "records"})
package kz.sirius.slips;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
