package kz.sirius.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One account in a list: who, what he may do, and whether the door is open.
 *
 * @param oneTimeUntil until when the one-time password opens the door; null when there is none
 */
public record AccountRow(
        String login,
        String displayName,
        @Nullable String studentNo,
        LoginState state,
        @Nullable String blockReason,
        @Nullable Instant oneTimeUntil,
        List<RoleOfUnit> roles)
        implements Serializable {

    /** Copies the roles. */
    public AccountRow {
        roles = List.copyOf(roles);
    }
}
