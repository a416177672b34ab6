package kz.sirius.issuing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.sirius.common.Language;
import kz.sirius.elmo.ElmoDocument;
import kz.sirius.elmo.ElmoFixtures;
import kz.sirius.elmo.ElmoXml;
import kz.sirius.pages.Attachment;
import kz.sirius.pages.Packing;
import kz.sirius.records.AcademicRecord;
import kz.sirius.registry.DocumentKind;
import kz.sirius.reports.AppendixData;
import kz.sirius.reports.AppendixPdf;
import kz.sirius.reports.Said;
import kz.sirius.reports.SupplementData;
import kz.sirius.reports.SupplementOutline;
import kz.sirius.reports.SupplementPdf;
import kz.sirius.reports.TranscriptPdf;

/** Numbered documents of every kind, with their data inside, for the tests. */
public final class KindFixtures {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final LocalDate BORN = LocalDate.of(2000, 2, 29);

    private static final SupplementData.Shares SHARES = new SupplementData.Shares(
            "INTEGRATED",
            "091",
            "2022/2023",
            "2024/2025",
            400,
            List.of(
                    new SupplementData.Share("A", new BigDecimal("60.3"), new BigDecimal("60.3")),
                    new SupplementData.Share("A-", new BigDecimal("28.4"), new BigDecimal("88.7")),
                    new SupplementData.Share("B+", new BigDecimal("11.3"), new BigDecimal("100.0"))));

    private KindFixtures() {}

    /** Its number. */
    public static String number(DocumentKind kind) {
        return kind.prefix() + "-2026-000127";
    }

    /** Its data. */
    public static byte[] data(DocumentKind kind, AcademicRecord record) {
        return ElmoXml.of(ElmoFixtures.document(kind, record, BORN));
    }

    /** The data of a supplement with the sections that its pages print. */
    static byte[] supplementData(Language language, boolean bilingual, AcademicRecord record) {
        SupplementOutline outline = SupplementOutline.of(supplement(Speech.of(language, bilingual), record));
        ElmoDocument made = ElmoFixtures.document(DocumentKind.DIPLOMA_SUPPLEMENT, record, BORN);
        return ElmoXml.of(new ElmoDocument(
                made.kind(),
                made.number(),
                made.issuedOn(),
                made.generatedAt(),
                made.institution(),
                record,
                new ElmoDocument.Supplement(
                        language,
                        "2018",
                        BORN,
                        outline.preamble(),
                        outline.sections().stream()
                                .map(part -> new ElmoDocument.Section(part.number(), part.title(), part.content()))
                                .toList())));
    }

    /** Its pages with the data, for one signer. */
    public static byte[] pages(DocumentKind kind, Language language, boolean bilingual, AcademicRecord record) {
        ElmoDocument elmo = ElmoFixtures.document(kind, record, BORN);
        Attachment data = new Attachment(
                elmo.number() + ".elmo.xml", "text/xml", "ELMO 1.7", ElmoXml.of(elmo), elmo.generatedAt());
        return pages(kind, Speech.of(language, bilingual), record, new Packing(data, 1, 7));
    }

    private static byte[] pages(DocumentKind kind, Speech speech, AcademicRecord record, Packing packing) {
        return switch (kind) {
            case TRANSCRIPT -> TranscriptPdf.render(RecordFixtures.data(speech, record), packing);
            case DIPLOMA_APPENDIX -> AppendixPdf.render(appendix(speech, record), packing);
            case DIPLOMA_SUPPLEMENT -> SupplementPdf.render(supplement(speech, record), packing);
        };
    }

    private static AppendixData appendix(Speech speech, AcademicRecord record) {
        RecordPages pages = new RecordPages(record, speech);
        return new AppendixData(
                speech.tag(),
                ON,
                RecordFixtures.institution(),
                RecordFixtures.issue(number(DocumentKind.DIPLOMA_APPENDIX)),
                false,
                pages.holder(),
                AppendixPages.award(record, speech),
                AchievementPages.of(record, speech),
                pages.scales(),
                RecordFixtures.sheet());
    }

    private static SupplementData supplement(Speech speech, AcademicRecord record) {
        RecordPages pages = new RecordPages(record, speech);
        Map<String, SupplementData.Item> items =
                SupplementData.ITEMS.stream().collect(Collectors.toMap(Function.identity(), KindFixtures::item));
        return new SupplementData(
                speech.tag(),
                ON,
                RecordFixtures.institution(),
                RecordFixtures.issue(number(DocumentKind.DIPLOMA_SUPPLEMENT)),
                false,
                pages.holderWithLatin(),
                BORN,
                record.learner().studentNo(),
                items,
                AchievementPages.of(record, speech),
                pages.scales(),
                SHARES,
                RecordFixtures.sheet());
    }

    private static SupplementData.Item item(String number) {
        return new SupplementData.Content(Said.of("What is said in " + number));
    }
}
