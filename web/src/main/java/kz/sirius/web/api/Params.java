package kz.sirius.web.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import kz.sirius.calls.CallRefusal;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind the question mark of an address; refuses what it cannot read with the name of the field. */
final class Params {

    static final int USUAL_SIZE = 20;
    static final int LARGEST_SIZE = 100;
    private static final int LAST_PAGE = 1_000_000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private Params() {}

    /** Number of a page, from 0. */
    static int page(@Nullable String given) {
        return number("page", given, 0, 0, LAST_PAGE);
    }

    /** Items of a page, 1–100, by default 20. */
    static int size(@Nullable String given) {
        return number("size", given, USUAL_SIZE, 1, LARGEST_SIZE);
    }

    private static int number(String name, @Nullable String given, int usual, int least, int most) {
        if (given == null || given.isEmpty()) {
            return usual;
        }
        int number = given.matches("[0-9]{1,7}") ? Integer.parseInt(given) : -1;
        if (number < least || number > most) {
            throw new BadInput(name, CallRefusal.OUT_OF_RANGE, String.valueOf(least), String.valueOf(most));
        }
        return number;
    }

    /** A word of an enum; null when nothing is asked for. */
    static <E extends Enum<E>> @Nullable E word(String name, @Nullable String given, Class<E> type) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> Words.of(constant).equals(given))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        name,
                        CallRefusal.VALUE_UNKNOWN,
                        Arrays.stream(type.getEnumConstants()).map(Words::of).collect(Collectors.joining(", "))));
    }

    /** Yes or no; null when nothing is asked for. */
    static @Nullable Boolean flag(String name, @Nullable String given) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        return switch (given) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadInput(name, CallRefusal.VALUE_UNKNOWN, "true, false");
        };
    }

    /** A year of the calendar, 2000 to 2100. */
    static int year(@Nullable String given) {
        int year = number("year", given, 0, FIRST_YEAR, LAST_YEAR);
        if (year == 0) {
            throw new BadInput("year", CallRefusal.FIELD_MISSING);
        }
        return year;
    }

    /** A version that the caller saw; -1 for whatever it is. */
    static long version(@Nullable String given) {
        return number("version", given, -1, 0, LAST_PAGE);
    }

    /** A time of the day; null when nothing is asked for. */
    static @Nullable LocalTime time(String name, @Nullable String given) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        if (given.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            return LocalTime.parse(given);
        }
        throw new BadInput(name, CallRefusal.FIELD_TYPE, "HH:MM");
    }

    /** A month, or the usual one when nothing is asked for. */
    static YearMonth month(String name, @Nullable String given, YearMonth usual) {
        if (given == null || given.isEmpty()) {
            return usual;
        }
        if (given.matches("20[0-9]{2}-(0[1-9]|1[0-2])")) {
            return YearMonth.parse(given);
        }
        throw new BadInput(name, CallRefusal.FIELD_TYPE, "YYYY-MM");
    }

    /** A day; null when nothing is asked for. */
    static @Nullable LocalDate day(String name, @Nullable String given) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        try {
            if (given.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(given);
            }
        } catch (DateTimeParseException e) {
            // such as the 30th of February: refused below like any other that is no day
        }
        throw new BadInput(name, CallRefusal.FIELD_TYPE, "YYYY-MM-DD");
    }
}
