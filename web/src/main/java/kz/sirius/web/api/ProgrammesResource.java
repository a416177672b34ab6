package kz.sirius.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.sirius.calls.CallRefusal;
import kz.sirius.common.Language;
import kz.sirius.common.Page;
import kz.sirius.common.Time;
import kz.sirius.programmes.Explanation;
import kz.sirius.programmes.NewProgrammeText;
import kz.sirius.programmes.ProgrammeMeter;
import kz.sirius.programmes.ProgrammeTexts;
import kz.sirius.programmes.SetProgrammeText;
import kz.sirius.programmes.SupplementItem;
import kz.sirius.programmes.TextChange;
import org.jspecify.annotations.Nullable;

/** What Diploma Supplements say of programmes: how ready each is, its texts with their history, and writing them. */
@Path("v1/programmes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammesResource {

    private static final String NUMBERS =
            Arrays.stream(SupplementItem.values()).map(SupplementItem::number).collect(Collectors.joining(", "));

    @Inject
    ProgrammeTexts texts;

    @Inject
    SetProgrammeText set;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    /** A programme and what it has yet to say; its name in the caller's language. */
    record ProgrammeView(
            String code,
            String name,
            String unit,
            String level,
            boolean complete,
            List<ProgrammeTextsView.Missing> missing) {

        static ProgrammeView of(ProgrammeMeter meter, Language language) {
            return new ProgrammeView(
                    meter.of().programme().code(),
                    meter.of().programme().name().orAny(language),
                    meter.of().unit().code(),
                    meter.of().programme().level().name(),
                    meter.complete(),
                    meter.missing().stream().map(ProgrammeTextsView.Missing::of).toList());
        }
    }

    /** What is written for an item. */
    record NewText(
            @Needed @Nullable String number,
            @Needed @Nullable String validFrom,
            @Nullable Explanation explanation,
            @Nullable String kk,
            @Nullable String ru,
            @Nullable String en,
            @Nullable Integer seen) {

        NewProgrammeText asked() {
            return new NewProgrammeText(
                    item(),
                    Objects.requireNonNull(Params.day("validFrom", validFrom)),
                    explanation,
                    new kz.sirius.common.Words(given(kk), given(ru), given(en)),
                    seen == null ? null : Long.valueOf(seen));
        }

        private SupplementItem item() {
            return Arrays.stream(SupplementItem.values())
                    .filter(item -> item.number().equals(number))
                    .findFirst()
                    .orElseThrow(() -> new BadInput("number", CallRefusal.VALUE_UNKNOWN, NUMBERS));
        }

        private static String given(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    @GET
    @Gives(value = ProgrammeView.class, page = true)
    public ListPage<ProgrammeView> list(
            @QueryParam("complete") @Nullable String complete,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        Boolean wanted = Params.flag("complete", complete);
        int number = Params.page(page);
        int most = Params.size(size);
        List<ProgrammeMeter> found = texts.meters(Time.today(clock)).stream()
                .filter(meter -> wanted == null || meter.complete() == wanted)
                .toList();
        List<ProgrammeMeter> items =
                found.stream().skip((long) number * most).limit(most).toList();
        Language language = Tongue.of(request);
        return ListPage.of(new Page<>(items, found.size(), number, most), meter -> ProgrammeView.of(meter, language));
    }

    @GET
    @Path("{code}/texts")
    @Gives(ProgrammeTextsView.class)
    public ProgrammeTextsView read(@PathParam("code") String code, @QueryParam("on") @Nullable String on) {
        LocalDate asked = Params.day("on", on);
        LocalDate day = asked == null ? Time.today(clock) : asked;
        List<TextChange> history = texts.history(code);
        return ProgrammeTextsView.of(texts.frozen(code, day), day, history);
    }

    @PUT
    @Path("{code}/texts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(ProgrammeTextsView.Change.class)
    public ProgrammeTextsView.Change write(@PathParam("code") String code, NewText text) {
        return ProgrammeTextsView.Change.of(set.set(code, text.asked()));
    }
}
