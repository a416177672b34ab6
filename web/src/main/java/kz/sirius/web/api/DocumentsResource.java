package kz.sirius.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.sirius.issuing.DataFile;
import kz.sirius.issuing.DocumentFile;
import kz.sirius.issuing.DocumentFiles;
import kz.sirius.issuing.DocumentFilter;
import kz.sirius.issuing.DocumentLists;
import kz.sirius.issuing.DocumentRow;
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
            long bytes) {

        static DocumentView of(DocumentRow row) {
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
                    row.size());
        }

        /** Leaves person and address out. */
        @Override
        public String toString() {
            return number + " " + status;
        }
    }

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
}
