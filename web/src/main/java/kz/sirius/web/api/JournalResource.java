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
import kz.sirius.common.Sha256;
import kz.sirius.paper.HandOverPaper;
import kz.sirius.paper.JournalFilter;
import kz.sirius.paper.JournalLines;
import kz.sirius.paper.JournalRow;
import kz.sirius.paper.NewHandover;
import kz.sirius.paper.NoteJournal;
import kz.sirius.registry.DocumentKind;
import org.jspecify.annotations.Nullable;

/** The journal of paper copies: its lines by the document's number, the hand-over, and notes. */
@Path("v1/journal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JournalResource {

    /** A step of whoever does not say which version he saw. */
    private static final int ANY_VERSION = -1;

    @Inject
    JournalLines journal;

    @Inject
    HandOverPaper handOver;

    @Inject
    NoteJournal note;

    @Inject
    HttpServletRequest request;

    @Inject
    Once once;

    /**
     * To whom copies are handed out.
     *
     * @param copies how many; all of the line
     * @param numbers of the copies, if they are to be said one by one
     * @param basis on what basis somebody else than the holder receives, with the number of a document
     * @param document number of the document shown
     * @param signature Base64 of the PNG that the receiver drew; without it he signed by hand in the printed journal
     */
    record HandoverBody(
            @Needed @Nullable Integer copies,
            @Nullable List<Long> numbers,
            @Nullable String receivedBy,
            @Nullable String basis,
            @Nullable String document,
            @Nullable String signature) {

        NewHandover asked(JournalRow line) {
            List<Long> said = numbers;
            List<Integer> wanted = said == null
                    ? line.numbers().stream()
                            .limit(Objects.requireNonNull(copies))
                            .toList()
                    : said.stream().map(Long::intValue).toList();
            boolean same = wanted.size() == Objects.requireNonNull(copies);
            return new NewHandover(
                    same ? wanted : List.of(), Objects.requireNonNullElse(receivedBy, ""), basis, document, signature);
        }

        /** Leaves the person out. */
        @Override
        public String toString() {
            return copies + " copies";
        }
    }

    /** What is said on a line. */
    record NoteBody(@Nullable String words) {}

    @GET
    @Gives(value = PaperViews.LineView.class, page = true)
    public ListPage<PaperViews.LineView> list(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        JournalFilter filter = new JournalFilter(
                Params.day("from", from), Params.day("to", to), Params.word("kind", kind, DocumentKind.class));
        return ListPage.of(
                journal.page(filter, Params.page(page), Params.size(size)),
                row -> PaperViews.line(row, Tongue.of(request)));
    }

    @GET
    @Path("{number}")
    @Gives(PaperViews.LineView.class)
    public PaperViews.LineView one(@PathParam("number") String number) {
        return PaperViews.line(journal.ofDocument(number), Tongue.of(request));
    }

    @GET
    @Path("{number}/signature")
    @Produces("image/png")
    @Gives(byte[].class)
    public Response signature(@PathParam("number") String number) {
        JournalRow line = journal.ofDocument(number);
        byte[] drawn = journal.signature(line.id());
        return Reply.file("image/png", "signature-" + line.id() + ".png", Sha256.of(drawn), drawn);
    }

    @POST
    @Path("{number}/handovers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(value = PaperViews.LineView.class, status = 201)
    public Response handOver(
            @PathParam("number") String number,
            HandoverBody body,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answer(() -> {
            JournalRow line = journal.toHandOver(number);
            handOver.handOver(line.versionId(), ANY_VERSION, body.asked(line));
            return Reply.created("journal/" + number, PaperViews.line(journal.ofDocument(number), Tongue.of(request)));
        });
    }

    @POST
    @Path("{number}/notes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(PaperViews.LineView.class)
    public Response note(
            @PathParam("number") String number, NoteBody body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answer(() -> {
            JournalRow line = note.note(journal.toHandOver(number).id(), Objects.requireNonNullElse(body.words(), ""));
            return Reply.ok(PaperViews.line(line, Tongue.of(request)));
        });
    }
}
