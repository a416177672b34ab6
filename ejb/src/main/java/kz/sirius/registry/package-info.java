/**
 * Keeps the register of documents and gives out numbers without gaps. SOP-2/21: T5, T8; R10, R23, R46.
 *
 * <p>Verbs: {@link AllotNumber}, {@link RegisterDocument}, {@link VoidNumber}. Readers: {@link Register},
 * {@link Revisions}. Keeps: schema {@code registry}.
 */
@NullMarked
@Capability(
        name = "registry",
        mayUse = {"common", "audit"})
package kz.sirius.registry;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
