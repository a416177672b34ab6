package kz.sirius.calendar;

/** An administrator changed the calendar: open deadlines have to be computed anew. */
public record CalendarChanged() {}
