package kz.sirius.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.sirius.common.Clause;
import org.jspecify.annotations.Nullable;

/** Reads the trail, the latest first. Saving it as a list is an act of the trail itself. */
@Stateless
@RolesAllowed({"ADMINISTRATOR", "AUDITOR"})
@Clause("R45")
public class Trail {

    private static final int LARGEST_PAGE = 100;
    private static final int LONGEST_LIST = 50_000;

    @Inject
    AuditEntries entries;

    @Inject
    AuditTrail audit;

    /** One page, and whether there is anything behind it. */
    public record Stretch(List<TrailRow> rows, boolean more) {

        /** Copies the rows. */
        public Stretch {
            rows = List.copyOf(rows);
        }
    }

    /** One page of what the filter leaves: the latest, or what lies behind a row. */
    public Stretch page(TrailFilter filter, @Nullable TrailPlace behind, int size) {
        int bounded = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<TrailRow> rows = entries.latest(filter, behind, bounded + 1).stream()
                .map(AuditEntry::row)
                .toList();
        boolean more = rows.size() > bounded;
        return new Stretch(more ? rows.subList(0, bounded) : rows, more);
    }

    /** All that the filter leaves, for a list to be saved; at most 50,000. */
    public List<TrailRow> list(TrailFilter filter) {
        List<TrailRow> all = entries.latest(filter, null, LONGEST_LIST).stream()
                .map(AuditEntry::row)
                .toList();
        audit.done("audit.list", "trail", null, String.valueOf(all.size()), null);
        return all;
    }

    /** The names of all acts that the trail knows. */
    public List<String> acts() {
        return entries.acts();
    }

    /** The last check of the chain that the product made by itself at night; nothing before the first. */
    public Optional<TrailRow> lastNight() {
        TrailFilter nightly = new TrailFilter("system", Verdicts.ACT, "", null, new TrailFilter.Days(null, null));
        return entries.latest(nightly, null, 1).stream().map(AuditEntry::row).findFirst();
    }
}
