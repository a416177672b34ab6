package kz.sirius.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import kz.sirius.calls.CallRefusal;
import kz.sirius.common.Refusal;
import kz.sirius.identity.ChangePassword;
import kz.sirius.identity.CurrentUser;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.Period;
import kz.sirius.records.Scope;
import org.jspecify.annotations.Nullable;

/** A learner's own card and record, and everybody's own password. */
@Path("v1/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    CurrentUser current;

    @Inject
    AcademicRecords records;

    @Inject
    ChangePassword change;

    @Inject
    HttpServletRequest request;

    /** A new password in place of the present one. */
    record NewPassword(
            @Needed @Nullable String current,
            @Needed @Nullable String new_) {}

    @GET
    @Gives(LearnerView.class)
    public LearnerView me() {
        return LearnerView.of(records.learner(studentNo()));
    }

    @GET
    @Path("record")
    @Gives(RecordView.class)
    public RecordView record(
            @QueryParam("scope") @Nullable String scope,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        Scope asked = Objects.requireNonNullElse(Params.word("scope", scope, Scope.class), Scope.ALL);
        return RecordView.of(records.record(studentNo(), new Period(asked, from, to)), Tongue.of(request));
    }

    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(status = 204)
    public void password(NewPassword passwords) {
        change.change(Objects.requireNonNull(passwords.current()), Objects.requireNonNull(passwords.new_()));
    }

    private String studentNo() {
        String studentNo = current.get().studentNo();
        if (studentNo == null) {
            throw new Refusal(CallRefusal.DENIED);
        }
        return studentNo;
    }
}
