package kz.sirius.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.elmo.ElmoDocument;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.pages.Attachment;
import kz.sirius.pages.Packing;
import kz.sirius.records.AcademicRecord;
import kz.sirius.registry.DocumentKind;
import kz.sirius.registry.DocumentNumber;
import kz.sirius.reports.AppendixPdf;
import kz.sirius.reports.Issue;
import kz.sirius.reports.PaperCopy;
import kz.sirius.reports.PdfPages;
import kz.sirius.reports.SheetLine;
import kz.sirius.reports.SupplementOutline;
import kz.sirius.reports.SupplementPdf;
import kz.sirius.reports.TranscriptPdf;
import kz.sirius.requests.FrozenRequest;
import kz.sirius.requests.Snapshots;
import kz.sirius.requests.SupplementFacts;
import kz.sirius.signing.Rendition;
import org.jspecify.annotations.Nullable;

/** Makes the pages of each kind of document: from the frozen snapshot with its number, or as a preview without one. */
@ApplicationScoped
@Clause({"T1", "T3", "T5", "T9", "T10", "R2", "R5", "R40", "R48"})
class DocumentPages {

    @Inject
    PageFrame frame;

    /**
     * The numbered pages with the names of those who sign, and with so many empty signature fields; the same input gives
     * the same bytes.
     *
     * @param academic the record of the frozen snapshot
     */
    Rendition issued(
            FrozenRequest frozen,
            AcademicRecord academic,
            DocumentNumber number,
            List<OfficeHolder> signers,
            int fields) {
        Speech speech = Speech.of(frozen.language(), frozen.bilingual());
        List<SheetLine> sheet =
                frame.sheet(frozen.approvedBy(), signers, academic.unit().name(), speech);
        SupplementFacts supplement = frozen.kind() == DocumentKind.DIPLOMA_SUPPLEMENT
                ? Snapshots.supplement(frozen.snapshot()).orElse(null)
                : null;
        Wording wording = new Wording(academic, supplement, speech, number.date());
        PdfPages file = file(frozen.kind(), wording, number, sheet, new Packing(null, fields, frozen.id()));
        String signer = fields == 1 && signers.size() == 1 ? frame.signer(signers.get(0)) : "";
        return new Rendition(file.content(), madeWith(frozen.kind(), wording), file.count(), signer);
    }

    /** Whether pages that were made for this official alone say of him what they would say now. */
    boolean areStill(String signer, OfficeHolder official) {
        return frame.isStillSaid(signer, official);
    }

    /** The numbered pages with these names on their sheet, packed so, and with the document's data in them. */
    static PdfPages file(
            DocumentKind kind, Wording wording, DocumentNumber number, List<SheetLine> sheet, Packing packing) {
        Issue issue = PageFrame.issue(number);
        Attachment data = DocumentData.of(kind, wording.academic(), number, sections(kind, wording, issue, sheet));
        return rendered(kind, wording, issue, sheet, new Packing(data, packing.signatureFields(), packing.seed()));
    }

    /** What a supplement says, for its data; null for another kind. */
    private static ElmoDocument.@Nullable Supplement sections(
            DocumentKind kind, Wording wording, Issue issue, List<SheetLine> sheet) {
        if (kind != DocumentKind.DIPLOMA_SUPPLEMENT) {
            return null;
        }
        SupplementOutline outline = SupplementOutline.of(SupplementPages.of(wording, issue, sheet));
        return new ElmoDocument.Supplement(
                wording.speech().first(),
                "2018",
                SupplementPages.facts(wording).birthDate(),
                outline.preamble(),
                outline.sections().stream()
                        .map(part -> new ElmoDocument.Section(part.number(), part.title(), part.content()))
                        .toList());
    }

    /** The pages of one paper copy, with lines to be signed by hand in the place of the sheet of signatures. */
    byte[] paper(DocumentKind kind, Wording wording, DocumentNumber number, PaperCopy copy) {
        Issue issue = PageFrame.issue(number);
        return switch (kind) {
            case TRANSCRIPT -> TranscriptPdf.paper(TranscriptPages.of(wording, issue, List.of()), copy);
            case DIPLOMA_APPENDIX -> AppendixPdf.paper(AppendixPages.of(wording, issue, List.of()), copy);
            case DIPLOMA_SUPPLEMENT -> SupplementPdf.paper(SupplementPages.of(wording, issue, List.of()), copy);
        };
    }

    /** The pages without number and QR code, with the marks of a preview. */
    byte[] preview(DocumentKind kind, Wording wording) {
        return rendered(kind, wording, null, List.of(), Packing.plain()).content();
    }

    private static PdfPages rendered(
            DocumentKind kind, Wording wording, @Nullable Issue issue, List<SheetLine> sheet, Packing packing) {
        if (wording.academic().rows().isEmpty()) {
            throw new Refusal(IssuingRefusal.NOTHING_TO_PRINT);
        }
        return switch (kind) {
            case TRANSCRIPT -> TranscriptPdf.pages(TranscriptPages.of(wording, issue, sheet), packing);
            case DIPLOMA_APPENDIX -> AppendixPdf.pages(AppendixPages.of(wording, issue, sheet), packing);
            case DIPLOMA_SUPPLEMENT -> SupplementPdf.pages(SupplementPages.of(wording, issue, sheet), packing);
        };
    }

    /** Which form, wording and texts a document of that day is made with, as it is kept with the document (R5). */
    static String madeWith(DocumentKind kind, Wording wording) {
        LocalDate on = wording.on();
        String legal = "legal-" + DocumentWords.legalFrom(on);
        return switch (kind) {
            case TRANSCRIPT -> String.join(" ", TranscriptPdf.TEMPLATE_VERSION, legal);
            case DIPLOMA_APPENDIX ->
                String.join(" ", AppendixPdf.TEMPLATE_VERSION, legal, words(AppendixPdf.wordsSince(on), null));
            case DIPLOMA_SUPPLEMENT ->
                String.join(
                        " ",
                        SupplementPdf.TEMPLATE_VERSION,
                        legal,
                        words(SupplementPdf.wordsSince(on), DocumentWords.datedSince(SupplementPages.DISTINCTION, on)),
                        SupplementPdf.textVersion(on),
                        SupplementPages.facts(wording).texts().version());
        };
    }

    /** Of dated words the day of the youngest; {@code words-first} as long as none was changed. */
    private static String words(@Nullable LocalDate one, @Nullable LocalDate other) {
        return "words-"
                + Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                        .map(LocalDate::toString)
                        .orElse("first");
    }
}
