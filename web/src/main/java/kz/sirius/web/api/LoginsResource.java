package kz.sirius.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import kz.sirius.identity.BlockLogin;
import kz.sirius.identity.GiveLogin;
import kz.sirius.identity.OneTimeLogin;
import kz.sirius.identity.ResetLogin;
import kz.sirius.identity.UnblockLogin;
import org.jspecify.annotations.Nullable;

/** Logins of learners, for the dean's office. What is answered here is said once and kept nowhere. */
@Path("v1/logins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LoginsResource {

    @Inject
    GiveLogin give;

    @Inject
    ResetLogin reset;

    @Inject
    BlockLogin block;

    @Inject
    UnblockLogin unblock;

    /** Whose login. */
    record Student(@Needed @Nullable String studentNo) {}

    /** A login with its one-time password, readable this once only. */
    record LoginView(String login, String oneTimePassword, String validUntil) {

        static LoginView of(OneTimeLogin given) {
            return new LoginView(given.login(), given.oneTimePassword(), Moment.of(given.validUntil()));
        }

        /** Leaves the password out. */
        @Override
        public String toString() {
            return "LoginView[" + login + "]";
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(value = LoginView.class, status = 201)
    public Response give(Student student) {
        OneTimeLogin given = give.give(Objects.requireNonNull(student.studentNo()));
        return Response.status(Response.Status.CREATED)
                .entity(LoginView.of(given))
                .build();
    }

    @POST
    @Path("{login}/reset")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(LoginView.class)
    public LoginView reset(@PathParam("login") String login, RequestsResource.Reason why) {
        return LoginView.of(reset.reset(login, why.words()));
    }

    @POST
    @Path("{login}/block")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(status = 204)
    public void block(@PathParam("login") String login, RequestsResource.Reason why) {
        block.block(login, why.words());
    }

    @POST
    @Path("{login}/unblock")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(status = 204)
    public void unblock(@PathParam("login") String login, RequestsResource.Reason why) {
        unblock.unblock(login, why.words());
    }
}
