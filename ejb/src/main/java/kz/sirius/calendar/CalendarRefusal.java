package kz.sirius.calendar;

import kz.sirius.common.RefusalCode;

/** How the calendar says no. */
public enum CalendarRefusal implements RefusalCode {
    /** A holiday or swap needs a name or basis. */
    NAME_MISSING("CAL-01", Kind.INVALID),
    /** A swap makes a weekend day worked and a weekday off. */
    NOT_A_SWAP("CAL-02", Kind.INVALID),
    /** Somebody else changed the calendar since the asker looked at it. */
    CHANGED_MEANWHILE("CAL-03", Kind.CONFLICT),
    /** A day stands in the calendar already, as a holiday or in a swap. */
    DAY_TWICE("CAL-04", Kind.INVALID),
    /** A swap's day off is a day off anyway, because a holiday moved there. */
    OFF_ANYWAY("CAL-05", Kind.INVALID),
    /** A year would have no working day. */
    NO_WORKING_DAY("CAL-06", Kind.INVALID),
    /** Working hours that do not fit together. */
    BAD_HOURS("CAL-07", Kind.INVALID),
    /** A name or basis is too long, or holds letters that cannot be stored. */
    NAME_UNFIT("CAL-08", Kind.INVALID),
    /** A year for which no calendar is kept. */
    NO_SUCH_YEAR("CAL-09", Kind.INVALID),
    /** A file whose letters are not UTF-8. */
    NOT_UTF8("CAL-10", Kind.INVALID),
    /** A file that does not begin with the names of the columns. */
    BAD_HEADER("CAL-11", Kind.INVALID),
    /** A line that has not as many fields as there are columns. */
    BAD_FIELDS("CAL-12", Kind.INVALID),
    /** Not a day. */
    BAD_DAY("CAL-13", Kind.INVALID),
    /** A day of another year. */
    OTHER_YEAR("CAL-14", Kind.INVALID),
    /** Not a word that may stand there. */
    BAD_WORD("CAL-15", Kind.INVALID),
    /** Not a time of the day. */
    BAD_TIME("CAL-16", Kind.INVALID),
    /** Quotes that do not fit together. */
    BAD_QUOTES("CAL-17", Kind.INVALID),
    /** A file that is too large for the calendar of a year. */
    TOO_LARGE("CAL-18", Kind.TOO_LARGE),
    /** A file without a line. */
    EMPTY("CAL-19", Kind.INVALID),
    /** Hours of some weekdays without those of the others. */
    HOURS_MISSING("CAL-20", Kind.INVALID);

    private final String code;
    private final Kind kind;

    CalendarRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
