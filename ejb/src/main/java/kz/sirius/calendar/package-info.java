/**
 * Working days, working hours and deadlines. SOP-2/21: T2, T7, P2, P3; R3, R15. Arithmetic only: the watch over a deadline
 * is kept by the requests and reports themselves, each with a {@link Clockwork}.
 *
 * <p>Readers: {@link Calendars}, {@link ReadCalendarFile}, {@link PreviewCalendar}. Verb: {@link ChangeCalendar}. Tells:
 * {@link CalendarChanged}, also for a preview: whoever keeps deadlines says which of them move. Keeps: schema
 * {@code calendar}.
 */
@NullMarked
@Capability(
        name = "calendar",
        mayUse = {"common", "audit"})
package kz.sirius.calendar;

import kz.sirius.common.Capability;
import org.jspecify.annotations.NullMarked;
