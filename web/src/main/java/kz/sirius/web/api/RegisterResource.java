package kz.sirius.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import kz.sirius.registry.Annulment;
import kz.sirius.registry.DocumentKind;
import kz.sirius.registry.Register;
import kz.sirius.registry.RegisterFilter;
import kz.sirius.registry.RegisterRow;
import org.jspecify.annotations.Nullable;

/** The register, reserved and void lines too. */
@Path("v1/register")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {

    @Inject
    Register register;

    /** A line; the token of the QR code is not told. */
    record LineView(
            String number,
            String kind,
            String date,
            String status,
            long requestId,
            @Nullable String issuedAt,
            @Nullable String voidReason,
            @Nullable String annulledAt,
            @Nullable String annulReason,
            @Nullable String replacedBy,
            @Nullable String replacedAt) {

        static LineView of(RegisterRow row) {
            Annulment end = row.annulment();
            return new LineView(
                    row.number(),
                    row.kind().name(),
                    row.date().toString(),
                    row.status().name(),
                    row.requestId(),
                    row.issuedAt() == null ? null : Moment.of(row.issuedAt()),
                    row.voidReason(),
                    end == null ? null : Moment.of(end.at()),
                    end == null ? null : end.reason(),
                    end == null ? null : end.replacedBy(),
                    end == null || end.replacedAt() == null ? null : Moment.of(end.replacedAt()));
        }
    }

    @GET
    @Gives(value = LineView.class, page = true)
    public ListPage<LineView> list(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        RegisterFilter filter = new RegisterFilter(
                Params.word("kind", kind, DocumentKind.class),
                null,
                Params.day("from", from),
                Params.day("to", to),
                "");
        return ListPage.of(register.page(filter, Params.page(page), Params.size(size)), LineView::of);
    }
}
