package kz.sirius.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Blank;
import kz.sirius.common.Refusal;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.Roles;
import kz.sirius.identity.User;
import kz.sirius.issuing.PaperOriginal;
import kz.sirius.issuing.PaperOriginals;
import org.jspecify.annotations.Nullable;

/** What the verbs share: who is asking, may he, and the line of history and trail that every step leaves. */
@ApplicationScoped
class PaperDesk {

    static final int LONGEST_TEXT = 500;

    @Inject
    CurrentUser current;

    @Inject
    PaperBook book;

    @Inject
    Journal journal;

    @Inject
    PaperOriginals originals;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    User asker() {
        return current.get();
    }

    Instant now() {
        return clock.instant();
    }

    /** A mandatory text; refuses PAP-08 when it is blank, PAP-09 when it is too long, PAP-10 when it cannot be stored. */
    static String mandatory(String text) {
        if (Blank.is(text)) {
            throw new Refusal(PaperRefusal.TEXT_MISSING);
        }
        if (text.strip().length() > LONGEST_TEXT) {
            throw new Refusal(PaperRefusal.TEXT_TOO_LONG, LONGEST_TEXT);
        }
        if (Blank.isUnfit(text)) {
            throw new Refusal(PaperRefusal.TEXT_UNFIT);
        }
        return text.strip();
    }

    /** A text that may be missing: null then. */
    static @Nullable String optional(@Nullable String text) {
        return text == null || Blank.is(text) ? null : mandatory(text);
    }

    /** The document, as long as it holds. Refuses PAP-06 when it has lost its force, ISS-01 when there is none. */
    PaperOriginal inForce(String number) {
        PaperOriginal original = originals.of(number);
        if (!original.inForce()) {
            throw new Refusal(PaperRefusal.NOT_IN_FORCE);
        }
        return original;
    }

    /**
     * Every copy that stands where the version does makes this step; the version stands where its least copy does.
     *
     * @throws Refusal PAP-02 when it is not its turn
     */
    void advance(PaperVersion version, SheetStatus from, Consumer<Sheet> step, @Nullable String note) {
        PaperStatus before = version.status();
        if (before != from.ofVersion()) {
            throw new Refusal(PaperRefusal.NOT_ITS_TURN);
        }
        inForce(version.documentNumber());
        book.good(version.id()).stream().filter(sheet -> sheet.status() == from).forEach(step);
        version.to(least(version), now());
        record(version, before, note);
    }

    private PaperStatus least(PaperVersion version) {
        return book.good(version.id()).stream()
                .map(Sheet::status)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .ofVersion();
    }

    void record(PaperVersion version, @Nullable PaperStatus from, @Nullable String note) {
        book.add(new PaperStep(version.id(), now(), from, version.status()).by(asker(), note));
        audit.done(
                "paper." + version.status().name().toLowerCase(Locale.ROOT),
                "paper:" + version.id(),
                from == null ? null : from.name(),
                version.status().name(),
                null);
    }

    PaperCard card(PaperVersion version) {
        return new PaperCard(
                version.row(),
                book.sheets(version.id()).stream().map(Sheet::card).toList(),
                book.hands(version.id()).stream().map(HandSignature::card).toList(),
                book.history(version.id()).stream().map(PaperStep::card).toList(),
                journal.ofVersion(version.id()).map(journal::row).orElse(null));
    }

    /** What this user may see at all. */
    static PaperBook.Sight sight(User user) {
        String own = user.studentNo();
        return new PaperBook.Sight(
                seesAll(user) || own != null, user.unitsOf(Roles.DEAN, Roles.DIVISION_HEAD), own == null ? "" : own);
    }

    /** Whether the office's work is his, or he watches it. */
    static boolean seesAll(User user) {
        return Set.of(Roles.REGISTRAR, Roles.REGISTRAR_HEAD, Roles.ADMINISTRATOR, Roles.AUDITOR).stream()
                .anyMatch(user::has);
    }

    /** Whether this user may see it: its owner, the office, or an official of its unit. */
    static boolean maySee(User user, PaperVersion version) {
        PaperBook.Sight sight = sight(user);
        return sight.own().isEmpty()
                ? sight.all() || sight.units().contains(version.unitCode())
                : sight.own().equals(version.studentNo());
    }
}
