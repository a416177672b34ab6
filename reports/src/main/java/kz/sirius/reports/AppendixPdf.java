package kz.sirius.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.sirius.pages.Packing;
import kz.sirius.reports.AppendixData.Award;
import org.jspecify.annotations.Nullable;

/**
 * Renders the diploma appendix (T1, T9): A4, PDF/A-3, in Kazakh, Russian or English, or in Kazakh with English under it.
 * Where a certificate takes the diploma's place (internship, residency), the words follow.
 */
public final class AppendixPdf {

    /** Version of the form, stored with each document (R5). */
    public static final String TEMPLATE_VERSION = "appendix-4";

    private static final Set<String> CERTIFIED = Set.of("INTERNSHIP", "RESIDENCY");

    private AppendixPdf() {}

    /** Since when the words about diploma and certificates that hold on a day (Asia/Almaty) do so; null for the first. */
    public static @Nullable LocalDate wordsSince(LocalDate on) {
        return Texts.in("kk").datedSince(on, "appendix.", "fact.award.");
    }

    /** The PDF of these data; the same data give the same bytes. */
    public static byte[] render(AppendixData data) {
        return render(data, Packing.plain());
    }

    /** The PDF of these data with what it carries; the same data and packing give the same bytes. */
    public static byte[] render(AppendixData data, Packing packing) {
        return fill(data).write(packing);
    }

    /** The same, with the number of its pages. */
    public static PdfPages pages(AppendixData data, Packing packing) {
        return fill(data).file(packing);
    }

    /** The PDF of one paper copy (P3): what the electronic document says, to be signed by hand and sealed. */
    public static byte[] paper(AppendixData data, PaperCopy copy) {
        return fill(data, copy).write(Packing.plain());
    }

    static Pages.Filled fill(AppendixData data) {
        return fill(data, null);
    }

    private static Pages.Filled fill(AppendixData data, @Nullable PaperCopy paper) {
        Tongues tongues = Tongues.of(data.language());
        Said title = wording(data, tongues, "appendix.title.", awarded(data.award()));
        Said brief = wording(data, tongues, "appendix.brief.", document(data.award()));
        Head head = new Head(tongues, data.institution(), data.issue(), data.holder(), paper);
        Map<String, Object> parameters = head.parameters(title, brief, data.demonstration());
        head.holder(parameters);
        Achievement achievement = data.achievement();
        Texts texts = tongues.first();
        head.result(parameters, "sumEcts", "result.ects", texts.credits(achievement.ects()) + "\u00a0ECTS");
        head.result(parameters, "sumGpa", "result.whole", texts.decimal(achievement.gpa()));
        return new Pages.Filled(
                Templates.APPENDIX.fill(parameters, lines(data, tongues, parameters, paper)),
                Pages.description(tongues, title, data.issue()));
    }

    private static List<Map<String, ?>> lines(
            AppendixData data, Tongues tongues, Map<String, Object> parameters, @Nullable PaperCopy paper) {
        Lines lines = new Lines(tongues);
        List<Map<String, ?>> all = new ArrayList<>(lines.facts(facts(data, tongues)));
        all.addAll(lines.achieved(data.achievement()));
        all.add(Lines.of("total"));
        Stream<String> marks = Lines.marks(data.achievement().rows().stream().map(Achievement.Row::mark)).stream();
        List<String> notes =
                Stream.concat(Stream.of("note.last", "note.gpa"), marks).toList();
        all.addAll(lines.closing(data.scales(), notes, Ending.of(data.sheet(), paper), parameters));
        return all;
    }

    private static List<Fact> facts(AppendixData data, Tongues tongues) {
        Award award = data.award();
        String distinction = award.distinction() ? "yes" : "no";
        return List.of(
                new Fact(tongues.label("fact.unit." + award.unitKind()), award.unit()),
                new Fact(
                        tongues.label("fact.programme"),
                        tongues.around(award.programme(), (texts, name) -> award.programmeCode() + " " + name)),
                new Fact(tongues.label("fact.qualification"), award.qualification()),
                new Fact(tongues.label("fact.level"), tongues.say("level." + award.level())),
                new Fact(tongues.label("fact.form"), tongues.say("form." + award.form())),
                new Fact(
                        tongues.label("fact.duration"),
                        tongues.said(texts -> texts.duration(award.years(), award.ects()))),
                Fact.of(
                        wording(data, tongues, "fact.award.", document(award)).joined(" / "),
                        award.series() + " " + tongues.first().of("number", award.number())),
                new Fact(tongues.label("fact.awarded"), tongues.said(texts -> texts.date(award.date()))),
                new Fact(tongues.label("fact.distinction"), tongues.say("distinction." + distinction)),
                new Fact(tongues.label("fact.commission"), award.commission()),
                Fact.of(tongues.label("fact.admission"), String.valueOf(award.admissionYear())),
                Fact.of(tongues.label("fact.student"), award.studentNo()));
    }

    /** What the learner was given: a diploma, or the certificate of his level. */
    private static String awarded(Award award) {
        return CERTIFIED.contains(award.level()) ? award.level() : "DIPLOMA";
    }

    private static String document(Award award) {
        return CERTIFIED.contains(award.level()) ? "CERTIFICATE" : "DIPLOMA";
    }

    private static Said wording(AppendixData data, Tongues tongues, String key, String which) {
        return tongues.said(texts -> texts.dated(key + which, data.on()));
    }
}
