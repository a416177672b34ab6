/**
 * Answers whoever holds a document whether it is genuine. SOP-2/21: P2; R26, R27. The register decides: a file is the
 * issued document only if the SHA-256 of the whole of it is a revision there; a valid signature alone says nothing.
 *
 * <p>Verbs: {@link VerifyDocument} by the token of the QR code, {@link VerifyFile} by the file. Both count the questions
 * of an address ({@link kz.sirius.guard.CallerAddress}) and tell nothing of the person but a masked name. In what a file
 * differs from the issued one is found by {@link kz.sirius.comparison.Comparison}.
 */
@NullMarked
@Capability(
        name = "verification",
        mayUse = {
            "common",
            "audit",
            "guard",
            "identity",
            "calls",
            "records",
            "registry",
            "requests",
            "signing",
            "issuing",
            "comparison",
            "preservation"
        })
package kz.sirius.verification;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
