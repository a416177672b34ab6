package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.sirius.common.Clause;
import kz.sirius.common.Page;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;
import kz.sirius.identity.User;
import org.jspecify.annotations.Nullable;

/** Reads requests: a learner his own, the office all, officials those of their unit. */
@Stateless
@RolesAllowed({
    Roles.LEARNER,
    Roles.REGISTRAR,
    Roles.REGISTRAR_HEAD,
    Roles.DEAN,
    Roles.DIVISION_HEAD,
    Roles.INSTITUTION_HEAD,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR
})
@Clause({"R12", "R17"})
public class RequestLists {

    private static final int LARGEST_PAGE = 100;

    /** States in which a request is with who took it, or comes back to him. */
    private static final List<RequestStatus> MINE = List.of(RequestStatus.SUBMITTED, RequestStatus.RETURNED);

    @Inject
    RequestDesk desk;

    @Inject
    RequestBook book;

    /** The caller's own requests, the latest first. */
    @RolesAllowed(Roles.LEARNER)
    public List<RequestCard> own() {
        String studentNo = Objects.requireNonNull(desk.asker().studentNo());
        return book.of(studentNo).stream().map(desk::card).toList();
    }

    /** One request. Refuses REQ-01 when there is none or it is not the asker's to see. */
    public RequestCard card(long id) {
        User asker = desk.asker();
        return book.find(id)
                .filter(request -> RequestDesk.maySee(asker, request))
                .map(desk::card)
                .orElseThrow(() -> new Refusal(RequestRefusal.NOT_FOUND));
    }

    /** One page of a queue, what is due first on top. */
    public Page<RequestRow> page(QueueFilter filter, int page, int size) {
        return page(selection(filter), page, size);
    }

    /**
     * One page of the requests in a state, what is due first on top.
     *
     * @param state null for any
     * @param overdue true for those alone whose deadline runs and is past, false for all others, null for both
     */
    public Page<RequestRow> inState(@Nullable RequestStatus state, @Nullable Boolean overdue, int page, int size) {
        Selection selection = sight().in(state == null ? List.of() : List.of(state));
        if (overdue != null) {
            selection.overdue(overdue, watched(), desk.now());
        }
        return page(selection, page, size);
    }

    private Page<RequestRow> page(Selection selection, int page, int size) {
        int bounded = Math.max(1, Math.min(size, LARGEST_PAGE));
        int from = Math.max(0, Math.min(page, Integer.MAX_VALUE / LARGEST_PAGE - 1));
        boolean office = RequestDesk.seesAll(desk.asker());
        List<RequestRow> rows = book.page(selection, from * bounded, bounded).stream()
                .map(Request::row)
                .map(row -> office ? row : row.withoutTaker())
                .toList();
        return new Page<>(rows, book.count(selection), from, bounded);
    }

    /** How many requests each queue holds for the caller. */
    public Map<QueueFilter.Queue, Long> counts() {
        Map<QueueFilter.Queue, Long> counts = new EnumMap<>(QueueFilter.Queue.class);
        for (QueueFilter.Queue queue : QueueFilter.Queue.values()) {
            counts.put(queue, 0L);
        }
        for (Object[] row : book.counts(sight(), desk.now())) {
            RequestStatus status = (RequestStatus) row[0];
            boolean paper = status == RequestStatus.ISSUED && (Boolean) row[1];
            add(counts, QueueFilter.Queue.ALL, row[2]);
            add(counts, QueueFilter.Queue.of(status), row[2]);
            if (status.isWatched() || paper) {
                add(counts, QueueFilter.Queue.NEAR, row[3]);
                add(counts, QueueFilter.Queue.OVER, row[4]);
            }
        }
        for (QueueFilter.Queue queue : List.of(QueueFilter.Queue.MINE, QueueFilter.Queue.UNASSIGNED)) {
            counts.put(queue, book.count(selection(QueueFilter.of(queue))));
        }
        return counts;
    }

    private static void add(Map<QueueFilter.Queue, Long> counts, QueueFilter.Queue queue, Object number) {
        counts.merge(queue, ((Number) number).longValue(), Long::sum);
    }

    /** What the asker may see at all. */
    private Selection sight() {
        User asker = desk.asker();
        Selection selection = Selection.all();
        String studentNo = asker.studentNo();
        if (studentNo != null) {
            selection.ofStudent(studentNo);
        } else if (!RequestDesk.seesAll(asker)) {
            selection.ofUnits(RequestDesk.unitsOf(asker));
        }
        return selection;
    }

    private Selection selection(QueueFilter filter) {
        Selection selection = sight();
        Instant now = desk.now();
        switch (filter.queue()) {
            case NEAR -> selection.watched(watched()).near(now);
            case MINE -> selection.in(MINE).takenBy(desk.asker().login());
            case UNASSIGNED -> selection.in(List.of(RequestStatus.SUBMITTED)).untaken();
            case OVER -> selection.watched(watched()).over(now);
            default -> selection.in(filter.queue().states());
        }
        return selection
                .search(filter.search())
                .kind(filter.kind())
                .language(filter.language())
                .unit(filter.unitCode());
    }

    private static List<RequestStatus> watched() {
        return Arrays.stream(RequestStatus.values())
                .filter(RequestStatus::isWatched)
                .toList();
    }
}
