package kz.sirius.web.faces;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import kz.sirius.common.Language;
import kz.sirius.common.Time;

/** Dates and times as people read them, always formatted on the server and in Almaty's time. */
final class Dates {

    private Dates() {}

    /** {@code 26 қараша 2026}, {@code 26 ноября 2026}, {@code 26 November 2026}. */
    static String date(LocalDate date, Language language) {
        return format("d MMMM yyyy", date, language);
    }

    /** With the day of the week, without the year: {@code 26 қараша, бейсенбі}. */
    static String day(LocalDate date, Language language) {
        return switch (language) {
            case KK -> format("d MMMM, EEEE", date, language);
            case RU -> format("d MMMM, EEEE", date, language);
            case EN -> format("EEEE d MMMM", date, language);
        };
    }

    /** For lists: {@code 26 қар., бс}, {@code чт 26 нояб.}, {@code Thu 26 Nov}. */
    static String shortDay(LocalDate date, Language language) {
        return switch (language) {
            case KK -> format("d MMM, EEE", date, language);
            case RU, EN -> format("EEE d MMM", date, language);
        };
    }

    /** Day and time: {@code 26 қараша, бейсенбі, 16:40}. */
    static String moment(Instant instant, Language language) {
        return day(Time.dateOf(instant), language) + ", " + time(instant);
    }

    /** Date with the year, and time: {@code 26 қараша 2026, 16:40}. */
    static String full(Instant instant, Language language) {
        return date(Time.dateOf(instant), language) + ", " + time(instant);
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(Time.ALMATY));
    }

    private static String format(String pattern, TemporalAccessor at, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(at);
    }
}
