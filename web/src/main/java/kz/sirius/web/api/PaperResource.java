package kz.sirius.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import kz.sirius.common.Sha256;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.issuing.HandSigners;
import kz.sirius.paper.EnterJournal;
import kz.sirius.paper.Former;
import kz.sirius.paper.NewCopy;
import kz.sirius.paper.PaperCard;
import kz.sirius.paper.PaperFile;
import kz.sirius.paper.PaperFilter;
import kz.sirius.paper.PaperLists;
import kz.sirius.paper.PrintPaper;
import kz.sirius.paper.ReplaceCopy;
import kz.sirius.paper.SealPaper;
import kz.sirius.paper.SignPaper;
import kz.sirius.paper.TakeBackPaper;
import org.jspecify.annotations.Nullable;

/** Paper versions, from the print queue to the journal; they are handed out at the journal. */
@Path("v1/paper")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaperResource {

    /** A step of whoever does not say which version he saw. */
    private static final int ANY_VERSION = -1;

    @Inject
    PaperLists papers;

    @Inject
    PaperFile file;

    @Inject
    PrintPaper print;

    @Inject
    SignPaper sign;

    @Inject
    SealPaper seal;

    @Inject
    EnterJournal enter;

    @Inject
    ReplaceCopy replace;

    @Inject
    TakeBackPaper takeBack;

    @Inject
    PaperViews views;

    @Inject
    HttpServletRequest request;

    @Inject
    Once once;

    /** Who may sign a paper version by hand; whether all of the offices have to, or any one. */
    record SignersView(boolean all, List<SignerView> items) {}

    /** One who may. */
    record SignerView(long id, String name, String office) {}

    /** Who signed by hand. */
    record HandsBody(@Needed @Nullable List<Long> officials) {}

    /** Which copy is made anew, what became of the former one, and why. */
    record ReplacementBody(
            @Needed @Nullable Integer copy,
            @Needed @Nullable Former former,
            @Nullable String note) {}

    @GET
    @Gives(value = PaperViews.Item.class, page = true)
    public ListPage<PaperViews.Item> list(
            @QueryParam("queue") @Nullable String queue,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        PaperFilter.Queue wanted = Params.word("queue", queue, PaperFilter.Queue.class);
        PaperFilter filter = wanted == null ? PaperFilter.all() : new PaperFilter(wanted, "");
        return ListPage.of(papers.page(filter, Params.page(page), Params.size(size)), views::item);
    }

    @GET
    @Path("{id}")
    @Gives(PaperViews.PaperView.class)
    public PaperViews.PaperView one(@PathParam("id") long id) {
        return views.of(papers.card(id), Tongue.of(request));
    }

    @GET
    @Path("{id}/pdf")
    @Produces("application/pdf")
    @Gives(byte[].class)
    public Response pdf(@PathParam("id") long id) {
        byte[] content = file.file(List.of(id));
        return Reply.pdf("paper-" + id + ".pdf", Sha256.of(content), content);
    }

    @GET
    @Path("{id}/signers")
    @Gives(SignersView.class)
    public SignersView signers(@PathParam("id") long id) {
        HandSigners signers = papers.signers(id);
        return new SignersView(
                signers.all(),
                signers.people().stream().map(PaperResource::signer).toList());
    }

    @POST
    @Path("{id}/printing")
    @Gives(PaperViews.PaperView.class)
    public Response print(@PathParam("id") long id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return step(() -> print.printed(id, ANY_VERSION));
    }

    @POST
    @Path("{id}/signing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(PaperViews.PaperView.class)
    public Response sign(
            @PathParam("id") long id, HandsBody body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return step(() -> sign.signed(id, ANY_VERSION, Objects.requireNonNull(body.officials())));
    }

    @POST
    @Path("{id}/sealing")
    @Gives(PaperViews.PaperView.class)
    public Response seal(@PathParam("id") long id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return step(() -> seal.sealed(id, ANY_VERSION));
    }

    @POST
    @Path("{id}/entry")
    @Gives(PaperViews.PaperView.class)
    public Response enter(@PathParam("id") long id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return step(() -> enter.enter(id, ANY_VERSION));
    }

    @POST
    @Path("{id}/replacement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(PaperViews.PaperView.class)
    public Response replace(
            @PathParam("id") long id, ReplacementBody body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return step(() -> replace.replace(
                id,
                ANY_VERSION,
                new NewCopy(
                        Objects.requireNonNull(body.copy()),
                        Objects.requireNonNull(body.former()),
                        Objects.requireNonNullElse(body.note(), ""))));
    }

    @POST
    @Path("{id}/withdrawal")
    @Gives(PaperViews.PaperView.class)
    public Response takeBack(@PathParam("id") long id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return step(() -> takeBack.takeBack(id));
    }

    private Response step(Supplier<PaperCard> act) {
        return once.answer(() -> Reply.ok(views.of(act.get(), Tongue.of(request))));
    }

    private static SignerView signer(OfficeHolder official) {
        return new SignerView(
                official.id(),
                (official.surname() + " " + official.givenName()).strip(),
                official.office().name());
    }
}
