package kz.sirius.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.sirius.common.Clause;

/**
 * Tells working days from others: a five-day week without the days off, with the weekend days that an order of the
 * labour authority made working days. All dates are Asia/Almaty.
 *
 * @param daysOff holidays, days that they move to, and days off in exchange for a worked one
 * @param workedWeekends weekend days that are worked
 * @param moved those of the days off that are off because a holiday fell on a weekend
 */
@Clause({"T2", "R15"})
public record WorkingDays(Set<LocalDate> daysOff, Set<LocalDate> workedWeekends, Set<LocalDate> moved)
        implements Serializable {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Copies the days. */
    public WorkingDays {
        daysOff = Set.copyOf(daysOff);
        workedWeekends = Set.copyOf(workedWeekends);
        moved = Set.copyOf(moved);
    }

    /**
     * The calendar that follows from holidays and swaps: a state holiday on a weekend day makes the next working day
     * after it a day off, a religious one does not.
     */
    public static WorkingDays of(Collection<Holiday> holidays, Collection<DaySwap> swaps) {
        Set<LocalDate> off = holidays.stream().map(Holiday::day).collect(Collectors.toCollection(HashSet::new));
        swaps.forEach(swap -> off.add(swap.offDay()));
        Set<LocalDate> worked = swaps.stream().map(DaySwap::workDay).collect(Collectors.toSet());
        Set<LocalDate> moved = new TreeSet<>();
        List<Holiday> inOrder =
                holidays.stream().sorted(Comparator.comparing(Holiday::day)).toList();
        for (Holiday holiday : inOrder) {
            if (holiday.kind() == Holiday.Kind.STATE && isWeekend(holiday.day())) {
                LocalDate next = new WorkingDays(off, worked, moved).plus(holiday.day(), 1);
                off.add(next);
                moved.add(next);
            }
        }
        return new WorkingDays(off, worked, moved);
    }

    /** Whether the office works on that day. */
    public boolean isWorking(LocalDate day) {
        if (workedWeekends.contains(day)) {
            return true;
        }
        return !isWeekend(day) && !daysOff.contains(day);
    }

    /** That day, or the next working one when it is not. */
    public LocalDate rollForward(LocalDate day) {
        LocalDate rolled = day;
        while (!isWorking(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    /** The working day that comes {@code count} working days after that day; the day itself does not count. */
    public LocalDate plus(LocalDate day, int count) {
        LocalDate reached = day;
        for (int left = count; left > 0; left--) {
            reached = rollForward(reached.plusDays(1));
        }
        return reached;
    }

    /** The last working day before that day. */
    public LocalDate before(LocalDate day) {
        LocalDate earlier = day.minusDays(1);
        while (!isWorking(earlier)) {
            earlier = earlier.minusDays(1);
        }
        return earlier;
    }

    /** Number of working days after {@code from} up to and with {@code to}; negative when {@code to} is earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorking(day)) {
                count++;
            }
        }
        return count;
    }

    static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }
}
