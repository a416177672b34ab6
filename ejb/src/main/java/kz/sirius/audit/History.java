package kz.sirius.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What the trail says of one thing, for the capability that keeps the thing and knows who may see it. */
@ApplicationScoped
public class History {

    private static final int MOST = 200;

    @Inject
    AuditEntries entries;

    /** What was done with the thing by these acts, the latest first; at most the latest 200 acts of any kind are looked at. */
    public List<TrailRow> of(String object, Set<String> acts) {
        TrailFilter filter = new TrailFilter("", "", object, Outcome.OK, new TrailFilter.Days(null, null));
        return entries.latest(filter, null, MOST).stream()
                .map(AuditEntry::row)
                .filter(row -> acts.contains(row.act()))
                .toList();
    }
}
