package kz.sirius.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import kz.sirius.common.Refusal;

/** The working hours of the five days of a week, Monday first. */
public record WeekHours(List<DayHours> days) implements Serializable {

    /** Days of a working week. */
    public static final int DAYS = 5;

    /** Refuses CAL-07 unless there are five. */
    public WeekHours {
        days = List.copyOf(days);
        if (days.size() != DAYS) {
            throw new Refusal(CalendarRefusal.BAD_HOURS);
        }
    }

    /** The hours of a weekday; of a weekend day those of Friday. */
    public DayHours of(DayOfWeek day) {
        return days.get(Math.min(day.getValue(), DAYS) - 1);
    }

    /** As the trail writes it. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < DAYS; i++) {
            text.append(i == 0 ? "" : "; ")
                    .append(DayOfWeek.of(i + 1).name(), 0, 3)
                    .append(' ')
                    .append(days.get(i).text());
        }
        return text.toString();
    }
}
