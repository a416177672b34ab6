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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import kz.sirius.calls.Answer;
import kz.sirius.common.Language;
import kz.sirius.common.Unavailable;
import kz.sirius.imports.ImportCard;
import kz.sirius.imports.ImportFinding;
import kz.sirius.imports.ImportedFile;
import kz.sirius.imports.Imports;
import kz.sirius.imports.StartImport;
import org.jspecify.annotations.Nullable;

/** Academic extracts of the administrator. */
@Path("v1/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    @Inject
    StartImport start;

    @Inject
    Imports imports;

    @Inject
    Once once;

    @Inject
    HttpServletRequest request;

    /** The import that has begun. */
    record Started(long id) {}

    /**
     * How far it is and what it found, by the name of the part: rows read, rows that were new, rows that differed from
     * what was known.
     */
    record ImportView(
            long id,
            String state,
            boolean dryRun,
            int progress,
            Map<String, Long> rows,
            Map<String, Long> added,
            Map<String, Long> changed,
            List<ErrorView> errors,
            long moreErrors) {

        static ImportView of(ImportCard card, Language language) {
            return new ImportView(
                    card.run().id(),
                    card.run().state().name(),
                    card.run().dryRun(),
                    card.run().progress(),
                    card.counts(ImportedFile::rows),
                    card.counts(ImportedFile::added),
                    card.counts(ImportedFile::changed),
                    card.errors().stream()
                            .map(found -> ErrorView.of(found, language))
                            .toList(),
                    card.moreErrors());
        }
    }

    /** What refuses an extract. */
    record ErrorView(
            String file,
            long line,
            @Nullable String column,
            @Nullable String value,
            String code,
            String message) {

        static ErrorView of(ImportFinding found, Language language) {
            return new ErrorView(
                    found.file(), found.line(), found.column(), found.value(), found.code(), found.message(language));
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Gives(value = Started.class, status = 202)
    public Response start(
            List<EntityPart> parts,
            @QueryParam("dryRun") @Nullable String dryRun,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        boolean dry = Boolean.TRUE.equals(Params.flag("dryRun", dryRun));
        try (Upload upload = Upload.of(parts)) {
            return once.answer(upload.sha256(), () -> begin(upload, dry));
        }
    }

    @GET
    @Path("{id}")
    @Gives(ImportView.class)
    public ImportView one(@PathParam("id") long id) {
        return ImportView.of(imports.card(id), Tongue.of(request));
    }

    private Answer begin(Upload upload, boolean dry) {
        Map<String, InputStream> files = Map.of();
        try {
            files = upload.open();
            long id = start.start(files, dry);
            return Reply.accepted("imports/" + id, new Started(id));
        } catch (IOException e) {
            throw new Unavailable("an upload could not be read again", e);
        } finally {
            files.values().forEach(ImportsResource::close);
        }
    }

    private static void close(InputStream content) {
        try {
            content.close();
        } catch (IOException e) {
            throw new Unavailable("an upload could not be closed", e);
        }
    }
}
