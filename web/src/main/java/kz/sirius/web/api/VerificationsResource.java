package kz.sirius.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import kz.sirius.calls.CallRefusal;
import kz.sirius.common.Language;
import kz.sirius.comparison.Difference;
import kz.sirius.guard.CallerAddress;
import kz.sirius.verification.FileVerdict;
import kz.sirius.verification.VerifiedDocument;
import kz.sirius.verification.VerifiedSigner;
import kz.sirius.verification.VerifyDocument;
import kz.sirius.verification.VerifyFile;
import org.jspecify.annotations.Nullable;

/** Whether a document is genuine, for everybody. */
@Path("v1/verifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VerificationsResource {

    @Inject
    VerifyDocument ofToken;

    @Inject
    VerifyFile ofFile;

    @Inject
    HttpServletRequest request;

    /** Who signed; the capacity in the caller's language. */
    record Signer(
            String name,
            String nameLatin,
            String capacity,
            String issuer,
            String signedAt,
            @Nullable String revokedAt) {

        static Signer of(VerifiedSigner signer, Language language) {
            return new Signer(
                    signer.name(),
                    signer.nameLatin(),
                    signer.capacity().orAny(language),
                    signer.issuer(),
                    Moment.of(signer.signedAt()),
                    signer.revokedAt() == null ? null : Moment.of(signer.revokedAt()));
        }
    }

    /** What is told of a document; the holder is masked. */
    record VerificationView(
            String status,
            @Nullable String since,
            @Nullable String replacedBy,
            String number,
            String kind,
            String issuedOn,
            String holder,
            List<Signer> signers) {}

    /** The verdict on a file; what is not known is null. */
    record VerdictView(
            String verdict,
            @Nullable String status,
            @Nullable String since,
            @Nullable String replacedBy,
            @Nullable String number,
            @Nullable String kind,
            @Nullable String issuedOn,
            @Nullable String holder,
            @Nullable List<Signer> signers,
            List<DifferenceView> differences) {}

    /** In what a file differs from the issued one; what is not known is null. */
    record DifferenceView(
            String code,
            @Nullable Integer page,
            @Nullable Integer row,
            @Nullable String discipline,
            @Nullable String field) {

        static DifferenceView of(Difference difference) {
            Difference.Field field = difference.field();
            return new DifferenceView(
                    difference.code().name(),
                    difference.page(),
                    difference.row(),
                    difference.discipline(),
                    field == null ? null : field.name());
        }
    }

    @GET
    @Path("{token: .+}")
    @Gives(VerificationView.class)
    public VerificationView byToken(@PathParam("token") String token) {
        VerifiedDocument found = ofToken.verify(token, caller());
        return new VerificationView(
                found.status().name(),
                since(found),
                found.replacedBy(),
                found.number(),
                found.kind().name(),
                found.issuedOn().toString(),
                found.holder(),
                signers(found));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Gives(VerdictView.class)
    public VerdictView byFile(List<EntityPart> parts) throws IOException {
        EntityPart file = parts.stream()
                .filter(part -> part.getName().equals("file"))
                .findFirst()
                .orElseThrow(() -> new BadInput("file", CallRefusal.FIELD_MISSING));
        try (InputStream content = file.getContent()) {
            return verdict(ofFile.verify(content, caller()));
        }
    }

    private VerdictView verdict(FileVerdict given) {
        VerifiedDocument found = given.document();
        return new VerdictView(
                given.verdict().name(),
                found == null ? null : found.status().name(),
                found == null ? null : since(found),
                found == null ? null : found.replacedBy(),
                given.number(),
                found == null ? null : found.kind().name(),
                found == null ? null : found.issuedOn().toString(),
                found == null ? null : found.holder(),
                found == null ? null : signers(found),
                given.differences().stream().map(DifferenceView::of).toList());
    }

    private List<Signer> signers(VerifiedDocument found) {
        Language language = Tongue.of(request);
        return found.signers().stream()
                .map(signer -> Signer.of(signer, language))
                .toList();
    }

    private static @Nullable String since(VerifiedDocument found) {
        return found.since() == null ? null : found.since().toString();
    }

    private String caller() {
        return CallerAddress.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
    }
}
