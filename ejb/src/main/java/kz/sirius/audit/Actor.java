package kz.sirius.audit;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who acted.
 *
 * @param login login name; {@code system} for the product itself, {@code anonymous} for nobody
 * @param roles the roles with which he came in
 * @param address where he came from; null for the product itself
 */
public record Actor(
        String login, List<String> roles, @Nullable String address) implements Serializable {

    /** Copies the roles. */
    public Actor {
        roles = List.copyOf(roles);
    }
}
