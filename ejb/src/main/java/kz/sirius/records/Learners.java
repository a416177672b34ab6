package kz.sirius.records;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Page;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.Roles;

/** Finds learners for staff, page by page from the database. */
@Stateless
@RolesAllowed({
    Roles.DEANERY,
    Roles.REGISTRAR,
    Roles.REGISTRAR_HEAD,
    Roles.DEAN,
    Roles.DIVISION_HEAD,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR
})
@Clause({"P1", "R34"})
public class Learners {

    private static final int LARGEST_PAGE = 100;
    private static final int LONGEST_LIST = 50_000;
    private static final int MOST_GROUPS = 1000;

    @Inject
    CurrentUser current;

    @Inject
    RecordBook book;

    @Inject
    LearnerRoll roll;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Learners whose name (Cyrillic or Latin) or student number holds every word of the text, in the order of the Kazakh
     * alphabet; "Кайрат" finds "Қайрат". An empty text finds all. Only those of the asker's units, if his roles are of
     * units.
     *
     * @param page from 0
     * @param size 1–100
     */
    public Page<LearnerRow> search(String text, int page, int size) {
        return search(LearnerFilter.of(text), page, size);
    }

    /** The same by a filter. */
    public Page<LearnerRow> search(LearnerFilter filter, int page, int size) {
        int bounded = Math.max(1, Math.min(size, LARGEST_PAGE));
        int from = Math.max(0, Math.min(page, Integer.MAX_VALUE / LARGEST_PAGE - 1));
        return found(filter, from, bounded);
    }

    /** All that a filter finds, for a list to be saved; at most 50,000. */
    public List<LearnerRow> list(LearnerFilter filter) {
        List<LearnerRow> all = found(filter, 0, LONGEST_LIST).items();
        audit.done("records.list", "learners", null, String.valueOf(all.size()), null);
        return all;
    }

    /** Units whose learners the asker may see, by code. */
    public List<AcademicRecord.Unit> units() {
        Set<String> mine = new Sight(current.get()).units();
        return book.units().stream()
                .filter(unit -> mine == null || mine.contains(unit.code()))
                .toList();
    }

    /** By what the asker can narrow the list: units, programmes, groups and years of study of those whom he may see. */
    public LearnerChoices choices() {
        Set<String> mine = new Sight(current.get()).units();
        if (mine != null && mine.isEmpty()) {
            return new LearnerChoices(List.of(), List.of(), List.of(), List.of());
        }
        List<ProgrammeRow> programmes = book.programmes().stream()
                .map(Programme::row)
                .filter(row -> mine == null || mine.contains(row.unit().code()))
                .toList();
        return new LearnerChoices(units(), programmes, roll.groups(mine, MOST_GROUPS), roll.years(mine));
    }

    private Page<LearnerRow> found(LearnerFilter filter, int page, int size) {
        Set<String> units = new Sight(current.get()).units();
        if (units != null && units.isEmpty()) {
            return new Page<>(List.of(), 0, page, size);
        }
        return roll.search(filter, units, clock.instant(), page, size);
    }
}
