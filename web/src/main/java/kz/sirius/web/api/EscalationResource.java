package kz.sirius.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.sirius.requests.ChangeLadder;
import kz.sirius.requests.EscalationLadder;
import kz.sirius.requests.Ladders;
import kz.sirius.requests.Rung;
import org.jspecify.annotations.Nullable;

/** The escalation ladder: who is told when and how of requests whose due day is near or past. */
@Path("v1/escalation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EscalationResource {

    @Inject
    Ladders ladders;

    @Inject
    ChangeLadder change;

    @Inject
    Once once;

    /** A step. */
    record Step(String who, String how, String side, int amount, String unit) {

        static Step of(Rung rung) {
            return new Step(
                    rung.who().name(),
                    rung.how().name(),
                    rung.side().name(),
                    rung.amount(),
                    rung.unit().name());
        }
    }

    /** The steps in the order of their moments. */
    record Ladder(long version, List<Step> steps) {

        static Ladder of(EscalationLadder ladder) {
            return new Ladder(
                    ladder.version(), ladder.rungs().stream().map(Step::of).toList());
        }
    }

    /** A step that comes, or with {@code remove} goes. */
    record StepBody(
            @Needed Rung.@Nullable Who who,
            @Needed Rung.@Nullable How how,
            @Needed Rung.@Nullable Side side,
            @Needed @Nullable Integer amount,
            @Needed Rung.@Nullable Unit unit,
            @Nullable Boolean remove) {

        Rung rung() {
            return new Rung(
                    Objects.requireNonNull(who),
                    Objects.requireNonNull(how),
                    Objects.requireNonNull(side),
                    Objects.requireNonNull(amount),
                    Objects.requireNonNull(unit));
        }
    }

    @GET
    @Gives(Ladder.class)
    public Ladder read() {
        return Ladder.of(ladders.current());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(Ladder.class)
    public Response change(StepBody body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        Rung rung = body.rung();
        return once.answer(() -> {
            EscalationLadder ladder = ladders.current();
            List<Rung> rungs = new ArrayList<>(ladder.rungs());
            if (Boolean.TRUE.equals(body.remove())) {
                rungs.remove(rung);
            } else {
                rungs.add(rung);
            }
            return Reply.ok(Ladder.of(change.change(rungs, ladder.version())));
        });
    }
}
