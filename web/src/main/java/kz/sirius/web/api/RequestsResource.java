package kz.sirius.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import kz.sirius.requests.AnswerRequest;
import kz.sirius.requests.ApproveRequest;
import kz.sirius.requests.HandOverRequest;
import kz.sirius.requests.RefuseRequest;
import kz.sirius.requests.RequestCard;
import kz.sirius.requests.RequestLists;
import kz.sirius.requests.RequestStatus;
import kz.sirius.requests.ReturnRequest;
import kz.sirius.requests.SubmitRequest;
import kz.sirius.requests.TakeRequest;
import kz.sirius.requests.WithdrawRequest;
import org.jspecify.annotations.Nullable;

/** Requests: sent by their owner, decided by the office, looked at by whoever may see them. */
@Path("v1/requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RequestsResource {

    /** A decision of whoever does not say which version he saw. */
    private static final int ANY_VERSION = -1;

    @Inject
    RequestLists requests;

    @Inject
    RequestViews views;

    @Inject
    SubmitRequest submit;

    @Inject
    ApproveRequest approve;

    @Inject
    TakeRequest take;

    @Inject
    HandOverRequest handOver;

    @Inject
    ReturnRequest giveBack;

    @Inject
    RefuseRequest refuse;

    @Inject
    AnswerRequest answer;

    @Inject
    WithdrawRequest withdraw;

    @Inject
    Once once;

    /** Why somebody does what he does. */
    record Reason(@Nullable String reason) {

        String words() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    /** Login of the colleague; without one the request is given back to all. */
    record HandOver(@Nullable String to) {

        String login() {
            return Objects.requireNonNullElse(to, "");
        }
    }

    @GET
    @Gives(value = RequestView.Item.class, page = true)
    public ListPage<RequestView.Item> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("overdue") @Nullable String overdue,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        return ListPage.of(
                requests.inState(
                        Params.word("state", state, RequestStatus.class),
                        Params.flag("overdue", overdue),
                        Params.page(page),
                        Params.size(size)),
                views::item);
    }

    @GET
    @Path("{id}")
    @Gives(RequestView.class)
    public RequestView one(@PathParam("id") long id) {
        return views.of(requests.card(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(value = RequestView.class, status = 201)
    public Response submit(NewRequestBody body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answer(() -> {
            RequestCard card = submit.submit(body.asked());
            return Reply.created("requests/" + card.row().id(), views.of(card));
        });
    }

    @POST
    @Path("{id}/approval")
    @Gives(RequestView.class)
    public Response approve(@PathParam("id") long id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answer(() -> Reply.ok(views.of(approve.approve(id, ANY_VERSION))));
    }

    @POST
    @Path("{id}/taking")
    @Gives(RequestView.class)
    public Response take(@PathParam("id") long id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answer(() -> Reply.ok(views.of(take.take(id, ANY_VERSION))));
    }

    @POST
    @Path("{id}/handover")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(RequestView.class)
    public Response handOver(
            @PathParam("id") long id, HandOver whom, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answer(() -> Reply.ok(views.of(handOver.handOver(id, ANY_VERSION, whom.login()))));
    }

    @POST
    @Path("{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(RequestView.class)
    public Response giveBack(
            @PathParam("id") long id, Reason why, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answer(() -> Reply.ok(views.of(giveBack.giveBack(id, ANY_VERSION, why.words()))));
    }

    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(RequestView.class)
    public Response refuse(@PathParam("id") long id, Reason why, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answer(() -> Reply.ok(views.of(refuse.refuse(id, ANY_VERSION, why.words()))));
    }

    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(RequestView.class)
    public Response answer(
            @PathParam("id") long id, Reason words, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answer(() -> Reply.ok(views.of(answer.answer(id, words.words()))));
    }

    @POST
    @Path("{id}/withdrawal")
    @Gives(RequestView.class)
    public Response withdraw(@PathParam("id") long id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answer(() -> Reply.ok(views.of(withdraw.withdraw(id))));
    }
}
