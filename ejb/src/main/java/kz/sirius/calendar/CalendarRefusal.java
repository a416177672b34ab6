package kz.sirius.calendar;

import kz.sirius.common.RefusalCode;

/** How the calendar says no. */
public enum CalendarRefusal implements RefusalCode {
    /** A holiday or swap needs a name or basis. */
    NAME_MISSING("CAL-01", Kind.INVALID),
    /** A swap makes a weekend day worked and a weekday off. */
    NOT_A_SWAP("CAL-02", Kind.INVALID);

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
