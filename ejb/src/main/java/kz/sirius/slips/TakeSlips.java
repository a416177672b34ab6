package kz.sirius.slips;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.common.Setting;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.Roles;
import kz.sirius.reports.SlipsPdf;

/** Prints a batch of slips, once: with the printing its seals are gone. */
@Stateless
@Act("slips.take")
@RolesAllowed({Roles.DEANERY, Roles.ADMINISTRATOR})
@Clause({"P1", "R34"})
public class TakeSlips {

    @Inject
    CurrentUser current;

    @Inject
    SlipBook book;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * The slips as one PDF. What cannot be printed stays and may be asked for again.
     *
     * @throws Refusal SLP-01 when they are printed already, lapsed, another's, or when there is none
     */
    public byte[] take(SlipsKey slips) {
        Seal seal = book.hold(slips, current.get().login(), clock.instant());
        List<String> texts = book.texts(slips.id(), seal);
        if (texts.isEmpty()) {
            throw new Refusal(SlipsRefusal.GONE);
        }
        byte[] printed = SlipsPdf.render(
                Setting.INSTITUTION_NAME.in(Language.KK),
                Setting.PUBLIC_ADDRESS.text(),
                texts.stream().map(SlipText::slip).toList());
        book.drop(slips.id());
        audit.done("slips.take", "slips:" + slips.id(), "OPEN", "PRINTED", String.valueOf(texts.size()));
        return printed;
    }
}
