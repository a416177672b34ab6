package kz.sirius.calendar;

import java.time.LocalDate;
import kz.sirius.common.Refusal;

/** One change of the calendar. */
public sealed interface CalendarChange {

    /** A holiday comes; the next working day follows from it when it is moved. */
    record AddHoliday(Holiday holiday, String name) implements CalendarChange {
        /** Refuses CAL-01 without a name. */
        public AddHoliday {
            name = named(name);
        }
    }

    /** A weekend day is worked, another day is off in its place. */
    record AddSwap(DaySwap swap, String basis) implements CalendarChange {
        /** Refuses CAL-01 without a basis, CAL-02 when it is not a weekend day for a weekday. */
        public AddSwap {
            basis = named(basis);
            if (!WorkingDays.isWeekend(swap.workDay()) || WorkingDays.isWeekend(swap.offDay())) {
                throw new Refusal(CalendarRefusal.NOT_A_SWAP);
            }
        }
    }

    /** The day is again as the week says; a swap ends with both its days. */
    record Clear(LocalDate day) implements CalendarChange {}

    private static String named(String name) {
        if (name.isBlank()) {
            throw new Refusal(CalendarRefusal.NAME_MISSING);
        }
        return name.strip();
    }
}
