/**
 * Carries a request from submission to decision, within its deadline. SOP-2/21: T7, T8, P1, P2; R12–R19, R33, R44.
 *
 * <p>Verbs: {@link SubmitRequest}, {@link ApproveRequest}, {@link ApproveRequests}, {@link ReturnRequest}, {@link RefuseRequest},
 * {@link AnswerRequest}, {@link WithdrawRequest}, {@link AdvanceRequest}, {@link ReissueRequest}, {@link WatchDeadlines}, {@link ChangeLadder},
 * {@link WatchLadder}. Readers:
 * {@link RequestLists}, {@link FrozenRequests}, {@link SigningPolicies}, {@link Ladders}, {@link ServiceLevels}. Tells: {@link RequestSubmitted}, {@link RequestApproved},
 * {@link RequestEnded}, {@link DeadlineReached}, {@link DeadlineMoved}, {@link RequestEscalated}. Rings: {@link DeadlineTimer}, {@link LadderTimer}. Keeps: schema {@code requests}.
 */
@NullMarked
@Capability(
        name = "requests",
        mayUse = {"common", "calendar", "audit", "identity", "programmes", "records", "registry"})
package kz.sirius.requests;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
