package kz.sirius.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Sha256;
import kz.sirius.common.Time;
import kz.sirius.identity.Confirmation;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.identity.Roles;

/**
 * Signs a document with the key of the official who asks. The file is opened again and
 * checked before anything is stored; the last signature that the policy wants completes the sheet.
 */
@Stateless
@Act(value = "signing.sign", object = "sheet")
@RolesAllowed({Roles.REGISTRAR_HEAD, Roles.DEAN, Roles.DIVISION_HEAD, Roles.INSTITUTION_HEAD})
@Clause({"T8", "P2", "R20", "R22"})
public class AddSignature {

    @Inject
    CurrentUser current;

    @Inject
    SignerDesk desk;

    @Inject
    SheetBook book;

    @Inject
    LaidPages laid;

    @Inject
    OfficialKeys keys;

    @Inject
    TimeStamps stamps;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Event<SheetTaken> taken;

    @Inject
    Event<SheetCompleted> completed;

    /**
     * Signs.
     *
     * @param confirmation that the asker has just entered his password again
     * @throws Refusal SIG-01 not his to sign, SIG-02 no longer open, SIG-03 he has not opened the document, SIG-04 no
     *     password, SIG-05 to SIG-10 and SIG-16 the signature does not stand the check, SIG-11 no key, SIG-14 the clock
     *     stands before the last act on this sheet
     */
    public void sign(long sheetId, Confirmation confirmation) {
        if (!confirmation.holdsFor(current.get(), clock.instant())) {
            throw new Refusal(SigningRefusal.NOT_CONFIRMED);
        }
        taken.fire(new SheetTaken(book.requestOf(sheetId)));
        SigningSheet sheet = book.toChange(sheetId);
        SignerDesk.Turn turn = desk.turn(sheet);
        sheet.requireOpen();
        Instant now = Time.onwards(book.lastAct(sheet), clock)
                .orElseThrow(() -> new Refusal(SigningRefusal.CLOCK_BEHIND))
                .truncatedTo(ChronoUnit.SECONDS);
        long rendition = sheet.renditionFor(turn.official().id());
        LaidPages.Laid before = laid.find(sheetId, rendition)
                .filter(LaidPages.Laid::seen)
                .orElseThrow(() -> new Refusal(SigningRefusal.NOT_SEEN));
        KeyHolder key = keys.of(turn.official().keyAlias());
        PdfSignature.Draft draft = draft(sheet, turn, before.content(), key, now);
        byte[] signed = draft.embed(stamps.on(key.sign(draft.data()), draft.room()));
        X509Certificate certificate = new SignatureCheck(keys.anchors(), CertificateRules.configured())
                .check(signed, draft, turn.official().iin(), now);
        store(sheet, turn, certificate, signed, now);
        if (sheet.isMet()) {
            sheet.close(SheetStatus.COMPLETED, now);
            completed.fire(new SheetCompleted(sheetId, sheet.requestId(), signed, key, before.madeWith()));
        } else {
            laid.signed(sheetId, rendition, signed, now);
        }
    }

    private static PdfSignature.Draft draft(
            SigningSheet sheet, SignerDesk.Turn turn, byte[] before, KeyHolder key, Instant now) {
        OfficeHolder official = turn.official();
        boolean one = sheet.mode() == SheetPlan.Mode.ANY;
        String field = PdfSignature.field(one ? 1 : turn.slot().ordinal());
        String name = official.surname() + " " + official.givenName();
        boolean stamped = TimeStampAuthority.isConfigured();
        // Where a time stamp may come, what keeps the proof alive for decades may follow the signature.
        int permission = one && !stamped ? 1 : 2;
        PdfSignature.Terms terms =
                new PdfSignature.Terms(field, name, official.office().name(), now, permission);
        return PdfSignature.draft(before, terms, PdfSignature.roomFor(key, stamped));
    }

    private void store(
            SigningSheet sheet, SignerDesk.Turn turn, X509Certificate certificate, byte[] signed, Instant now) {
        OfficeHolder official = turn.official();
        turn.slot().sign();
        SheetSignature signature = new SheetSignature(
                official.surname() + " " + official.givenName(),
                official.surnameLatin() + " " + official.givenNameLatin(),
                official.office(),
                official.unitCode(),
                SubjectName.of(certificate).issuerName(),
                now);
        String sha256 = Sha256.of(signed);
        book.add(sheet.id(), new SheetBook.Made(turn.slot().id(), official.id(), signature, sha256));
        audit.done(
                "signing.sign",
                "document:" + sheet.number(),
                null,
                official.office().name(),
                sha256);
    }
}
