package kz.sirius.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.sirius.audit.TrailCheck.Result;
import org.jspecify.annotations.Nullable;

/**
 * A walk along the chain, link by link in the order of their places. It stops at the first broken one; what comes after
 * that only tells whether two rows have changed places.
 *
 * <p>The head from outside the database finds what the chain itself cannot: that its last links are gone, or that all of
 * it was made anew.
 */
final class TrailWalk {

    private final Head outside;
    private long links;
    private String head = Chain.START;
    private @Nullable Result broken;
    private @Nullable Link at;

    /** No head is known outside. */
    static final Head NO_HEAD = new Head(0, Chain.START);

    /** The last head that is known outside; its place is 0 when there is none. */
    record Head(long seq, String hash) {}

    TrailWalk(Head outside) {
        this.outside = outside;
    }

    /** Takes the next link; tells whether there is any use in showing further ones. */
    boolean next(Link link) {
        if (broken != null) {
            return mayBeSwapped(link);
        }
        long expected = links + 1;
        List<@Nullable String> columns = link.columns();
        if (link.seq() != expected || columns == null) {
            broken = Result.MISSING;
            return false;
        }
        if (!Chain.hash(head, expected, columns).equals(link.hash())) {
            broken = Result.CHANGED;
            at = link;
            return true;
        }
        if (expected == outside.seq() && !link.hash().equals(outside.hash())) {
            broken = Result.CHANGED;
            return false;
        }
        links = expected;
        head = link.hash();
        return true;
    }

    /** What was found. */
    TrailCheck result() {
        String last = links == 0 ? null : head;
        Result how = broken;
        if (how == null) {
            how = links < outside.seq() ? Result.MISSING : Result.WHOLE;
        }
        return new TrailCheck(how, links, how == Result.WHOLE ? 0 : links + 1, last);
    }

    private boolean mayBeSwapped(Link other) {
        Optional<Link> first = Optional.ofNullable(at);
        List<@Nullable String> columns = other.columns();
        if (first.isEmpty() || broken != Result.CHANGED || columns == null) {
            return false;
        }
        Link here = first.get();
        String whole = Chain.hash(head, here.seq(), columns);
        String contents = Chain.hash(head, here.seq(), withKeyOf(here, columns));
        if (List.of(here.hash(), other.hash()).contains(whole) || contents.equals(here.hash())) {
            broken = Result.SWAPPED;
            return false;
        }
        return true;
    }

    private static List<@Nullable String> withKeyOf(Link here, List<@Nullable String> columns) {
        List<@Nullable String> mixed = new ArrayList<>(columns);
        List<@Nullable String> own = here.columns();
        if (own != null) {
            mixed.set(0, own.get(0));
        }
        return mixed;
    }
}
