package kz.sirius.issuing;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.sirius.common.Language;
import kz.sirius.elmo.ElmoDocument;
import kz.sirius.elmo.ElmoFixtures;
import kz.sirius.elmo.ElmoXml;
import kz.sirius.records.AcademicRecord;
import kz.sirius.registry.DocumentKind;
import kz.sirius.reports.AppendixData;
import kz.sirius.reports.AppendixPdf;
import kz.sirius.reports.Attachment;
import kz.sirius.reports.Packing;
import kz.sirius.reports.Said;
import kz.sirius.reports.SupplementData;
import kz.sirius.reports.SupplementPdf;
import kz.sirius.reports.TranscriptPdf;

/** Numbered documents of every kind, with their data inside, for the tests. */
public final class KindFixtures {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final LocalDate BORN = LocalDate.of(2000, 2, 29);

    private KindFixtures() {}

    /** Its number. */
    public static String number(DocumentKind kind) {
        return kind.prefix() + "-2026-000127";
    }

    /** Its data. */
    public static byte[] data(DocumentKind kind, AcademicRecord record) {
        return ElmoXml.of(ElmoFixtures.document(kind, record, BORN));
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
                new SupplementData.TooFew(7, 50),
                RecordFixtures.sheet());
    }

    private static SupplementData.Item item(String number) {
        return new SupplementData.Content(Said.of("What is said in " + number));
    }
}
