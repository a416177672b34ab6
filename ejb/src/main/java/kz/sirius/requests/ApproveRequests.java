package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.lang.System.Logger;
import java.util.List;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Unavailable;
import kz.sirius.identity.Roles;
import org.jspecify.annotations.Nullable;

/** Approves one checked request or forty, each in a transaction of its own: one that is refused leaves the others approved. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause({"T8", "R18"})
public class ApproveRequests {

    private static final Logger LOG = System.getLogger(ApproveRequests.class.getName());

    @Inject
    ApproveRequest approve;

    /** Approves them in the given order; a result for each. */
    public List<Outcome> approve(List<Chosen> requests) {
        return requests.stream().distinct().map(this::one).toList();
    }

    private Outcome one(Chosen chosen) {
        try {
            approve.approve(chosen.id(), chosen.version());
            return new Outcome(chosen.id(), true, null, List.of());
        } catch (Refusal refusal) {
            return new Outcome(
                    chosen.id(),
                    false,
                    refusal.code().code(),
                    refusal.arguments().stream().map(String::valueOf).toList());
        } catch (Unavailable | EJBException e) {
            if (!Unavailable.isBehind(e)) {
                LOG.log(Logger.Level.ERROR, "Request " + chosen.id() + " is not approved yet: a fault", e);
            }
            return new Outcome(chosen.id(), false, RequestRefusal.TRY_LATER.code(), List.of());
        }
    }

    /** A request and its version as the specialist saw it. */
    public record Chosen(long id, long version) implements Serializable {}

    /** What became of one request: approved, or the code of the refusal with what fills its places. */
    public record Outcome(long id, boolean ok, @Nullable String code, List<String> arguments) implements Serializable {

        /** Copies the arguments. */
        public Outcome {
            arguments = List.copyOf(arguments);
        }
    }
}
