package kz.sirius.identity;

import java.util.Set;

/** Who calls: login name, and the names of the roles with which he comes in. */
public record Caller(String login, Set<String> roles) {

    /** Copies the roles. */
    public Caller {
        roles = Set.copyOf(roles);
    }
}
