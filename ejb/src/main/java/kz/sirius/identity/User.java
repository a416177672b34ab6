package kz.sirius.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking.
 *
 * @param accountId key of the account; 0 for the product itself
 * @param login login name
 * @param displayName surname and given name as in the identity document
 * @param grants his roles, each with the unit for which it holds
 * @param studentNo student number of a learner, null for staff
 */
public record User(
        long accountId,
        String login,
        String displayName,
        List<RoleOfUnit> grants,
        @Nullable String studentNo) {

    /** Copies the roles. */
    public User {
        grants = List.copyOf(grants);
    }

    /** Names of his roles, from {@link Roles}. */
    public Set<String> roles() {
        return grants.stream().map(RoleOfUnit::role).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether he has this role, for whichever unit. */
    public boolean has(String role) {
        return grants.stream().anyMatch(grant -> grant.role().equals(role));
    }

    /** Whether he has this role for that unit; a role that he has for another unit says nothing. */
    public boolean has(String role, @Nullable String unitCode) {
        return unitCode != null && grants.contains(new RoleOfUnit(role, unitCode));
    }

    /** Codes of the units for which he has any of these roles. */
    public Set<String> unitsOf(String... roles) {
        List<String> wanted = Arrays.asList(roles);
        return grants.stream()
                .filter(grant -> wanted.contains(grant.role()))
                .map(RoleOfUnit::unitCode)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
