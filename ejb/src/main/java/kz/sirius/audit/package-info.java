/**
 * Who did what and when, append-only (R45). Verb: {@link AuditTrail}. Keeps: schema {@code audit}.
 */
@NullMarked
@Capability(
        name = "audit",
        mayUse = {"common"})
package kz.sirius.audit;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
