package kz.sirius.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kz.sirius.calendar.Calendars;
import kz.sirius.calendar.WorkingDays;
import kz.sirius.common.Language;
import kz.sirius.common.Time;
import kz.sirius.corrections.CorrectionRow;
import kz.sirius.corrections.CorrectionStatus;
import kz.sirius.requests.RequestRow;
import kz.sirius.requests.RequestStatus;
import org.jspecify.annotations.Nullable;

/** A request's deadline as pages say it: a level for the colour and words that suffice without it. */
@Named
@RequestScoped
public class Deadline {

    @Inject
    Lang lang;

    @Inject
    Clock clock;

    @Inject
    Calendars calendars;

    private @Nullable WorkingDays days;

    /** {@code ok}, {@code near}, {@code over}, {@code paused}, {@code met}, or {@code ended} without a document. */
    public String level(RequestRow row) {
        Instant now = clock.instant();
        if (row.status() == RequestStatus.RETURNED) {
            return "paused";
        }
        Instant metAt = row.due().metAt();
        if (metAt != null) {
            return row.due().over(metAt) ? "over" : "met";
        }
        if (!row.isOpen()) {
            return "ended";
        }
        return row.due().over(now) ? "over" : row.due().near(now) ? "near" : "ok";
    }

    /** The due day and what is left, in working days by the calendar. */
    public String words(RequestRow row) {
        String level = level(row);
        if (level.equals("paused")) {
            return Labels.text(language(), "due.paused");
        }
        String day = Dates.shortDay(row.due().on(), language());
        boolean told = level.equals("met") || level.equals("ended");
        return told ? day : day + " · " + rest(row.due().on(), until(row));
    }

    /** A due day, and what was left of the time at a moment unless that is told already. */
    String words(LocalDate due, Instant at, boolean told) {
        String day = Dates.shortDay(due, language());
        return told ? day : day + " · " + rest(due, Time.dateOf(at));
    }

    /** The same level of a report of an error. */
    public String levelOf(CorrectionRow row) {
        if (row.status() == CorrectionStatus.RETURNED) {
            return "paused";
        }
        if (!row.status().isOpen()) {
            return row.statusSince().isAfter(row.due().at()) ? "over" : "met";
        }
        return row.overdue(clock.instant()) ? "over" : "ok";
    }

    /** The same words of a report of an error. */
    public String wordsOf(CorrectionRow row) {
        if (row.status() == CorrectionStatus.RETURNED) {
            return Labels.text(language(), "due.paused");
        }
        LocalDate until = row.status().isOpen() ? Time.today(clock) : Time.dateOf(row.statusSince());
        String day = Dates.shortDay(row.due().on(), language());
        return levelOf(row).equals("met") ? day : day + " · " + rest(row.due().on(), until);
    }

    /** Colour of the state of a report of an error. */
    public String colour(CorrectionRow row) {
        return switch (row.status()) {
            case SUBMITTED -> "info";
            case RETURNED -> "warn";
            case CORRECTED -> "success";
            case DECLINED -> "neutral";
        };
    }

    /** The day up to which the time runs: today, or that of the issue or of the paper that was ready. */
    private LocalDate until(RequestRow row) {
        Instant metAt = row.due().metAt();
        if (metAt != null) {
            return Time.dateOf(metAt);
        }
        return row.isOpen() ? Time.today(clock) : Time.dateOf(row.statusSince());
    }

    private String rest(LocalDate due, LocalDate today) {
        if (due.equals(today)) {
            return Labels.text(language(), "due.today");
        }
        if (today.isAfter(due)) {
            return counted("due.over", Math.max(1, days().between(due, today)));
        }
        return counted("due.left", Math.max(1, days().between(today, due)));
    }

    private String counted(String key, long number) {
        return Labels.text(language(), Plural.key(key, number, language()), String.valueOf(number));
    }

    private WorkingDays days() {
        WorkingDays known = days;
        if (known == null) {
            known = calendars.deadlines().days();
            days = known;
        }
        return known;
    }

    private Language language() {
        return lang.getLanguage();
    }
}
