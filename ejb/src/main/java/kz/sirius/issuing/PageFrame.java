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
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import kz.sirius.common.Clause;
import kz.sirius.common.Language;
import kz.sirius.common.Setting;
import kz.sirius.common.Unavailable;
import kz.sirius.common.Words;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.identity.People;
import kz.sirius.identity.PersonName;
import kz.sirius.registry.DocumentNumber;
import kz.sirius.reports.Institution;
import kz.sirius.reports.Issue;
import kz.sirius.reports.SheetLine;
import kz.sirius.signing.Certificates;
import org.jspecify.annotations.Nullable;

/** What stands round the content of every kind of document: who issues it, its number, who agreed and signed. */
@ApplicationScoped
@Clause({"T5", "T8", "R10", "R42", "R43"})
class PageFrame {

    private static final Map<String, byte[]> EMBLEMS = new ConcurrentHashMap<>();

    @Inject
    Certificates certificates;

    @Inject
    People people;

    /** Where everybody checks the document with this token. */
    static String address(String token) {
        return Setting.PUBLIC_ADDRESS.text() + "/v/" + token;
    }

    static Institution institution(Speech speech, LocalDate on) {
        return new Institution(
                speech.said(Setting.INSTITUTION_NAME::in),
                speech.said(Setting.INSTITUTION_OFFICE::in),
                speech.said(DocumentWords::procedure),
                speech.said(language -> DocumentWords.legal(language, on)),
                emblem());
    }

    /** Read once for each file name: another emblem is another file, or a restart. Each document draws it anew. */
    private static byte @Nullable [] emblem() {
        String file = Setting.INSTITUTION_EMBLEM.text();
        return file.isBlank() ? null : EMBLEMS.computeIfAbsent(file, PageFrame::read);
    }

    private static byte[] read(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new Unavailable("The emblem named by " + Setting.INSTITUTION_EMBLEM.key() + " cannot be read", e);
        }
    }

    static Issue issue(DocumentNumber number) {
        URI site = URI.create(Setting.PUBLIC_ADDRESS.text());
        String typed = Objects.requireNonNull(site.getAuthority(), "sirius.public-address has no host") + "/v";
        return new Issue(
                number.text(), number.date(), address(number.token()), typed.toLowerCase(Locale.ROOT), number.token());
    }

    /** The approval and signature sheet: who approved, and those who sign. */
    List<SheetLine> sheet(String approvedBy, List<OfficeHolder> signers, Words unit, Speech speech) {
        List<SheetLine> sheet = new ArrayList<>();
        people.named(approvedBy).ifPresent(person -> sheet.add(agreed(person, speech)));
        signers.forEach(official -> sheet.add(signed(official, unit, speech)));
        return sheet;
    }

    /** Whether what was said of an official is still what would be said of him. */
    boolean isStillSaid(String signer, OfficeHolder official) {
        return certificates.validity(official.keyAlias()).isPresent() && signer.equals(signer(official));
    }

    /** What the sheet says of an official, for comparison. */
    String signer(OfficeHolder official) {
        return String.join(
                "\n",
                official.surname(),
                official.givenName(),
                String.valueOf(official.patronymic()),
                official.surnameLatin(),
                official.givenNameLatin(),
                official.office().name(),
                certificates.issuerOf(official.keyAlias()));
    }

    private static SheetLine agreed(PersonName person, Speech speech) {
        return new SheetLine(
                false,
                speech.said(language -> person(person, language)),
                speech.said(DocumentWords::specialist),
                speech.said(Setting.INSTITUTION_SHORT::in),
                null);
    }

    private SheetLine signed(OfficeHolder official, Words unit, Speech speech) {
        PersonName name = new PersonName(
                official.surname(),
                official.givenName(),
                official.patronymic(),
                official.surnameLatin(),
                official.givenNameLatin());
        return new SheetLine(
                true,
                speech.said(language -> person(name, language)),
                speech.said(language -> DocumentWords.capacity(official.office(), unit, language)),
                speech.said(Setting.INSTITUTION_SHORT::in),
                certificates.issuerOf(official.keyAlias()));
    }

    private static String person(PersonName name, Language language) {
        return language == Language.EN && !name.surnameLatin().isBlank()
                ? PersonLine.initials(language, name.surnameLatin(), name.givenNameLatin(), null)
                : PersonLine.initials(Language.KK, name.surname(), name.givenName(), name.patronymic());
    }
}
