package kz.sirius.reports;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.sirius.reports.SupplementData.Content;
import kz.sirius.reports.SupplementData.Item;
import kz.sirius.reports.SupplementData.NotApplicable;
import kz.sirius.reports.SupplementData.NotProvided;
import kz.sirius.reports.SupplementData.SameAs;
import kz.sirius.reports.SupplementData.Share;
import kz.sirius.reports.SupplementData.Shares;
import kz.sirius.reports.SupplementData.TooFew;
import org.jspecify.annotations.Nullable;

/** The Diploma Supplement line by line: the sections and items of the model, in its order and in its words. */
final class SupplementLines {

    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /** A distribution has places for the shares of ten grades. */
    private static final int SHARES = 10;

    /** The last part of section 8 in one language, in points. */
    private static final double LAST_PART = 80;

    private final SupplementData data;
    private final Tongues tongues;
    private final Lines lines;
    private final Ending ending;
    private final List<Map<String, ?>> all = new ArrayList<>();

    SupplementLines(SupplementData data, Tongues tongues, @Nullable PaperCopy paper) {
        this.data = data;
        this.tongues = tongues;
        this.lines = new Lines(tongues);
        this.ending = Ending.of(data.sheet(), paper);
    }

    Collection<Map<String, ?>> records(Map<String, Object> parameters) {
        holder();
        List.of("2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "3.2", "3.3", "4.1", "4.2")
                .forEach(this::given);
        item("4.3", details());
        add("4", Lines.of("gap"));
        lines.achieved(data.achievement()).forEach(row -> add("4", row));
        grading();
        List.of("4.5", "5.1", "5.2", "6.1", "6.2").forEach(this::given);
        certification();
        List<Map<String, Object>> last = system();
        all.addAll(lines.closing(last, LAST_PART * (tongues.two() ? 2 : 1), ending, parameters));
        return all;
    }

    private void holder() {
        Holder holder = data.holder();
        Holder latin = holder.inLatin();
        item("1.1", new Said(holder.surname(), latin.surname()));
        String patronymic = holder.patronymic();
        String given = (holder.givenName() + " " + (patronymic == null ? "" : patronymic)).strip();
        item("1.2", given.isEmpty() ? tongues.say("supplement.one-name") : new Said(given, latin.givenName()));
        item("1.3", Said.of(data.birthDate().format(BIRTH)));
        item("1.4", Said.of(data.studentNo()));
    }

    private void given(String number) {
        item(number, said(Objects.requireNonNull(data.items().get(number))));
    }

    private Said said(Item item) {
        if (item instanceof Content content) {
            return content.text();
        }
        if (item instanceof NotApplicable not) {
            return tongues.around(not.why(), (texts, why) -> texts.of("supplement.not-applicable", why));
        }
        if (item instanceof NotProvided not) {
            return tongues.around(not.why(), (texts, why) -> texts.of("supplement.not-provided", why));
        }
        return tongues.say("supplement.same-as", ((SameAs) item).number());
    }

    private Said details() {
        Achievement achievement = data.achievement();
        return tongues.said(texts ->
                texts.of("supplement.details", texts.credits(achievement.ects()), texts.decimal(achievement.gpa())));
    }

    /** The scale over the full measure, then the distribution or why there is none; the marks that occur are explained. */
    private void grading() {
        add("4", Lines.of("gap"));
        item("4.4", tongues.say("supplement.grading"));
        data.scales().forEach(scale -> add("4", lines.scale(scale, data.scales().size() == 1)));
        List<String> notes = new ArrayList<>(List.of("note.last", "note.gpa"));
        notes.addAll(Lines.marks(data.achievement().rows().stream().map(Achievement.Row::mark)));
        add("4", lines.notes(notes));
        if (data.distribution() instanceof Shares shares) {
            add("4", distribution(shares));
        } else {
            TooFew few = (TooFew) data.distribution();
            Map<String, Object> line = Lines.of("item");
            Lines.put(line, "value", tongues.say("supplement.too-few", few.grades(), few.needed()));
            add("4", line);
        }
    }

    private Map<String, Object> distribution(Shares shares) {
        Map<String, Object> line = Lines.of("distribution");
        Lines.put(
                line,
                "caption",
                tongues.said(texts -> texts.of(
                        "supplement.group",
                        texts.of("level." + shares.level()),
                        shares.field(),
                        shares.from(),
                        shares.to(),
                        shares.grades())));
        List<Share> each = shares.shares();
        line.put("line1", Lines.places(SHARES, each, share -> Texts.letter(share.letter())));
        line.put("line2", Lines.places(SHARES, each, share -> tongues.first().tenth(share.percent())));
        line.put("line3", Lines.places(SHARES, each, share -> tongues.first().tenth(share.cumulative())));
        return line;
    }

    private void certification() {
        Issue issue = data.issue();
        item("7.1", issue == null ? notYet() : tongues.said(texts -> texts.date(issue.date())));
        PaperCopy paper = ending.paper();
        if (paper != null) {
            item("7.2", tongues.say("supplement.paper.signature"));
            item("7.3", joined(paper.capacities()));
            item("7.4", tongues.say("supplement.paper.seal"));
            return;
        }
        boolean known = issue != null && data.sheet().stream().anyMatch(SheetLine::signed);
        item("7.2", known ? signers(SheetLine::person) : notYet());
        item("7.3", known ? signers(SheetLine::capacity) : notYet());
        item("7.4", tongues.say("supplement.seal"));
    }

    /** Nobody has signed, and who will is open: a preview, or pages of which any one of several may sign his own. */
    private Said notYet() {
        return tongues.say("supplement.preview");
    }

    private Said signers(Function<SheetLine, Said> what) {
        return joined(data.sheet().stream().filter(SheetLine::signed).map(what).toList());
    }

    private Said joined(List<Said> said) {
        String second = said.stream()
                .map(one -> one.second() == null ? one.text() : one.second())
                .collect(Collectors.joining("\n"));
        String first = said.stream().map(Said::text).collect(Collectors.joining("\n"));
        return new Said(first, tongues.two() ? second : null);
    }

    /** Section 8; its last part is handed back, so that it stands on one page with the signature sheet. */
    private List<Map<String, Object>> system() {
        List<Map<String, Object>> last = new ArrayList<>();
        int part = 0;
        for (Said paragraph : SystemText.on(data.on()).in(tongues)) {
            boolean heading = SystemText.isHeading(paragraph.text());
            if (heading) {
                all.addAll(last);
                last.clear();
                part++;
            }
            Map<String, Object> line = Lines.of(heading ? "heading" : "text");
            String second = paragraph.second();
            Lines.put(
                    line,
                    "value",
                    new Said(SystemText.words(paragraph.text()), second == null ? null : SystemText.words(second)));
            line.put("part", String.valueOf(part));
            Room.ask(line, Room.HEADING);
            last.add(in("8", line));
        }
        return last;
    }

    private void item(String number, Said value) {
        if (value.isBlank()) {
            throw new IllegalStateException("Item " + number + " says nothing");
        }
        Map<String, Object> line = Lines.of("item");
        line.put("no", number);
        Lines.put(line, "label", tongues.say("supplement." + number));
        Lines.put(line, "value", value);
        add(number.substring(0, 1), line);
    }

    private void add(String section, Map<String, Object> line) {
        all.add(in(section, line));
    }

    private Map<String, Object> in(String section, Map<String, Object> line) {
        line.put("section", section);
        Lines.put(line, "sectionWords", tongues.say("supplement." + section));
        return line;
    }
}
