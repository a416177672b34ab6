package kz.sirius.audit;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells who is acting: his name and roles as the container knows them, his address as the call brought it. */
@ApplicationScoped
class Actors {

    /** The role under which timers and listeners act; their principal is that of nobody. */
    static final String PRODUCT = "SYSTEM";

    /** Every role with which somebody can come in; a test holds it against those of identity. */
    static final List<String> ROLES = List.of(
            "LEARNER",
            "DEANERY",
            "REGISTRAR",
            "REGISTRAR_HEAD",
            "DEAN",
            "DIVISION_HEAD",
            "INSTITUTION_HEAD",
            "ADMINISTRATOR",
            "AUDITOR",
            "NEWCOMER",
            PRODUCT);

    @Inject
    Origin origin;

    Actor of(SessionContext context) {
        List<String> roles = ROLES.stream().filter(context::isCallerInRole).toList();
        String login = roles.contains(PRODUCT)
                ? "system"
                : context.getCallerPrincipal().getName();
        return new Actor(login, roles, here());
    }

    /** Somebody at the door, whom the container does not know yet. */
    Actor atTheDoor(String login, List<String> roles) {
        return new Actor(login, roles, here());
    }

    private @Nullable String here() {
        try {
            return origin.get();
        } catch (ContextNotActiveException e) {
            return null; // a thread of the server's own, without a call behind it
        }
    }
}
