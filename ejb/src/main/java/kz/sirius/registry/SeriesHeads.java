package kz.sirius.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.sirius.audit.TrailHead;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.heads.Head;
import kz.sirius.heads.Heads;
import kz.sirius.heads.HeadsRefusal;
import kz.sirius.heads.HeadsState;

/**
 * Holds the series against the file outside the database. The file is read first: what is in it was committed before, so
 * a database that has less has lost it.
 */
@ApplicationScoped
@Clause({"R23", "R45"})
class SeriesHeads {

    @Inject
    Heads heads;

    @Inject
    SeriesBook book;

    @Inject
    TrailHead chain;

    @Inject
    Clock clock;

    /** How everything stands. */
    HeadsReport report() {
        HeadsState state = heads.state();
        Map<String, Head> outside = state == HeadsState.AWAY ? Map.of() : heads.all();
        Map<DocumentKind, Long> here = book.lastNumbers();
        List<SeriesStanding> series = Arrays.stream(DocumentKind.values())
                .map(kind -> new SeriesStanding(kind, here.getOrDefault(kind, 0L), number(outside, kind.name())))
                .toList();
        Head link = outside.get(Heads.CHAIN);
        long last = chain.last().map(Head::number).orElse(0L);
        HeadsReport.Links links =
                new HeadsReport.Links(last, number(outside, Heads.CHAIN), link == null || chain.holds(link));
        return new HeadsReport(state, series, links, heads.paths());
    }

    /**
     * Lets nothing be issued from a database that has forgotten something.
     *
     * @throws Refusal HED-01 the file cannot be read, HED-02 an administrator has to decide
     */
    void requireSound() {
        HeadsState state = heads.state();
        if (state == HeadsState.AWAY) {
            throw new Refusal(HeadsRefusal.NOT_WRITTEN);
        }
        Map<String, Head> outside = heads.all();
        Head link = outside.get(Heads.CHAIN);
        Map<DocumentKind, Long> here = book.lastNumbers();
        boolean sound = state == HeadsState.THERE
                && Arrays.stream(DocumentKind.values())
                        .noneMatch(kind -> here.getOrDefault(kind, 0L) < number(outside, kind.name()))
                && (link == null || chain.holds(link));
        if (!sound) {
            throw new Refusal(HeadsRefusal.UNDECIDED);
        }
    }

    /**
     * Sees to it that the file knows this number, or a later one of its series, before anybody else does.
     *
     * @throws Refusal HED-01 when it does not take it
     */
    void keep(DocumentKind kind, long ordinal) {
        if (heads.last(kind.name()).map(Head::number).orElse(0L) < ordinal) {
            heads.write(List.of(Head.ofSeries(kind.name(), ordinal, clock.instant())));
        }
    }

    /** Writes what the database has and the file does not: at the first start of an installation that has numbers. */
    void keepAll() {
        List<Head> missing = new ArrayList<>();
        for (SeriesStanding standing : report().series()) {
            if (standing.database() > standing.outside()) {
                missing.add(Head.ofSeries(standing.kind().name(), standing.database(), clock.instant()));
            }
        }
        if (!missing.isEmpty()) {
            heads.write(missing);
        }
    }

    private static long number(Map<String, Head> heads, String kind) {
        Head head = heads.get(kind);
        return head == null ? 0 : head.number();
    }
}
