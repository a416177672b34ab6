package kz.sirius.reports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.sirius.reports.TranscriptData.Holder;
import kz.sirius.reports.TranscriptData.Issue;
import kz.sirius.reports.TranscriptData.Period;
import kz.sirius.reports.TranscriptData.Study;
import org.jspecify.annotations.Nullable;

/** What stands above and below the table: header, holder, the nine facts, results, footer. */
final class TranscriptHead {

    private static final String BETWEEN = "\u00a0\u00a0\u00a0·\u00a0\u00a0\u00a0";

    private final TranscriptData data;
    private final Texts texts;

    TranscriptHead(TranscriptData data, Texts texts) {
        this.data = data;
        this.texts = texts;
    }

    Map<String, Object> parameters() {
        Map<String, Object> all = new HashMap<>();
        TranscriptData.Institution institution = data.institution();
        all.put("institution", institution.name());
        all.put("office", institution.office() + " · " + institution.procedure());
        all.put("title", texts.of("title"));
        all.put("number", number());
        all.put("caption", caption(data.issue()));
        all.put("nameLabel", texts.of(nameLabel()));
        all.put("name", name());
        all.put("footer", footer());
        all.put("pageOf", texts.of("page").replace("'", "''"));
        all.put("sumEcts", texts.credits(data.results().ects()) + "\u00a0ECTS");
        all.put("sumGpa", texts.decimal(data.results().gpa()));
        all.put("sumCumulative", texts.decimal(data.results().cumulative()));
        all.put("signNote", data.issue() == null ? null : texts.of("sheet.note"));
        all.put("legal", data.demonstration() ? texts.of("demonstration") : institution.legal());
        facts(all);
        return all;
    }

    /** Title of the file: document, number, holder. */
    String documentTitle() {
        Issue issue = data.issue();
        return texts.of("title") + " " + (issue == null ? texts.of("preview") : issue.number());
    }

    private void facts(Map<String, Object> all) {
        Study study = data.study();
        fact(all, 0, texts.of("fact.unit." + study.unitKind()), study.unit());
        fact(all, 1, texts.of("fact.programme"), study.programmeCode() + " " + study.programme());
        fact(all, 2, texts.of("fact.level"), texts.of("level." + study.level()));
        fact(all, 3, texts.of("fact.form"), texts.of("form." + study.form()));
        fact(all, 4, texts.of("fact.duration"), texts.duration(study.years(), study.ects()));
        String status = study.status();
        if (status == null) {
            fact(all, 5, texts.of("fact.year"), String.valueOf(study.yearOfStudy()));
        } else {
            fact(all, 5, texts.of("fact.status"), status(status));
        }
        fact(all, 6, texts.of("fact.period"), period(study.period()));
        fact(all, 7, texts.of("fact.admission"), String.valueOf(study.admissionYear()));
        fact(all, 8, texts.of("fact.student"), study.studentNo());
    }

    private String status(String status) {
        String words = texts.of("status." + status);
        var date = data.study().statusDate();
        return date == null ? words : texts.of("status.dated", words, texts.date(date));
    }

    private String period(Period period) {
        return switch (period.scope()) {
            case "ALL" -> texts.of("period.all", span(period));
            case "YEAR" -> texts.of("period.year", period.from());
            case "TERM" -> part(period.from());
            default -> range(period);
        };
    }

    private static String span(Period period) {
        return period.from().equals(period.to()) ? period.from() : period.from() + "–" + period.to();
    }

    /** Whole years in one phrase; else each end on a line of its own. */
    private String range(Period period) {
        if (period.from().equals(period.to())) {
            return part(period.from());
        }
        boolean years = period.from().indexOf('-') < 0 && period.to().indexOf('-') < 0;
        return years
                ? texts.of("period.years", period.from(), period.to())
                : texts.of("period.range", part(period.from()), part(period.to()));
    }

    private String part(String part) {
        int dash = part.indexOf('-');
        return dash < 0
                ? texts.of("period.year", part)
                : texts.of("period.term", part.substring(0, dash), part.substring(dash + 1));
    }

    private static void fact(Map<String, Object> all, int place, String label, String value) {
        all.put("fact" + place + "Label", label);
        all.put("fact" + place, value);
    }

    private String number() {
        Issue issue = data.issue();
        if (issue == null) {
            return texts.of("preview.number");
        }
        return "<b>" + texts.of("number", issue.number()) + "</b>" + BETWEEN + texts.date(issue.date());
    }

    private @Nullable String caption(@Nullable Issue issue) {
        if (issue == null) {
            return null;
        }
        String[] lines = grouped(issue.token());
        return texts.of("verify") + "\n" + issue.shortAddress() + "\n" + lines[0] + "\n" + lines[1];
    }

    /** The token in groups of four over two lines, so that it can be typed from paper. */
    private static String[] grouped(String token) {
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        for (int i = 0; i < token.length(); i += 4) {
            StringBuilder line = i < 16 ? first : second;
            line.append(line.isEmpty() ? "" : "-").append(token, i, Math.min(i + 4, token.length()));
        }
        return new String[] {first.toString(), second.toString()};
    }

    private String nameLabel() {
        Holder holder = data.holder();
        if (holder.givenName().isEmpty()) {
            return "name.one";
        }
        return patronymic().isEmpty() ? "name.two" : "name.three";
    }

    /** In English the surname in capitals as in the passport; no patronymic there. */
    private String name() {
        Holder holder = data.holder();
        boolean english = "en".equals(data.language());
        String surname = english ? holder.surname().toUpperCase(Locale.ROOT) : holder.surname();
        String given = english ? capitalised(holder.givenName()) : holder.givenName();
        return (surname + " " + given + " " + patronymic()).strip().replaceAll(" +", " ");
    }

    private String patronymic() {
        String patronymic = data.holder().patronymic();
        return patronymic == null ? "" : patronymic;
    }

    private static String capitalised(String name) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean first = i == 0 || !Character.isLetter(name.charAt(i - 1));
            char letter = name.charAt(i);
            made.append(first ? Character.toUpperCase(letter) : Character.toLowerCase(letter));
        }
        return made.toString();
    }

    private String footer() {
        Holder holder = data.holder();
        StringBuilder shortName = new StringBuilder(
                "en".equals(data.language()) ? holder.surname().toUpperCase(Locale.ROOT) : holder.surname());
        for (String part : new String[] {holder.givenName(), patronymic()}) {
            if (!part.isEmpty()) {
                shortName
                        .append('\u00a0')
                        .appendCodePoint(Character.toUpperCase(part.codePointAt(0)))
                        .append('.');
            }
        }
        Issue issue = data.issue();
        String first = issue == null ? texts.of("preview") : texts.of("number", issue.number());
        return first + BETWEEN + texts.of("title") + BETWEEN + shortName;
    }
}
