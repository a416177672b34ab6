package kz.sirius.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import kz.sirius.calendar.CalendarChange;
import kz.sirius.calendar.CalendarFile;
import kz.sirius.calendar.CalendarFinding;
import kz.sirius.calendar.CalendarOutcome;
import kz.sirius.calendar.CalendarView;
import kz.sirius.calendar.Calendars;
import kz.sirius.calendar.ChangeCalendar;
import kz.sirius.calendar.DayHours;
import kz.sirius.calendar.DayRow;
import kz.sirius.calendar.DeadlineMove;
import kz.sirius.calendar.PreviewCalendar;
import kz.sirius.calendar.ReadCalendarFile;
import kz.sirius.common.Sha256;
import org.jspecify.annotations.Nullable;

/** The working calendar: a year of it, what a change would move, and changing it. */
@Path("v1/calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

    private static final String CSV = "text/csv";
    private static final long ANY_VERSION = -1;

    @Inject
    Calendars calendars;

    @Inject
    PreviewCalendar preview;

    @Inject
    ChangeCalendar change;

    @Inject
    ReadCalendarFile reader;

    @Inject
    Once once;

    /** A day that is not as the week says. */
    record Day(String day, String kind, boolean off, String name) {

        static Day of(DayRow row) {
            return new Day(row.day().toString(), row.kind().name(), row.off(), row.name());
        }
    }

    /** The working hours of a weekday, Asia/Almaty. */
    record Hours(
            String weekday,
            String opens,
            String closes,
            @Nullable String breakFrom,
            @Nullable String breakTo) {

        static Hours of(DayOfWeek weekday, DayHours hours) {
            return new Hours(
                    weekday.name(),
                    hours.opens().toString(),
                    hours.closes().toString(),
                    hours.breakFrom() == null ? null : hours.breakFrom().toString(),
                    hours.breakTo() == null ? null : hours.breakTo().toString());
        }
    }

    /** A year. */
    record Year(int year, long version, List<Day> days, List<Hours> hours) {

        static Year of(CalendarView view) {
            return new Year(
                    view.year(),
                    view.version(),
                    view.days().stream().map(Day::of).toList(),
                    IntStream.range(0, view.hours().days().size())
                            .mapToObj(i -> Hours.of(
                                    DayOfWeek.of(i + 1), view.hours().days().get(i)))
                            .toList());
        }
    }

    /** A due day that moves. */
    record Move(String what, long id, String from, String to) {

        static Move of(DeadlineMove move) {
            return new Move(
                    move.what().name(),
                    move.id(),
                    move.from().toString(),
                    move.to().toString());
        }
    }

    /** What a change does, or would do. */
    record Outcome(boolean saved, long version, int total, List<Move> moves) {

        static Outcome of(CalendarOutcome outcome, boolean saved) {
            List<Move> moves = outcome.moves().stream().map(Move::of).toList();
            return new Outcome(saved, outcome.version(), moves.size(), moves);
        }
    }

    @GET
    @Gives(Year.class)
    public Year read(@QueryParam("year") @Nullable String year) {
        return Year.of(calendars.view(Params.year(year)));
    }

    @GET
    @Path("csv")
    @Produces(CSV)
    @Gives(byte[].class)
    public Response save(@QueryParam("year") @Nullable String year) {
        int asked = Params.year(year);
        byte[] csv = calendars.csv(asked);
        return Reply.file(CSV, "calendar-" + asked + ".csv", Sha256.of(csv), csv);
    }

    @POST
    @Path("changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Gives(Outcome.class)
    public Response change(
            CalendarChangeBody body,
            @QueryParam("dryRun") @Nullable String dryRun,
            @HeaderParam("Idempotency-Key") @Nullable String key) {
        boolean dry = Boolean.TRUE.equals(Params.flag("dryRun", dryRun));
        CalendarChange wanted = body.asked();
        long seen = body.version() == null ? ANY_VERSION : body.version();
        return once.answer(() -> Reply.ok(carriedOut(wanted, dry, seen)));
    }

    @PUT
    @Path("csv")
    @Consumes(CSV)
    @Gives(Outcome.class)
    public Outcome bringIn(
            @QueryParam("year") @Nullable String year,
            @QueryParam("dryRun") @Nullable String dryRun,
            @QueryParam("version") @Nullable String version,
            byte[] content) {
        boolean dry = Boolean.TRUE.equals(Params.flag("dryRun", dryRun));
        long seen = Params.version(version);
        CalendarFile file = reader.read(Params.year(year), content);
        if (!file.findings().isEmpty()) {
            throw new BadInput(
                    file.findings().stream().map(CalendarResource::wrong).toList());
        }
        return carriedOut(Objects.requireNonNull(file.change()), dry, seen);
    }

    private Outcome carriedOut(CalendarChange wanted, boolean dry, long seen) {
        return dry ? Outcome.of(preview.preview(wanted), false) : Outcome.of(change.change(wanted, seen), true);
    }

    /** The place is named as {@code line 3, day}; {@code file} when it is meant as a whole. */
    private static BadInput.Wrong wrong(CalendarFinding finding) {
        String column = finding.column();
        String line = finding.line() == 0 ? "file" : "line " + finding.line();
        return new BadInput.Wrong(column == null ? line : line + ", " + column, finding.refusal());
    }
}
