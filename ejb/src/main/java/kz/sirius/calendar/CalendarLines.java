package kz.sirius.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.sirius.common.Refusal;
import org.jspecify.annotations.Nullable;

/** The lines of the file of a year: what they bring, and what is wrong with them, each by its column. */
final class CalendarLines {

    static final List<String> COLUMNS =
            List.of("type", "day", "off_day", "name", "opens", "closes", "break_from", "break_to");

    static final String WORKED = "WORKED";
    static final String HOURS = "HOURS";

    private static final List<String> TYPES = List.of("STATE", "RELIGIOUS", WORKED, HOURS);
    private static final int TYPE = 0;
    private static final int DAY = 1;
    private static final int OFF_DAY = 2;
    private static final int NAME = 3;
    private static final int OPENS = 4;
    private static final int CLOSES = 5;
    private static final int BREAK_FROM = 6;
    private static final int BREAK_TO = 7;

    private final int year;
    private final List<CalendarFinding> findings;
    private final List<CalendarChange.AddHoliday> holidays = new ArrayList<>();
    private final List<CalendarChange.AddSwap> swaps = new ArrayList<>();
    private final Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
    private final Map<String, Integer> seen = new HashMap<>();
    private int line;
    private List<String> fields = List.of();

    CalendarLines(int year, List<CalendarFinding> findings) {
        this.year = year;
        this.findings = findings;
    }

    /** The line that was taken last, 0 before the first. */
    int last() {
        return line;
    }

    /** Takes one line in. */
    void take(int number, List<String> row) {
        line = number;
        fields = row;
        switch (field(TYPE)) {
            case "STATE", "RELIGIOUS" -> holiday();
            case WORKED -> swap();
            case HOURS -> hours();
            default -> found(TYPE, CalendarRefusal.BAD_WORD, String.join(", ", TYPES));
        }
    }

    /** The file is at its end: whether something is missing. */
    void end() {
        if (line == 0) {
            findings.add(CalendarFinding.of(0, null, "", new Refusal(CalendarRefusal.EMPTY)));
        } else if (!week.isEmpty() && week.size() < WeekHours.DAYS) {
            String missing = Arrays.stream(DayOfWeek.values())
                    .limit(WeekHours.DAYS)
                    .filter(day -> !week.containsKey(day))
                    .map(CalendarLines::shortly)
                    .collect(Collectors.joining(", "));
            findings.add(CalendarFinding.of(0, null, "", new Refusal(CalendarRefusal.HOURS_MISSING, missing)));
        }
    }

    /** What the lines ask for, once nothing is wrong. */
    CalendarChange.ReplaceYear change() {
        WeekHours hours = week.isEmpty() ? null : new WeekHours(List.copyOf(week.values()));
        return new CalendarChange.ReplaceYear(year, holidays, swaps, hours);
    }

    private void holiday() {
        LocalDate day = day(DAY);
        if (day == null || !inYear(DAY, day) || !once(DAY, day.toString())) {
            return;
        }
        Holiday holiday = new Holiday(day, Holiday.Kind.valueOf(field(TYPE)));
        try {
            holidays.add(new CalendarChange.AddHoliday(holiday, field(NAME)));
        } catch (Refusal refusal) {
            found(NAME, refusal);
        }
    }

    private void swap() {
        LocalDate work = day(DAY);
        LocalDate off = day(OFF_DAY);
        if (work == null || off == null || !inYear(OFF_DAY, off)) {
            return;
        }
        if (once(DAY, work.toString()) & once(OFF_DAY, off.toString())) {
            try {
                swaps.add(new CalendarChange.AddSwap(new DaySwap(work, off), field(NAME)));
            } catch (Refusal refusal) {
                boolean ofDays = refusal.code() == CalendarRefusal.NOT_A_SWAP;
                found(!ofDays ? NAME : WorkingDays.isWeekend(work) ? OFF_DAY : DAY, refusal);
            }
        }
    }

    private void hours() {
        DayOfWeek weekday = Arrays.stream(DayOfWeek.values())
                .limit(WeekHours.DAYS)
                .filter(day -> shortly(day).equals(field(DAY)))
                .findFirst()
                .orElse(null);
        if (weekday == null) {
            found(DAY, CalendarRefusal.BAD_WORD, "MON, TUE, WED, THU, FRI");
            return;
        }
        int before = findings.size();
        boolean first = once(DAY, field(DAY));
        LocalTime opens = time(OPENS);
        LocalTime closes = time(CLOSES);
        LocalTime from = field(BREAK_FROM).isEmpty() ? null : time(BREAK_FROM);
        LocalTime to = field(BREAK_TO).isEmpty() ? null : time(BREAK_TO);
        if (first && findings.size() == before && opens != null && closes != null) {
            try {
                week.put(weekday, new DayHours(opens, closes, from, to));
            } catch (Refusal refusal) {
                found(OPENS, refusal);
            }
        }
    }

    private @Nullable LocalDate day(int column) {
        try {
            if (field(column).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(field(column));
            }
        } catch (DateTimeParseException e) {
            // such as the 30th of February: told below like any other that is no day
        }
        found(column, CalendarRefusal.BAD_DAY);
        return null;
    }

    private @Nullable LocalTime time(int column) {
        if (field(column).matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            return LocalTime.parse(field(column));
        }
        found(column, CalendarRefusal.BAD_TIME);
        return null;
    }

    private boolean inYear(int column, LocalDate day) {
        if (day.getYear() != year) {
            found(column, CalendarRefusal.OTHER_YEAR, String.valueOf(year));
            return false;
        }
        return true;
    }

    private boolean once(int column, String day) {
        if (seen.putIfAbsent(day, line) != null) {
            found(column, CalendarRefusal.DAY_TWICE, day);
            return false;
        }
        return true;
    }

    private String field(int column) {
        return fields.get(column);
    }

    private void found(int column, CalendarRefusal code, String... arguments) {
        found(column, new Refusal(code, (Object[]) arguments));
    }

    private void found(int column, Refusal why) {
        findings.add(CalendarFinding.of(line, COLUMNS.get(column), field(column), why));
    }

    private static String shortly(DayOfWeek day) {
        return day.name().substring(0, 3);
    }
}
