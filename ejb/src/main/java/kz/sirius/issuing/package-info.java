/**
 * Turns an approved request into a numbered, signed, registered document. SOP-2/21: T1, T5, T6, T8–T10, P2; R5–R10, R19–R27,
 * R46, R48.
 *
 * <p>The walk: {@link PrepareApproved} hears of an approval and {@link UnfinishedTimer} sweeps every 20 seconds for what
 * a crash left; both let {@link AttemptPreparation} try, which remembers failures and waits longer each time.
 * {@link PrepareDocument} takes the number, renders from the frozen snapshot and lets {@link SendToSigning} open the
 * sheet and lay the pages on it: for all who have to sign, or, where any one may, for the official of the learner's unit,
 * who most likely will. Signers use {@link OpenForSigning}, {@link SignDocument} and {@link SignDocuments}. Listeners within the act's own transaction:
 * {@link HoldRequest} before a signer's act, {@link ReleaseDocument} on the last signature,
 * {@link FollowRevision} on a further revision,
 * {@link SendBackRequest} on a signer's refusal, {@link ReplaceAnnulled} when a document takes another's place, {@link EndDocument} on a request's end. Readers: {@link Previews}, {@link DocumentLists}, {@link DocumentFiles}, {@link FailedPreparations}; {@link PaperOriginals} for paper.
 * The head of the office takes a document's force away: {@link AnnulDocument}. Tells: {@link DocumentIssued}, {@link DocumentAnnulled}. Keeps: schema {@code issuing}.
 */
@NullMarked
@Capability(
        name = "issuing",
        mayUse = {"common", "audit", "identity", "records", "programmes", "requests", "registry", "signing", "elmo"})
package kz.sirius.issuing;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
