package kz.sirius.programmes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Blank;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Words;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.Roles;
import kz.sirius.records.PrintableLetters;
import kz.sirius.records.Programmes;

/** Writes what a Diploma Supplement says of a programme in one item. What was said before stays in the history. */
@Stateless
@Act("programmes.set-text")
@RolesAllowed(Roles.ADMINISTRATOR)
@Clause({"T10", "R40"})
public class SetProgrammeText {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    @Inject
    Programmes programmes;

    @Inject
    TextBook book;

    @Inject
    CurrentUser current;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Writes it, as a new change. When the same is said for that first day already, nothing is written. Texts lose blanks at
     * both ends, and their letters are composed (NFC); line ends stay.
     *
     * @return the change that stands for the text now
     * @throws Refusal PRG-01 unknown programme, PRG-02 too long, PRG-03 unfit characters, PRG-04 a reason where a text is
     *     needed, PRG-05 changed by somebody else since it was seen, PRG-06 a first day outside 2000–2100, PRG-08 letters
     *     that no document can show
     */
    public TextChange set(String programmeCode, NewProgrammeText wanted) {
        if (programmes.find(programmeCode).isEmpty()) {
            throw new Refusal(ProgrammeRefusal.NOT_FOUND);
        }
        ProgrammeText text = checked(wanted);
        book.oneAtATime(programmeCode);
        List<WrittenText> before = book.of(programmeCode, wanted.item());
        refuseChangedMeanwhile(wanted, before);
        Optional<WrittenText> same = before.stream()
                .filter(written -> written.text().validFrom().equals(text.validFrom()))
                .reduce((one, later) -> later)
                .filter(written -> written.text().equals(text));
        if (same.isPresent()) {
            return same.get().change();
        }
        String by = current.get().login();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // the database keeps no more
        WrittenText written = new WrittenText(programmeCode, wanted.item(), text, now, by);
        book.add(written);
        audit.done(
                "programmes.set-text",
                "programme:" + programmeCode,
                null,
                wanted.item().number(),
                "change " + written.change().no() + ", from " + text.validFrom());
        return written.change();
    }

    private static void refuseChangedMeanwhile(NewProgrammeText wanted, List<WrittenText> before) {
        long last = before.stream()
                .map(WrittenText::change)
                .map(TextChange::no)
                .max(Comparator.naturalOrder())
                .orElse(0L);
        if (wanted.seen() != null && wanted.seen() != last) {
            throw new Refusal(ProgrammeRefusal.CHANGED_MEANWHILE);
        }
    }

    /** The text as it will stand; for a unit test without a server. */
    static ProgrammeText checked(NewProgrammeText wanted) {
        SupplementItem item = wanted.item();
        if (wanted.validFrom().isBefore(EARLIEST) || wanted.validFrom().isAfter(LATEST)) {
            throw new Refusal(ProgrammeRefusal.BAD_DATE, year(EARLIEST), year(LATEST));
        }
        if (wanted.explanation() != null && !item.explainable()) {
            throw new Refusal(ProgrammeRefusal.NEEDS_A_TEXT, item.number());
        }
        Words words = wanted.words();
        return new ProgrammeText(
                wanted.validFrom(),
                wanted.explanation(),
                new Words(checked(item, words.kk()), checked(item, words.ru()), checked(item, words.en())));
    }

    private static String checked(SupplementItem item, String text) {
        String kept = Blank.is(text)
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .strip();
        if (Blank.isUnfit(kept)) {
            throw new Refusal(ProgrammeRefusal.TEXT_UNFIT);
        }
        String lacking = PrintableLetters.lacking(List.of(kept));
        if (!lacking.isEmpty()) {
            throw new Refusal(ProgrammeRefusal.UNPRINTABLE, lacking);
        }
        if (kept.length() > item.longest()) {
            throw new Refusal(ProgrammeRefusal.TEXT_TOO_LONG, item.number(), item.longest());
        }
        return kept;
    }

    /** A year without thousands apart. */
    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }
}
