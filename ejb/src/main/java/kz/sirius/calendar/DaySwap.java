package kz.sirius.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/** The labour authority's order that a weekend day is worked and another day is off in its place. */
public record DaySwap(LocalDate workDay, LocalDate offDay) implements Serializable {}
