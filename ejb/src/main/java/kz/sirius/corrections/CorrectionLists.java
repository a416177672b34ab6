package kz.sirius.corrections;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.sirius.common.Clause;
import kz.sirius.common.Page;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.Period;

/** Reads reports of errors: a learner his own, the office all, officials those of their unit. */
@Stateless
@RolesAllowed({
    Roles.LEARNER,
    Roles.REGISTRAR,
    Roles.REGISTRAR_HEAD,
    Roles.DEAN,
    Roles.DIVISION_HEAD,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR
})
@Clause({"R12", "R15"})
public class CorrectionLists {

    private static final int LARGEST_PAGE = 100;
    private static final int LONGEST_LIST = 50_000;

    @Inject
    CorrectionDesk desk;

    @Inject
    CorrectionBook book;

    @Inject
    AcademicRecords records;

    /** The caller's own reports, the latest first. */
    @RolesAllowed(Roles.LEARNER)
    public List<CorrectionRow> own() {
        String studentNo = Objects.requireNonNull(desk.asker().studentNo());
        return book.of(studentNo).stream().map(Correction::row).toList();
    }

    /** One report. Throws {@link Refusal} COR-01 when there is none or it is not the asker's to see. */
    public CorrectionCard card(long id) {
        return book.find(id)
                .filter(correction -> CorrectionDesk.maySee(desk.asker(), correction))
                .map(desk::card)
                .orElseThrow(() -> new Refusal(CorrectionRefusal.NOT_FOUND));
    }

    /** One page of what the asker may see, what is due first on top. */
    public Page<CorrectionRow> page(CorrectionFilter filter, int page, int size) {
        int bounded = Math.max(1, Math.min(size, LARGEST_PAGE));
        int from = Math.max(0, Math.min(page, Integer.MAX_VALUE / LARGEST_PAGE - 1));
        CorrectionBook.Sight sight = CorrectionDesk.sight(desk.asker());
        Instant now = desk.now();
        return new Page<>(rows(filter, sight, from * bounded, bounded), book.count(filter, sight, now), from, bounded);
    }

    /** All that the filter leaves, for a list to be saved; at most 50,000. */
    public List<CorrectionRow> list(CorrectionFilter filter) {
        return rows(filter, CorrectionDesk.sight(desk.asker()), 0, LONGEST_LIST);
    }

    /** How many reports each part of the list holds for the caller. */
    public Map<CorrectionFilter.Queue, Long> counts() {
        CorrectionBook.Sight sight = CorrectionDesk.sight(desk.asker());
        Instant now = desk.now();
        Map<CorrectionFilter.Queue, Long> counts = new EnumMap<>(CorrectionFilter.Queue.class);
        for (CorrectionFilter.Queue queue : CorrectionFilter.Queue.values()) {
            counts.put(queue, book.count(new CorrectionFilter(queue, ""), sight, now));
        }
        return counts;
    }

    /**
     * Grade or name as they stand in the record of today; nothing where the row is there no longer. Throws
     * {@link Refusal} COR-01 when there is no such report or it is not the asker's to see.
     */
    public Optional<String> standsNow(long id) {
        CorrectionRow row = card(id).row();
        AcademicRecord today = records.record(row.studentNo(), Period.all());
        CorrectionRow.Thing thing = row.thing();
        return thing.subject() == Subject.NAME
                ? Optional.of(ReportError.fullName(today.learner()))
                : today.rows().stream()
                        .filter(one -> one.disciplineCode().equals(thing.disciplineCode())
                                && Objects.equals(one.attempt(), thing.attempt()))
                        .findFirst()
                        .map(ReportedThing::grade);
    }

    private List<CorrectionRow> rows(CorrectionFilter filter, CorrectionBook.Sight sight, int offset, int size) {
        return book.page(filter, sight, desk.now(), offset, size).stream()
                .map(Correction::row)
                .toList();
    }
}
