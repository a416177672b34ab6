package kz.sirius.calendar;

/** How the three days of the SOP are counted (T2, Product decision A2). */
public enum DeadlineMode {
    /** Calendar days; a last day that is not a working day moves to the next working day. */
    CALENDAR_ROLL_FORWARD,
    /** Working days only. */
    WORKING_DAYS,
    /** Calendar days, whatever the last day is. */
    CALENDAR_DAYS
}
