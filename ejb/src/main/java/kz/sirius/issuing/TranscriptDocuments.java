package kz.sirius.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kz.sirius.common.Clause;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.common.Setting;
import kz.sirius.common.Unavailable;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.identity.People;
import kz.sirius.identity.PersonName;
import kz.sirius.records.AcademicRecord;
import kz.sirius.registry.DocumentNumber;
import kz.sirius.reports.Institution;
import kz.sirius.reports.Issue;
import kz.sirius.reports.Packing;
import kz.sirius.reports.Said;
import kz.sirius.reports.SheetLine;
import kz.sirius.reports.TranscriptData;
import kz.sirius.reports.TranscriptPdf;
import kz.sirius.requests.FrozenRequest;
import kz.sirius.requests.Snapshots;
import kz.sirius.signing.Certificates;
import org.jspecify.annotations.Nullable;

/** Makes the pages of a transcript: from the frozen snapshot with its number, or as a preview without one. */
@ApplicationScoped
@Clause({"T5", "R5", "R7", "R8", "R9", "R10", "R42"})
class TranscriptDocuments {

    @Inject
    Certificates certificates;

    @Inject
    People people;

    /**
     * The numbered pages with the names of those who sign, and with so many empty signature fields; the same input gives
     * the same bytes.
     */
    byte[] issued(FrozenRequest frozen, DocumentNumber number, List<OfficeHolder> signers, int fields) {
        AcademicRecord record = Snapshots.read(frozen.snapshot());
        Language language = frozen.language();
        List<SheetLine> sheet = new ArrayList<>();
        people.named(frozen.approvedBy()).ifPresent(person -> sheet.add(agreed(person, language)));
        signers.forEach(official -> sheet.add(signed(official, record, language)));
        return TranscriptPdf.render(
                data(record, language, issue(number), number.date(), sheet),
                new Packing(DocumentData.of(frozen.kind(), record, number, null), fields, frozen.id()));
    }

    /** The pages without number and QR code, with the marks of a preview. */
    byte[] preview(AcademicRecord record, Language language, LocalDate today) {
        return TranscriptPdf.render(data(record, language, null, today, List.of()));
    }

    /** Where everybody checks the document with this token. */
    static String address(String token) {
        return Setting.PUBLIC_ADDRESS.text() + "/v/" + token;
    }

    private static TranscriptData data(
            AcademicRecord record, Language language, @Nullable Issue issue, LocalDate on, List<SheetLine> sheet) {
        if (record.rows().isEmpty()) {
            throw new Refusal(IssuingRefusal.NOTHING_TO_PRINT);
        }
        RecordPages pages = new RecordPages(record, language);
        return new TranscriptData(
                language.tag(),
                institution(language, on),
                issue,
                Setting.DEMO.on(),
                pages.holder(),
                pages.study(),
                pages.rows(),
                pages.sums(),
                pages.results(),
                pages.scales(),
                sheet);
    }

    private static Institution institution(Language language, LocalDate on) {
        return new Institution(
                Said.of(Setting.INSTITUTION_NAME.in(language)),
                Said.of(Setting.INSTITUTION_OFFICE.in(language)),
                Said.of(DocumentWords.procedure(language)),
                Said.of(DocumentWords.legal(language, on)),
                emblem());
    }

    private static byte @Nullable [] emblem() {
        String file = Setting.INSTITUTION_EMBLEM.text();
        if (file.isBlank()) {
            return null;
        }
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new Unavailable("The emblem named by " + Setting.INSTITUTION_EMBLEM.key() + " cannot be read", e);
        }
    }

    private static Issue issue(DocumentNumber number) {
        URI site = URI.create(Setting.PUBLIC_ADDRESS.text());
        String typed = Objects.requireNonNull(site.getAuthority(), "sirius.public-address has no host") + "/v";
        return new Issue(
                number.text(), number.date(), address(number.token()), typed.toLowerCase(Locale.ROOT), number.token());
    }

    private static SheetLine agreed(PersonName person, Language language) {
        return new SheetLine(
                false,
                Said.of(person(person, language)),
                Said.of(DocumentWords.specialist(language)),
                Said.of(Setting.INSTITUTION_SHORT.in(language)),
                null);
    }

    private SheetLine signed(OfficeHolder official, AcademicRecord record, Language language) {
        PersonName name = new PersonName(
                official.surname(),
                official.givenName(),
                official.patronymic(),
                official.surnameLatin(),
                official.givenNameLatin());
        return new SheetLine(
                true,
                Said.of(person(name, language)),
                Said.of(DocumentWords.capacity(official.office(), record.unit().name(), language)),
                Said.of(Setting.INSTITUTION_SHORT.in(language)),
                certificates.issuerOf(official.keyAlias()));
    }

    private static String person(PersonName name, Language language) {
        return language == Language.EN && !name.surnameLatin().isBlank()
                ? PersonLine.initials(language, name.surnameLatin(), name.givenNameLatin(), null)
                : PersonLine.initials(Language.KK, name.surname(), name.givenName(), name.patronymic());
    }
}
