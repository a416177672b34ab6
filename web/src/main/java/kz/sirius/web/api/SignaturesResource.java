package kz.sirius.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.util.List;
import java.util.Objects;
import kz.sirius.calls.Answer;
import kz.sirius.common.Refusal;
import kz.sirius.common.Unavailable;
import kz.sirius.identity.ConfirmPassword;
import kz.sirius.identity.Confirmation;
import kz.sirius.issuing.IssuingRefusal;
import kz.sirius.issuing.SignDocument;
import org.jspecify.annotations.Nullable;

/** Many signatures at once, each in a transaction of its own: one that is refused leaves the others signed. */
@Path("v1/signatures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SignaturesResource {

    private static final Logger LOG = System.getLogger(SignaturesResource.class.getName());

    private static final Answer DONE = new Answer(200, null, "");

    @Inject
    ConfirmPassword confirm;

    @Inject
    SignDocument sign;

    @Inject
    Once once;

    @Inject
    HttpServletRequest request;

    /** Which sheets. */
    record Sheets(@Needed @Nullable List<Long> sheetIds) {}

    /** What became of them. */
    record Outcomes(List<Outcome> items) {}

    /** What became of one: signed, or the code of the refusal. */
    record Outcome(long sheetId, boolean ok, @Nullable String code) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(Outcomes.class)
    public Response sign(Sheets sheets, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answerOfMany(() -> {
            Confirmation confirmation = confirm.confirm(Passwords.entered(request));
            return Reply.ok(new Outcomes(Objects.requireNonNull(sheets.sheetIds()).stream()
                    .distinct()
                    .map(id -> one(id, confirmation))
                    .toList()));
        });
    }

    private Outcome one(long sheetId, Confirmation confirmation) {
        try {
            once.part("signature of " + sheetId, () -> {
                sign.sign(sheetId, confirmation);
                return DONE;
            });
            return new Outcome(sheetId, true, null);
        } catch (Refusal refusal) {
            return new Outcome(sheetId, false, refusal.code().code());
        } catch (EJBAccessException e) {
            throw e; // signs nothing, neither this one nor another
        } catch (Unavailable | EJBException e) {
            if (!Unavailable.isBehind(e)) {
                LOG.log(Logger.Level.ERROR, "Sheet " + sheetId + " is not signed yet: a fault", e);
            }
            return new Outcome(sheetId, false, IssuingRefusal.TRY_LATER.code());
        }
    }
}
