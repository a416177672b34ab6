package kz.sirius.issuing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.common.Setting;
import kz.sirius.common.Words;
import kz.sirius.programmes.Explanation;
import kz.sirius.programmes.ProgrammeText;
import kz.sirius.programmes.SupplementItem;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.GradeDistribution;
import kz.sirius.reports.Issue;
import kz.sirius.reports.Said;
import kz.sirius.reports.SheetLine;
import kz.sirius.reports.SupplementData;
import kz.sirius.requests.SupplementFacts;
import org.jspecify.annotations.Nullable;

/**
 * What a Diploma Supplement prints: the record, the texts of the programme and the distribution of grades. An item of which
 * the programme has yet to say something is named so in a preview; what is issued was complete when it was approved.
 */
@Clause({"T10", "R40", "R41"})
final class SupplementPages {

    /** Words that follow the level, and have days from which they hold. */
    static final String DISTINCTION = "supplement.distinction.";

    private final Wording wording;
    private final Speech speech;

    private SupplementPages(Wording wording) {
        this.wording = wording;
        this.speech = wording.speech();
    }

    static SupplementData of(Wording wording, @Nullable Issue issue, List<SheetLine> sheet) {
        AcademicRecord academic = wording.academic();
        SupplementFacts facts = facts(wording);
        RecordPages pages = new RecordPages(academic, wording.speech());
        return new SupplementData(
                wording.speech().tag(),
                wording.on(),
                PageFrame.institution(wording.speech(), wording.on()),
                issue,
                Setting.DEMO.on(),
                pages.holderWithLatin(),
                facts.birthDate(),
                academic.learner().studentNo(),
                new SupplementPages(wording).items(facts),
                AchievementPages.of(academic, wording.speech()),
                pages.scales(),
                distribution(facts.distribution()),
                sheet);
    }

    /** Refuses ISS-09 when there are none: the record is not that of a graduate. */
    static SupplementFacts facts(Wording wording) {
        SupplementFacts facts = wording.supplement();
        if (facts == null) {
            throw new Refusal(IssuingRefusal.NO_GRADUATE);
        }
        return facts;
    }

    private Map<String, SupplementData.Item> items(SupplementFacts facts) {
        AcademicRecord.Programme programme = wording.academic().programme();
        Map<String, SupplementData.Item> items = new HashMap<>();
        items.put("2.1", new SupplementData.Content(speech.original(programme.qualification())));
        items.put("2.3", new SupplementData.Content(speech.original(institution())));
        items.put(
                "3.2",
                new SupplementData.Content(
                        speech.said(in -> DocumentWords.duration(in, programme.years(), programme.ects()))));
        items.put("4.1", content("form." + wording.academic().study().form().name()));
        items.put("4.5", distinction());
        for (SupplementItem item : SupplementItem.values()) {
            items.put(item.number(), said(item, facts.texts().text(item)));
        }
        return items;
    }

    private SupplementData.Item said(SupplementItem item, Optional<ProgrammeText> text) {
        if (text.isEmpty()) {
            return item.mandatory()
                    ? new SupplementData.NotProvided(speech.said(in -> DocumentWords.of(in, "supplement.open")))
                    : new SupplementData.SameAs("2.3");
        }
        Said words = speech.said(text.get().words());
        Explanation explanation = text.get().explanation();
        if (explanation == null) {
            return new SupplementData.Content(words);
        }
        return explanation == Explanation.NOT_APPLICABLE
                ? new SupplementData.NotApplicable(words)
                : new SupplementData.NotProvided(words);
    }

    /** Item 4.5, in the original language first: of a diploma, or of the certificate of his level. */
    private SupplementData.Item distinction() {
        boolean distinction = AppendixPages.graduation(wording.academic()).withDistinction();
        String awarded = DISTINCTION + awarded(wording.academic().programme().level());
        return distinction
                ? new SupplementData.Content(speech.original(DocumentWords.dated(awarded, wording.on())))
                : new SupplementData.NotApplicable(speech.said(DocumentWords.dated(awarded + ".no", wording.on())));
    }

    private static String awarded(AcademicRecord.Level level) {
        return switch (level) {
            case INTERNSHIP, RESIDENCY -> level.name();
            default -> "DIPLOMA";
        };
    }

    private SupplementData.Item content(String key) {
        return new SupplementData.Content(speech.said(in -> DocumentWords.of(in, key)));
    }

    private static Words institution() {
        return new Words(name(Language.KK), name(Language.RU), name(Language.EN));
    }

    private static String name(Language language) {
        return Setting.INSTITUTION_NAME.in(language) + ". " + Setting.INSTITUTION_STATUS.in(language);
    }

    private static SupplementData.Distribution distribution(GradeDistribution found) {
        if (!found.enough()) {
            return new SupplementData.TooFew(found.total(), Setting.DISTRIBUTION_MINIMUM.number());
        }
        return new SupplementData.Shares(
                found.level().name(),
                found.field(),
                found.fromYear(),
                found.toYear(),
                found.total(),
                found.shares().stream()
                        .map(share -> new SupplementData.Share(share.letter(), share.percent(), share.cumulative()))
                        .toList());
    }
}
