/**
 * Collects signatures on a sheet until its policy is met; signs with the official's key in the server's key store and
 * checks each signature. SOP-2/21: T8, P2; R19–R22.
 *
 * <p>Verbs: {@link OpenSheet}, {@link PlaceRendition}, {@link AddSignature}, {@link RefuseToSign}, {@link CancelSheet}.
 * Readers: {@link SheetLists}, {@link SheetFiles}, {@link Certificates}, {@link TrustedAuthorities}. Tells: {@link SheetTaken},
 * {@link SheetCompleted}, {@link SheetRefused}. Keeps: schema {@code signing}. Signing has three steps, data to sign ({@link PdfSignature#draft}), the key's holder signs
 * ({@link KeyHolder}), embed ({@link PdfSignature.Draft#embed}), so that a signature made in the holder's browser can
 * take the place of the second.
 */
@NullMarked
@Capability(
        name = "signing",
        mayUse = {"common", "audit", "identity"})
package kz.sirius.signing;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
