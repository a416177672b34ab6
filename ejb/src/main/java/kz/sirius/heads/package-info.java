/**
 * Keeps what the database must not forget outside of it: the last number of each register and the last link of the audit
 * trail's chain, in an append-only file and, by a setting, in a second place (R45, R23). A database that was restored to
 * an older state is found by it, and no number is given twice.
 *
 * <p>Verbs: {@link Heads}. The decision what to do about a restored database is made in the register, which knows the
 * series. Keeps: schema {@code heads}, and the files.
 */
@NullMarked
@Capability(
        name = "heads",
        mayUse = {"common"})
package kz.sirius.heads;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
