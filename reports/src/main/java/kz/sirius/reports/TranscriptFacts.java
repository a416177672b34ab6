package kz.sirius.reports;

import java.util.List;
import kz.sirius.reports.TranscriptData.Period;
import kz.sirius.reports.TranscriptData.Study;

/** The nine facts of a transcript: what is studied, how, and how much of it the document covers. */
final class TranscriptFacts {

    private final Study study;
    private final Tongues tongues;

    TranscriptFacts(TranscriptData data, Tongues tongues) {
        this.study = data.study();
        this.tongues = tongues;
    }

    List<Fact> all() {
        return List.of(
                new Fact(tongues.label("fact.unit." + study.unitKind()), study.unit()),
                new Fact(
                        tongues.label("fact.programme"),
                        tongues.around(study.programme(), (texts, name) -> study.programmeCode() + " " + name)),
                new Fact(tongues.label("fact.level"), tongues.say("level." + study.level())),
                new Fact(tongues.label("fact.form"), tongues.say("form." + study.form())),
                new Fact(
                        tongues.label("fact.duration"),
                        tongues.said(texts -> texts.duration(study.years(), study.ects()))),
                standing(),
                new Fact(tongues.label("fact.period"), tongues.said(texts -> period(texts, study.period()))),
                Fact.of(tongues.label("fact.admission"), String.valueOf(study.admissionYear())),
                Fact.of(tongues.label("fact.student"), study.studentNo()));
    }

    private Fact standing() {
        String status = study.status();
        return status == null
                ? Fact.of(tongues.label("fact.year"), String.valueOf(study.yearOfStudy()))
                : new Fact(tongues.label("fact.status"), tongues.said(texts -> status(texts, status)));
    }

    private String status(Texts texts, String status) {
        String words = texts.of("status." + status);
        var date = study.statusDate();
        return date == null ? words : texts.of("status.dated", words, texts.date(date));
    }

    private static String period(Texts texts, Period period) {
        return switch (period.scope()) {
            case "ALL" -> texts.of("period.all", span(period));
            case "YEAR" -> texts.of("period.year", period.from());
            case "TERM" -> part(texts, period.from());
            default -> range(texts, period);
        };
    }

    private static String span(Period period) {
        return period.from().equals(period.to()) ? period.from() : period.from() + "–" + period.to();
    }

    /** Whole years in one phrase; else each end on a line of its own. */
    private static String range(Texts texts, Period period) {
        if (period.from().equals(period.to())) {
            return part(texts, period.from());
        }
        boolean years = period.from().indexOf('-') < 0 && period.to().indexOf('-') < 0;
        return years
                ? texts.of("period.years", period.from(), period.to())
                : texts.of("period.range", part(texts, period.from()), part(texts, period.to()));
    }

    private static String part(Texts texts, String part) {
        int dash = part.indexOf('-');
        return dash < 0
                ? texts.of("period.year", part)
                : texts.of("period.term", part.substring(0, dash), part.substring(dash + 1));
    }
}
