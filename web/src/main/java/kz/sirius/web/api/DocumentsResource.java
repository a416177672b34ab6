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
import java.util.Objects;
import kz.sirius.identity.ConfirmPassword;
import kz.sirius.identity.Confirmation;
import kz.sirius.issuing.AnnulDocument;
import kz.sirius.issuing.DataFile;
import kz.sirius.issuing.DocumentFile;
import kz.sirius.issuing.DocumentFiles;
import kz.sirius.issuing.DocumentFilter;
import kz.sirius.issuing.DocumentLists;
import kz.sirius.issuing.DocumentRow;
import kz.sirius.paper.AskForPaper;
import kz.sirius.paper.PaperCard;
import kz.sirius.registry.Annulment;
import kz.sirius.requests.RequestLists;
import org.jspecify.annotations.Nullable;

/** Issued documents: a learner's own, for staff those that role and unit let them see. */
@Path("v1/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

    @Inject
    DocumentLists documents;

    @Inject
    DocumentFiles files;

    @Inject
    AnnulDocument annul;

    @Inject
    ConfirmPassword confirm;

    @Inject
    RequestLists requests;

    @Inject
    RequestViews views;

    @Inject
    AskForPaper paper;

    @Inject
    PaperViews papers;

    @Inject
    Once once;

    @Inject
    HttpServletRequest request;

    /** An issued document. */
    record DocumentView(
            String number,
            String kind,
            String issuedOn,
            String status,
            String sha256,
            String verificationUrl,
            long requestId,
            String language,
            boolean bilingual,
            String studentNo,
            String holder,
            String unit,
            String issuedAt,
            long bytes,
            @Nullable String annulledAt,
            @Nullable String annulReason,
            @Nullable String replacedBy,
            @Nullable String replacedAt,
            @Nullable Long reissueId) {

        static DocumentView of(DocumentRow row) {
            Annulment end = row.annulment();
            return new DocumentView(
                    row.number(),
                    row.kind().name(),
                    row.issuedOn().toString(),
                    row.status().name(),
                    row.sha256(),
                    row.verificationAddress(),
                    row.requestId(),
                    row.language().tag(),
                    row.bilingual(),
                    row.studentNo(),
                    row.holder(),
                    row.unitCode(),
                    Moment.of(row.issuedAt()),
                    row.size(),
                    end == null ? null : Moment.of(end.at()),
                    end == null ? null : end.reason(),
                    end == null ? null : end.replacedBy(),
                    end == null || end.replacedAt() == null ? null : Moment.of(end.replacedAt()),
                    row.reissue());
        }

        /** Leaves person and address out. */
        @Override
        public String toString() {
            return number + " " + status;
        }
    }

    /** Why a document is annulled, and whether a new request is made in its place. */
    record AnnulmentBody(@Nullable String reason, @Nullable Boolean reissue) {}

    /** How many copies on paper are wanted; one when nothing is said. */
    record PaperBody(@Nullable Integer copies) {}

    /** The annulled document and the request that was made in its place, null for none. */
    record AnnulmentView(DocumentView document, @Nullable RequestView request) {}

    @GET
    @Gives(value = DocumentView.class, page = true)
    public ListPage<DocumentView> list(
            @QueryParam("page") @Nullable String page, @QueryParam("size") @Nullable String size) {
        return ListPage.of(
                documents.page(DocumentFilter.all(), Params.page(page), Params.size(size)), DocumentView::of);
    }

    @GET
    @Path("{number}")
    @Gives(DocumentView.class)
    public DocumentView one(@PathParam("number") String number) {
        return DocumentView.of(documents.card(number));
    }

    @GET
    @Path("{number}/pdf")
    @Produces("application/pdf")
    @Gives(byte[].class)
    public Response pdf(@PathParam("number") String number) {
        DocumentFile file = files.file(number);
        return Reply.pdf(file.fileName(), file.sha256(), file.content());
    }

    @GET
    @Path("{number}/elmo")
    @Produces(MediaType.APPLICATION_XML)
    @Gives(byte[].class)
    public Response elmo(@PathParam("number") String number) {
        DataFile file = files.data(number);
        return Reply.file(MediaType.APPLICATION_XML, file.fileName(), file.sha256(), file.content());
    }

    @POST
    @Path("{number}/paper")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(value = PaperViews.PaperView.class, status = 201)
    public Response paper(
            @PathParam("number") String number, PaperBody asked, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answer(() -> {
            PaperCard card = paper.ask(number, Objects.requireNonNullElse(asked.copies(), 1));
            return Reply.created("paper/" + card.row().id(), papers.of(card, Tongue.of(request)));
        });
    }

    @POST
    @Path("{number}/annulment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(AnnulmentView.class)
    public Response annul(
            @PathParam("number") String number,
            AnnulmentBody asked,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answer(() -> {
            Confirmation confirmation = confirm.confirm(Passwords.entered(request));
            DocumentRow row = annul.annul(
                    number,
                    Objects.requireNonNullElse(asked.reason(), ""),
                    Boolean.TRUE.equals(asked.reissue()),
                    confirmation);
            Long reissue = row.reissue();
            RequestView next = reissue == null ? null : views.of(requests.card(reissue));
            return Reply.ok(new AnnulmentView(DocumentView.of(row), next));
        });
    }
}
