package kz.sirius.paper;

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

/** Takes one step with many paper versions, each in a transaction of its own: one that is refused leaves the others done. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Clause({"T8", "P3"})
public class MovePapers {

    private static final Logger LOG = System.getLogger(MovePapers.class.getName());

    @Inject
    PrintPaper print;

    @Inject
    SignPaper sign;

    @Inject
    SealPaper seal;

    @Inject
    EnterJournal enter;

    /** The steps that are taken with many. */
    public enum Step {
        /** They are printed. */
        PRINT,
        /** They are signed by hand. */
        SIGN,
        /** They are sealed. */
        SEAL,
        /** They are entered in the journal. */
        ENTER
    }

    /** A version as the specialist saw it. */
    public record Chosen(long id, long version) implements Serializable {}

    /** What became of one: done, or the code of the refusal with what fills its places. */
    public record Outcome(long id, boolean ok, @Nullable String code, List<String> arguments) implements Serializable {

        /** Copies the arguments. */
        public Outcome {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * Takes the step with them in the given order; a result for each.
     *
     * @param officials who signed by hand; of no matter for other steps
     */
    public List<Outcome> move(Step step, List<Chosen> papers, List<Long> officials) {
        return papers.stream()
                .distinct()
                .map(chosen -> one(step, chosen, officials))
                .toList();
    }

    private Outcome one(Step step, Chosen chosen, List<Long> officials) {
        try {
            take(step, chosen, officials);
            return new Outcome(chosen.id(), true, null, List.of());
        } catch (Refusal refusal) {
            return new Outcome(
                    chosen.id(),
                    false,
                    refusal.code().code(),
                    refusal.arguments().stream().map(String::valueOf).toList());
        } catch (Unavailable | EJBException e) {
            if (!Unavailable.isBehind(e)) {
                LOG.log(Logger.Level.ERROR, "Paper " + chosen.id() + " stands where it was: a fault", e);
            }
            return new Outcome(chosen.id(), false, PaperRefusal.TRY_LATER.code(), List.of());
        }
    }

    private void take(Step step, Chosen chosen, List<Long> officials) {
        switch (step) {
            case PRINT -> print.printed(chosen.id(), chosen.version());
            case SIGN -> sign.signed(chosen.id(), chosen.version(), officials);
            case SEAL -> seal.sealed(chosen.id(), chosen.version());
            case ENTER -> enter.enter(chosen.id(), chosen.version());
        }
    }
}
