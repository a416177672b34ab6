package kz.sirius.identity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which staff accounts to list.
 *
 * @param text words that must occur in name or login; empty for all
 * @param role only who has this role; empty for all
 * @param unitCode only who has a role of this unit; empty for all
 * @param blocked true for the blocked, false for the others, null for all
 */
public record StaffFilter(
        String text, String role, String unitCode, @Nullable Boolean blocked) implements Serializable {

    /** All staff. */
    public static StaffFilter all() {
        return new StaffFilter("", "", "", null);
    }
}
