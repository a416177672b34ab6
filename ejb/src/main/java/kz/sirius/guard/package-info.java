/**
 * How often somebody may try to come in. Ten wrong passwords in a row shut the door of an account, and of the address
 * they come from, for a time that grows (P1, R12).
 *
 * <p>Verb: {@link CountTries}. Value: {@link CallerAddress}. Keeps: schema {@code guard}, without a name in it: a login is
 * kept as its hash, because people type passwords into the wrong field.
 */
@NullMarked
@Capability(
        name = "guard",
        mayUse = {"common"})
package kz.sirius.guard;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
