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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import kz.sirius.behalf.AnswerOnBehalf;
import kz.sirius.behalf.BehalfCard;
import kz.sirius.behalf.BehalfCards;
import kz.sirius.behalf.BehalfRefusal;
import kz.sirius.behalf.Scan;
import kz.sirius.behalf.ScanFile;
import kz.sirius.behalf.Scans;
import kz.sirius.behalf.SubmitOnBehalf;
import kz.sirius.common.Refusal;
import kz.sirius.common.Sha256;
import kz.sirius.common.Unavailable;
import org.jspecify.annotations.Nullable;

/** Requests that the registrar's office enters for people without a cabinet; what they rest on, and its scan. */
@Path("v1/on-behalf")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OnBehalfResource {

    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    @Inject
    SubmitOnBehalf submit;

    @Inject
    AnswerOnBehalf answering;

    @Inject
    BehalfCards cards;

    @Inject
    Scans scans;

    @Inject
    RequestViews views;

    @Inject
    Once once;

    /** On what a request rests. */
    record BehalfView(
            long requestId,
            String askedBy,
            String askerName,
            String basisKind,
            String basisNumber,
            String basisDate,
            String enteredBy,
            String enteredAt,
            String sha256,
            int size) {

        static BehalfView of(BehalfCard card) {
            return new BehalfView(
                    card.requestId(),
                    card.basis().askedBy().name(),
                    card.basis().askerName(),
                    card.basis().kind().name(),
                    card.basis().number(),
                    String.valueOf(card.basis().date()),
                    card.enteredBy(),
                    Moment.of(card.enteredAt()),
                    card.sha256(),
                    card.size());
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Gives(value = RequestView.class, status = 201)
    public Response submit(List<EntityPart> parts, @HeaderParam("Idempotency-Key") @Nullable String key) {
        byte[] said = NOTHING;
        Scan scan = new Scan("", new byte[0]);
        for (EntityPart part : parts) {
            if (part.getName().equals("request")) {
                said = read(part, Doorkeeper.LARGEST);
            } else if (part.getName().equals("scan")) {
                scan = new Scan(part.getFileName().orElse(""), read(part, SubmitOnBehalf.LARGEST));
            }
        }
        OnBehalfBody body = Fields.fill(OnBehalfBody.class, Json.tree(said));
        Scan sent = scan;
        return once.answer(Sha256.of(Sha256.of(said) + Sha256.of(sent.content())), () -> {
            RequestView view = views.of(submit.submit(
                    Objects.requireNonNull(body.studentNo()), body.wanted().asked(), body.basis(), sent));
            return Reply.created("requests/" + view.id(), view);
        });
    }

    @GET
    @Path("{id}")
    @Gives(BehalfView.class)
    public BehalfView one(@PathParam("id") long id) {
        return cards.ofRequest(id).map(BehalfView::of).orElseThrow(() -> new Refusal(BehalfRefusal.NOT_FOUND));
    }

    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(RequestView.class)
    public Response answer(
            @PathParam("id") long id,
            RequestsResource.Reason words,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        return once.answer(() -> Reply.ok(views.of(answering.answer(id, words.words()))));
    }

    @GET
    @Path("{id}/scan")
    @Produces({"application/pdf", "image/jpeg", "image/png"})
    @Gives(byte[].class)
    public Response scan(@PathParam("id") long id) {
        ScanFile file = scans.file(id);
        return Reply.file(file.type().mediaType(), file.fileName(), file.sha256(), file.content());
    }

    /** A part of the call, and one byte more where it is larger than it may be. */
    private static byte[] read(EntityPart part, long most) {
        try (InputStream content = part.getContent()) {
            return content.readNBytes((int) most + 1);
        } catch (IOException e) {
            throw new Unavailable("an upload broke off", e);
        }
    }
}
