/**
 * Keeps issued documents provable for decades (R22, R24). What is issued is raised to the level of a proof that outlives
 * certificates, as soon as revocation data can be had, and renewed before that proof ends: each time a new revision in the
 * register. At night every stored file is compared with its hash, the authorities are asked which certificates of
 * signers they have revoked, and certificates of officials that end soon are announced.
 *
 * <p>Listener: {@link BeginProof}. Verbs: {@link RaiseProofs}, {@link CheckFiles}, {@link RefreshCertificates},
 * {@link AnnounceEndings}, rung by {@link ProofTimer}. Tells: {@link CertificateEnds}. Readers: {@link ProofReports}, {@link EndingCertificates}, {@link Revocations}. Keeps: schema
 * {@code preservation}. What is due is told by the table, never by a timer. Nothing is asked but what the settings name.
 */
@NullMarked
@Capability(
        name = "preservation",
        mayUse = {"common", "audit", "identity", "registry", "signing", "issuing"})
package kz.sirius.preservation;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
