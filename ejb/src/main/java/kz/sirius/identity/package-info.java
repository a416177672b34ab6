/**
 * People, their accounts and roles, offices and who holds them. SOP-2/21: P1 (the dean's office gives login and
 * password), T8 (who may sign).
 *
 * <p>Verbs: {@link GiveLogin}, {@link ResetLogin}, {@link BlockLogin}, {@link ChangePassword}, {@link ConfirmPassword},
 * {@link OpenStaffAccount}, {@link GrantRoles}, {@link AppointOfficial}, {@link ChangeKey}. Readers: {@link CurrentUser}, {@link Offices},
 * {@link Accounts}, {@link People}. Programs come in by {@link OpenForCall}. Tells {@link DoorChanged}. Asks
 * {@link LearnerDirectory}, which the academic records answer. {@link StillHolds}
 * stands before every session bean. Queries of other capabilities ask the function {@code identity.login_state}, never a
 * table. Keeps: schema {@code identity}.
 */
@NullMarked
@Capability(
        name = "identity",
        mayUse = {"common", "audit", "guard"})
package kz.sirius.identity;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
