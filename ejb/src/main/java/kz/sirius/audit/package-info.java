/**
 * Who did what and when, append-only (R45). Each act writes its rows in its own transaction, all of them with one statement at its end
 * ({@link AuditTrail});
 * {@link KeepsRefusals} stands before every session bean and writes what was refused or failed. {@link SealTrail} closes
 * a hash chain over the rows within a second ({@link SealTimer}), so that acts never wait for one another.
 *
 * <p>Verbs: {@link AuditTrail}, {@link SealTrail}, {@link VerifyTrail}. Readers: {@link Trail}, {@link TrailHead}. Rings:
 * {@link NightlyTimer}, at 03:10. The application's role can add rows and neither change nor delete them. Keeps: schema
 * {@code audit}.
 */
@NullMarked
@Capability(
        name = "audit",
        mayUse = {"common", "guard", "heads"})
package kz.sirius.audit;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
