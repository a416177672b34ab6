package kz.sirius.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.sirius.calendar.CalendarChange;
import kz.sirius.calendar.CalendarOutcome;
import kz.sirius.calendar.ChangeCalendar;
import kz.sirius.calendar.DeadlineMove;
import kz.sirius.calendar.PreviewCalendar;
import kz.sirius.web.faces.PageFrame;
import kz.sirius.web.faces.Show;
import org.jspecify.annotations.Nullable;

/** A change of the calendar that is not saved yet, and which due days it would move. */
@Named
@ViewScoped
public class CalendarPlan implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Due days on a page. */
    private static final int SIZE = 20;

    @Inject
    PreviewCalendar preview;

    @Inject
    ChangeCalendar changeCalendar;

    @Inject
    PageFrame page;

    @Inject
    Show show;

    private @Nullable CalendarChange change;
    private @Nullable CalendarOutcome outcome;
    private int number;

    /** Looks what a change would do; nothing is saved. */
    public void look(CalendarChange wanted) {
        outcome = preview.preview(wanted);
        change = wanted;
        number = 0;
    }

    /** Looks once more, after somebody else changed the calendar. */
    public void again() {
        if (change != null) {
            look(change);
        }
    }

    /** Saves it. */
    public void save() {
        CalendarChange wanted = change;
        CalendarOutcome seen = outcome;
        if (wanted != null && seen != null) {
            int moved = changeCalendar.change(wanted, seen.version()).moves().size();
            page.done("admin.calendar.changed", show.number(moved));
            discard();
        }
    }

    /** Forgets it. */
    public void discard() {
        change = null;
        outcome = null;
    }

    /** What is changed, in a sentence. */
    public String getWords() {
        CalendarChange wanted = change;
        if (wanted instanceof CalendarChange.AddHoliday add) {
            return show.label("admin.plan.holiday", show.day(add.holiday().day()), add.name());
        }
        if (wanted instanceof CalendarChange.AddSwap add) {
            return show.label(
                    "admin.plan.swap",
                    show.day(add.swap().workDay()),
                    show.day(add.swap().offDay()),
                    add.basis());
        }
        if (wanted instanceof CalendarChange.Clear clear) {
            return show.label("admin.plan.clear", show.day(clear.day()));
        }
        if (wanted instanceof CalendarChange.SetHours set) {
            return show.label("admin.plan.hours", String.valueOf(set.year()));
        }
        return wanted instanceof CalendarChange.ReplaceYear year
                ? show.label(
                        "admin.plan.year",
                        String.valueOf(year.year()),
                        year.holidays().size(),
                        year.swaps().size())
                : "";
    }

    public boolean isThere() {
        return change != null;
    }

    public int getTotal() {
        return moves().size();
    }

    /** The due days of this page. */
    public List<DeadlineMove> getMoves() {
        return moves().stream().skip((long) number * SIZE).limit(SIZE).toList();
    }

    public int getPages() {
        return (getTotal() + SIZE - 1) / SIZE;
    }

    public int getNumber() {
        return number;
    }

    /** Turns to the next page, or with -1 to the one before. */
    public void turn(int by) {
        number = Math.max(0, Math.min(getPages() - 1, number + by));
    }

    private List<DeadlineMove> moves() {
        return outcome == null ? List.of() : outcome.moves();
    }
}
