package kz.sirius.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import kz.sirius.slips.GiveLogins;
import kz.sirius.slips.OpenSlips;
import kz.sirius.slips.SlipsKey;
import kz.sirius.slips.TakeSlips;
import org.jspecify.annotations.Nullable;

/** Logins for many learners at once and the slips on which they are handed out. The key is said once and kept nowhere. */
@Path("v1/slips")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SlipsResource {

    @Inject
    OpenSlips open;

    @Inject
    GiveLogins give;

    @Inject
    TakeSlips take;

    /** Whose logins. */
    record Students(@Needed @Nullable List<String> studentNos) {}

    /** What became of one learner. */
    record GroupOutcome(
            String studentNo, String result, @Nullable String code) {}

    /** The slips that were made, with the key that opens them once within half an hour. */
    record MadeSlips(long id, String key, List<GroupOutcome> items) {

        /** Leaves the key out. */
        @Override
        public String toString() {
            return "MadeSlips[" + id + "]";
        }
    }

    /** What opens them. */
    record SlipsKeyBody(@Needed @Nullable String key) {

        /** Leaves the key out. */
        @Override
        public String toString() {
            return "SlipsKeyBody[]";
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(value = MadeSlips.class, status = 201)
    public Response give(Students students) {
        SlipsKey slips = open.open();
        List<GroupOutcome> outcomes = give.give(slips, Objects.requireNonNull(students.studentNos())).stream()
                .map(one -> new GroupOutcome(one.studentNo(), one.result().name(), one.code()))
                .toList();
        return Response.status(Response.Status.CREATED)
                .entity(new MadeSlips(slips.id(), slips.key(), outcomes))
                .build();
    }

    @POST
    @Path("{id}/pdf")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces("application/pdf")
    @Gives(byte[].class)
    public Response pdf(@PathParam("id") long id, SlipsKeyBody opens) {
        byte[] printed = take.take(new SlipsKey(id, Objects.requireNonNull(opens.key())));
        return Response.ok(printed, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"login-slips-" + id + ".pdf\"")
                .build();
    }
}
