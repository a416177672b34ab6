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
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import kz.sirius.corrections.AnswerCorrection;
import kz.sirius.corrections.AskLearner;
import kz.sirius.corrections.CorrectionCard;
import kz.sirius.corrections.CorrectionFilter;
import kz.sirius.corrections.CorrectionLists;
import kz.sirius.corrections.CorrectionRow;
import kz.sirius.corrections.NewCorrection;
import kz.sirius.corrections.ReplyToOffice;
import kz.sirius.corrections.ReportError;
import kz.sirius.corrections.TakeCorrection;
import org.jspecify.annotations.Nullable;

/** Reports of errors in grades and names: sent by a learner, answered by the office. */
@Path("v1/corrections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionsResource {

    /** A decision of whoever does not say which version he saw. */
    private static final int ANY_VERSION = -1;

    @Inject
    CorrectionLists corrections;

    @Inject
    ReportError report;

    @Inject
    TakeCorrection take;

    @Inject
    AskLearner ask;

    @Inject
    ReplyToOffice reply;

    @Inject
    AnswerCorrection answer;

    @Inject
    Clock clock;

    @Inject
    Once once;

    /** How a report ends. */
    enum Outcome {
        /** The record was corrected. */
        CORRECTED,
        /** Nothing is corrected. */
        DECLINED
    }

    /** The office's answer. */
    record AnswerBody(
            @Needed @Nullable Outcome outcome, @Nullable String text) {}

    /** A report; a row is named by its discipline and attempt, without them it is about the name. */
    record ReportBody(
            @Nullable String disciplineCode,
            @Nullable Integer attempt,
            @Nullable Integer requestId,
            @Nullable String documentNumber,
            @Nullable String wrong,
            @Nullable String right) {

        NewCorrection asked() {
            String code = disciplineCode;
            return new NewCorrection(
                    code == null ? null : new NewCorrection.RowKey(code, Objects.requireNonNullElse(attempt, 1)),
                    new NewCorrection.SeenIn(requestId == null ? null : requestId.longValue(), documentNumber),
                    Objects.requireNonNullElse(wrong, ""),
                    Objects.requireNonNullElse(right, ""));
        }
    }

    /** A report in a list. */
    record Item(
            long id,
            String state,
            String heldBy,
            String studentNo,
            String holder,
            String unit,
            String subject,
            @Nullable String disciplineCode,
            @Nullable Integer attempt,
            String stood,
            @Nullable Long requestId,
            @Nullable String documentNumber,
            @Nullable String takenBy,
            String submittedAt,
            String dueAt,
            boolean overdue) {}

    /** One change. */
    record Step(
            String at,
            @Nullable String from,
            String to,
            String by,
            @Nullable String note) {}

    /** A report with everything about it. */
    record CorrectionView(
            Item correction,
            String wrong,
            String right,
            @Nullable String answer,
            List<Step> history) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(value = CorrectionView.class, status = 201)
    public Response report(ReportBody body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answer(() -> {
            CorrectionCard card = report.report(body.asked());
            return Reply.created("corrections/" + card.row().id(), view(card));
        });
    }

    @GET
    @Gives(value = Item.class, page = true)
    public ListPage<Item> list(
            @QueryParam("queue") @Nullable String queue,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        CorrectionFilter.Queue wanted = Params.word("queue", queue, CorrectionFilter.Queue.class);
        CorrectionFilter filter = wanted == null ? CorrectionFilter.all() : new CorrectionFilter(wanted, "");
        return ListPage.of(corrections.page(filter, Params.page(page), Params.size(size)), this::item);
    }

    @GET
    @Path("{id}")
    @Gives(CorrectionView.class)
    public CorrectionView one(@PathParam("id") long id) {
        return view(corrections.card(id));
    }

    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(CorrectionView.class)
    public Response answer(
            @PathParam("id") long id, AnswerBody body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        boolean corrected = body.outcome() == Outcome.CORRECTED;
        String text = Objects.requireNonNullElse(body.text(), "");
        return once.answer(() -> Reply.ok(view(answer.answer(id, ANY_VERSION, corrected, text))));
    }

    @POST
    @Path("{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(CorrectionView.class)
    public Response ask(
            @PathParam("id") long id,
            RequestsResource.Reason question,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answer(() -> Reply.ok(view(ask.ask(id, ANY_VERSION, question.words()))));
    }

    @POST
    @Path("{id}/reply")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(CorrectionView.class)
    public Response reply(
            @PathParam("id") long id,
            RequestsResource.Reason words,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answer(() -> Reply.ok(view(reply.reply(id, words.words()))));
    }

    @POST
    @Path("{id}/taking")
    @Gives(CorrectionView.class)
    public Response take(@PathParam("id") long id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answer(() -> Reply.ok(view(take.take(id))));
    }

    private CorrectionView view(CorrectionCard card) {
        return new CorrectionView(
                item(card.row()),
                card.wrong(),
                card.right(),
                card.answer(),
                card.history().stream().map(CorrectionsResource::step).toList());
    }

    private Item item(CorrectionRow row) {
        CorrectionRow.Thing thing = row.thing();
        return new Item(
                row.id(),
                row.status().name(),
                row.heldBy().name(),
                row.studentNo(),
                row.holder(),
                row.unitCode(),
                thing.subject().name(),
                thing.disciplineCode(),
                thing.attempt(),
                thing.stood(),
                thing.requestId(),
                thing.documentNumber(),
                row.takenBy(),
                Moment.of(row.submittedAt()),
                Moment.of(row.due().at()),
                row.overdue(clock.instant()));
    }

    private static Step step(CorrectionCard.Step step) {
        return new Step(
                Moment.of(step.at()),
                step.from() == null ? null : step.from().name(),
                step.to().name(),
                step.by(),
                step.note());
    }
}
