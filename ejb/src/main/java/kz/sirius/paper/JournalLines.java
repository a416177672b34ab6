package kz.sirius.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Page;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;
import kz.sirius.identity.User;

/** Reads the journal of paper versions: the office all of it, officials the lines of their unit. */
@Stateless
@RolesAllowed({
    Roles.REGISTRAR,
    Roles.REGISTRAR_HEAD,
    Roles.DEAN,
    Roles.DIVISION_HEAD,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR
})
@Clause({"T8", "P3", "R31"})
public class JournalLines {

    private static final int LARGEST_PAGE = 100;

    @Inject
    PaperDesk desk;

    @Inject
    Journal journal;

    @Inject
    AuditTrail audit;

    /** One page, the latest first. */
    public Page<JournalRow> page(JournalFilter filter, int page, int size) {
        int bounded = Math.max(1, Math.min(size, LARGEST_PAGE));
        int from = Math.max(0, Math.min(page, Integer.MAX_VALUE / LARGEST_PAGE - 1));
        Journal.Wanted wanted = wanted(filter);
        return new Page<>(journal.page(wanted, from * bounded, bounded), journal.count(wanted), from, bounded);
    }

    /** Of a document's lines the one whose copies wait for their holder, or else the latest. Refuses PAP-01 when there is none or it is not the asker's to see. */
    public JournalRow ofDocument(String number) {
        return journal.row(
                journal.latestOf(number).filter(this::reaches).orElseThrow(() -> new Refusal(PaperRefusal.NOT_FOUND)));
    }

    /** The same for whoever works on it. Refuses PAP-01 when there is none. */
    @RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
    public JournalRow toHandOver(String number) {
        return ofDocument(number);
    }

    /**
     * The signature that the receiver drew (PNG); who looks at it is written down.
     *
     * @throws Refusal PAP-01 when there is no such line, none is drawn on it, or it is not the asker's to see
     */
    @Act(value = "paper.look", object = "journal")
    public byte[] signature(long lineId) {
        byte[] drawn = journal.find(lineId)
                .filter(this::reaches)
                .flatMap(line -> journal.handover(line.id()))
                .map(Handover::signature)
                .orElseThrow(() -> new Refusal(PaperRefusal.NOT_FOUND));
        audit.done("paper.look", "journal:" + lineId, null, null, null);
        return drawn;
    }

    private boolean reaches(JournalLine line) {
        User user = desk.asker();
        return PaperDesk.seesAll(user) || units(user).contains(line.unitCode());
    }

    private Journal.Wanted wanted(JournalFilter filter) {
        User user = desk.asker();
        return new Journal.Wanted(
                Objects.requireNonNullElse(filter.from(), LocalDate.of(2000, 1, 1)),
                Objects.requireNonNullElse(filter.to(), LocalDate.of(9999, 12, 31)),
                filter.kind(),
                PaperDesk.seesAll(user),
                units(user));
    }

    private static Set<String> units(User user) {
        return user.unitsOf(Roles.DEAN, Roles.DIVISION_HEAD);
    }
}
