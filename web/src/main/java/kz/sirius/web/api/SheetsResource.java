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
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.sirius.common.Page;
import kz.sirius.common.Refusal;
import kz.sirius.identity.ConfirmPassword;
import kz.sirius.identity.Confirmation;
import kz.sirius.issuing.OpenForSigning;
import kz.sirius.issuing.SheetPages;
import kz.sirius.issuing.SignDocument;
import kz.sirius.requests.RequestLists;
import kz.sirius.signing.LaidSheet;
import kz.sirius.signing.RefuseToSign;
import kz.sirius.signing.SheetLists;
import kz.sirius.signing.SheetRow;
import org.jspecify.annotations.Nullable;

/** What waits for the caller's signature. */
@Path("v1/sheets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SheetsResource {

    @Inject
    SheetLists sheets;

    @Inject
    OpenForSigning open;

    @Inject
    ConfirmPassword confirm;

    @Inject
    SignDocument sign;

    @Inject
    RefuseToSign refuse;

    @Inject
    RequestLists requests;

    @Inject
    RequestViews views;

    @Inject
    Once once;

    @Inject
    HttpServletRequest request;

    /** A document that waits; pages and hash of what would be signed, null when it cannot be laid before the caller. */
    record SheetView(
            long id,
            long requestId,
            String number,
            String kind,
            String holder,
            @Nullable Integer pages,
            @Nullable String sha256,
            String waitingSince) {}

    @GET
    @Gives(value = SheetView.class, page = true)
    public ListPage<SheetView> list(
            @QueryParam("page") @Nullable String page, @QueryParam("size") @Nullable String size) {
        Page<SheetRow> shown = sheets.waitingForMe(Params.page(page), Params.size(size));
        Map<Long, LaidSheet> laid = open
                .laid(shown.items().stream().map(SheetRow::id).toList())
                .stream()
                .collect(Collectors.toMap(LaidSheet::sheetId, Function.identity(), (one, other) -> one));
        return ListPage.of(shown, row -> view(row, laid.get(row.id())));
    }

    @GET
    @Path("{id}/pdf")
    @Produces("application/pdf")
    @Gives(byte[].class)
    public Response pdf(@PathParam("id") long id) {
        SheetPages pages = open.open(id);
        return Reply.pdf(pages.fileName(), pages.sha256(), pages.content());
    }

    @POST
    @Path("{id}/signature")
    @Gives(RequestView.class)
    public Response sign(@PathParam("id") long id, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answer(() -> {
            long requestId = sheets.mine(id).sheet().requestId();
            Confirmation confirmation = confirm.confirm(Passwords.entered(request));
            sign.sign(id, confirmation);
            return Reply.ok(views.of(requests.card(requestId)));
        });
    }

    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(RequestView.class)
    public Response refuse(
            @PathParam("id") long id,
            RequestsResource.Reason why,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answer(() -> {
            long requestId = sheets.mine(id).sheet().requestId();
            refuse.refuse(id, why.words());
            return Reply.ok(views.of(requests.card(requestId)));
        });
    }

    private SheetView view(SheetRow row, @Nullable LaidSheet known) {
        if (known != null) {
            return view(row, known.pages(), known.sha256());
        }
        SheetPages pages = laid(row.id());
        return pages == null ? view(row, null, null) : view(row, pages.pages(), pages.sha256());
    }

    private static SheetView view(SheetRow row, @Nullable Integer pages, @Nullable String sha256) {
        return new SheetView(
                row.id(),
                row.requestId(),
                row.number(),
                row.kind(),
                row.holder(),
                pages,
                sha256,
                Moment.of(row.openedAt()));
    }

    private @Nullable SheetPages laid(long id) {
        try {
            return open.listed(id);
        } catch (Refusal refusal) {
            return null; // another official is named, or somebody has just signed: the others are listed all the same
        }
    }
}
