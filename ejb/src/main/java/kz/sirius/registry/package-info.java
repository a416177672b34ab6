/**
 * Keeps the register of documents and gives out numbers without gaps. SOP-2/21: T5, T8; R10, R23, R46.
 *
 * <p>Verbs: {@link AllotNumber}, {@link RegisterDocument}, {@link KeepData}, {@link AddRevision}, {@link VoidNumber},
 * {@link AnnulNumber}, {@link ReplaceNumber}, {@link ContinueAfterHeads}. Readers:
 * {@link Register}, {@link Revisions}, {@link HeadStandings}. The last number of each series lies outside the database as
 * well ({@link KeepSeriesHeads}). Keeps: schema {@code registry}.
 */
@NullMarked
@Capability(
        name = "registry",
        mayUse = {"common", "audit", "heads", "identity"})
package kz.sirius.registry;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
