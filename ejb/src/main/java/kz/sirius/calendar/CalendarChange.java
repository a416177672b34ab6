package kz.sirius.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.sirius.common.Blank;
import kz.sirius.common.Refusal;
import org.jspecify.annotations.Nullable;

/** One change of the calendar. */
public sealed interface CalendarChange extends Serializable {

    /** Letters of the longest name or basis. */
    int LONGEST_NAME = 200;

    /** A holiday comes; the next working day follows from it when it is moved. */
    record AddHoliday(Holiday holiday, String name) implements CalendarChange {
        /** Refuses CAL-01 without a name, CAL-08 one that is too long or cannot be stored. */
        public AddHoliday {
            name = named(name);
        }
    }

    /** A weekend day is worked, another day is off in its place. */
    record AddSwap(DaySwap swap, String basis) implements CalendarChange {
        /** Refuses CAL-01 without a basis, CAL-08, CAL-02 when it is not a weekend day for a weekday. */
        public AddSwap {
            basis = named(basis);
            if (!WorkingDays.isWeekend(swap.workDay()) || WorkingDays.isWeekend(swap.offDay())) {
                throw new Refusal(CalendarRefusal.NOT_A_SWAP);
            }
        }
    }

    /** The day is again as the week says; a swap ends with both its days. */
    record Clear(LocalDate day) implements CalendarChange {}

    /** The office works at other hours from that year on, up to the next year that has its own. */
    record SetHours(int year, WeekHours hours) implements CalendarChange {}

    /**
     * A year becomes what these say; a swap belongs to the year of its day off.
     *
     * @param hours of the year, or null when they stay as they are
     */
    record ReplaceYear(
            int year,
            List<AddHoliday> holidays,
            List<AddSwap> swaps,
            @Nullable WeekHours hours) implements CalendarChange {
        /** Copies them. */
        public ReplaceYear {
            holidays = List.copyOf(holidays);
            swaps = List.copyOf(swaps);
        }
    }

    private static String named(String name) {
        if (Blank.is(name)) {
            throw new Refusal(CalendarRefusal.NAME_MISSING);
        }
        if (Blank.isUnfit(name) || name.strip().length() > LONGEST_NAME) {
            throw new Refusal(CalendarRefusal.NAME_UNFIT, LONGEST_NAME);
        }
        return name.strip();
    }
}
