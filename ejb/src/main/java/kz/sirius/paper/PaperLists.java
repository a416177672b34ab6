package kz.sirius.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.sirius.common.Clause;
import kz.sirius.common.Page;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;
import kz.sirius.identity.User;
import kz.sirius.issuing.HandSigners;
import kz.sirius.issuing.PaperOriginals;

/** Reads paper versions: a learner his own, the office all, officials those of their unit. */
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
@Clause({"P3", "R28", "R33"})
public class PaperLists {

    private static final int LARGEST_PAGE = 100;
    private static final int LONGEST_LIST = 50_000;

    @Inject
    PaperDesk desk;

    @Inject
    PaperBook book;

    @Inject
    PaperOriginals originals;

    /** The caller's own, the latest first. */
    @RolesAllowed(Roles.LEARNER)
    public List<PaperRow> own() {
        String studentNo = Objects.requireNonNull(desk.asker().studentNo());
        return book.of(studentNo).stream().map(PaperVersion::row).toList();
    }

    /** One. Refuses PAP-01 when there is none or it is not the asker's to see. */
    public PaperCard card(long id) {
        return book.find(id)
                .filter(version -> PaperDesk.maySee(desk.asker(), version))
                .map(desk::card)
                .orElseThrow(() -> new Refusal(PaperRefusal.NOT_FOUND));
    }

    /** Those of a document that the asker may see, the latest first. */
    public List<PaperCard> ofDocument(String number) {
        User asker = desk.asker();
        return book.ofDocument(number).stream()
                .filter(version -> PaperDesk.maySee(asker, version))
                .map(desk::card)
                .toList();
    }

    /** One page of what the asker may see, what is due first on top. */
    public Page<PaperRow> page(PaperFilter filter, int page, int size) {
        int bounded = Math.max(1, Math.min(size, LARGEST_PAGE));
        int from = Math.max(0, Math.min(page, Integer.MAX_VALUE / LARGEST_PAGE - 1));
        PaperBook.Sight sight = PaperDesk.sight(desk.asker());
        Instant now = desk.now();
        return new Page<>(rows(filter, from * bounded, bounded), book.count(filter, sight, now), from, bounded);
    }

    /** All that the filter leaves, for a list to be saved; at most 50,000. */
    public List<PaperRow> list(PaperFilter filter) {
        return rows(filter, 0, LONGEST_LIST);
    }

    /** How many each part of the list holds for the caller. */
    public Map<PaperFilter.Queue, Long> counts() {
        PaperBook.Sight sight = PaperDesk.sight(desk.asker());
        Instant now = desk.now();
        Map<PaperFilter.Queue, Long> counts = new EnumMap<>(PaperFilter.Queue.class);
        for (PaperFilter.Queue queue : PaperFilter.Queue.values()) {
            counts.put(queue, book.count(new PaperFilter(queue, ""), sight, now));
        }
        return counts;
    }

    /** Who may sign it by hand today. Refuses PAP-01 when there is none or it is not the asker's to see. */
    @RolesAllowed({Roles.REGISTRAR, Roles.REGISTRAR_HEAD})
    public HandSigners signers(long id) {
        return originals.signers(card(id).row().number());
    }

    private List<PaperRow> rows(PaperFilter filter, int offset, int size) {
        return book.page(filter, PaperDesk.sight(desk.asker()), desk.now(), offset, size).stream()
                .map(PaperVersion::row)
                .toList();
    }
}
