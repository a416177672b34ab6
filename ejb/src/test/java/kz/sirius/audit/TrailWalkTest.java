package kz.sirius.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kz.sirius.audit.TrailCheck.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is done to a row of the chain is found. Each property is tried on chains of chance; the seed is in the message. */
class TrailWalkTest {

    private static final int CHAINS = 60;
    private static final String LETTERS = "abқ1 |\u0000\n";

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void aChainThatNobodyTouchedHolds() {
        for (int i = 0; i < CHAINS; i++) {
            List<Link> chain = chain();
            TrailCheck found = walk(chain, head(chain));
            assertEquals(Result.WHOLE, found.result(), said());
            assertEquals(chain.size(), found.links(), said());
        }
    }

    @Test
    void everyChangeOfEveryColumnOfEveryRowIsFoundWhereItIs() {
        for (int i = 0; i < CHAINS; i++) {
            List<Link> chain = chain();
            int row = random.nextInt(chain.size());
            for (int column = 0; column < Chain.COLUMNS.size(); column++) {
                Link was = chain.get(row);
                List<@Nullable String> columns = new ArrayList<>(columns(was));
                columns.set(column, other(columns.get(column)));
                List<Link> changed = new ArrayList<>(chain);
                changed.set(row, new Link(was.seq(), was.hash(), columns));
                TrailCheck found = walk(changed, TrailWalk.NO_HEAD);
                assertEquals(Result.CHANGED, found.result(), Chain.COLUMNS.get(column) + said());
                assertEquals(row + 1, found.place(), Chain.COLUMNS.get(column) + said());
            }
        }
    }

    @Test
    void whatMovesFromOneColumnIntoTheNextIsFound() {
        List<@Nullable String> one = new ArrayList<>(Arrays.asList("1", "ab", "c", null, ""));
        List<@Nullable String> other = new ArrayList<>(Arrays.asList("1", "a", "bc", "", null));
        assertNotEquals(Chain.hash(Chain.START, 1, one), Chain.hash(Chain.START, 1, other));
    }

    @Test
    void theDeletionOfAnyRowIsFoundAndThatOfTheLastByTheHeadOutside() {
        for (int i = 0; i < CHAINS; i++) {
            List<Link> chain = chain();
            for (int row : new int[] {0, random.nextInt(chain.size()), chain.size() - 1}) {
                List<Link> withoutLink = new ArrayList<>(chain);
                withoutLink.remove(row);
                TrailCheck found = walk(withoutLink, head(chain));
                assertEquals(Result.MISSING, found.result(), said());
                assertEquals(row + 1, found.place(), said());
                List<Link> withoutRow = new ArrayList<>(chain);
                withoutRow.set(row, new Link(row + 1, chain.get(row).hash(), null));
                assertEquals(Result.MISSING, walk(withoutRow, TrailWalk.NO_HEAD).result(), said());
            }
        }
    }

    @Test
    void twoRowsThatChangedPlacesAreFoundInWhicheverWayTheyDid() {
        for (int i = 0; i < CHAINS; i++) {
            List<Link> chain = chain();
            int one = random.nextInt(chain.size() - 1);
            int two = one + 1 + random.nextInt(chain.size() - one - 1);
            Link a = chain.get(one);
            Link b = chain.get(two);
            assertSwapped(
                    chain,
                    one,
                    two,
                    List.of(new Link(a.seq(), a.hash(), columns(b)), new Link(b.seq(), b.hash(), columns(a))));
            assertSwapped(
                    chain,
                    one,
                    two,
                    List.of(new Link(a.seq(), b.hash(), columns(b)), new Link(b.seq(), a.hash(), columns(a))));
            assertSwapped(
                    chain,
                    one,
                    two,
                    List.of(
                            new Link(a.seq(), a.hash(), withKey(columns(b), a)),
                            new Link(b.seq(), b.hash(), withKey(columns(a), b))));
        }
    }

    @Test
    void aChainThatWasMadeAnewFromAChangedRowOnIsFoundByTheHeadOutside() {
        List<Link> chain = chain();
        List<List<@Nullable String>> rows = new ArrayList<>();
        chain.forEach(link -> rows.add(new ArrayList<>(columns(link))));
        rows.get(0).set(2, "somebody.else");
        List<Link> anew = sealed(rows);
        assertEquals(Result.WHOLE, walk(anew, TrailWalk.NO_HEAD).result());
        assertEquals(Result.CHANGED, walk(anew, head(chain)).result());
    }

    private void assertSwapped(List<Link> chain, int one, int two, List<Link> links) {
        List<Link> swapped = new ArrayList<>(chain);
        swapped.set(one, links.get(0));
        swapped.set(two, links.get(1));
        TrailCheck found = walk(swapped, TrailWalk.NO_HEAD);
        assertEquals(Result.SWAPPED, found.result(), said());
        assertEquals(one + 1, found.place(), said());
    }

    private static TrailCheck walk(List<Link> chain, TrailWalk.Head head) {
        TrailWalk walk = new TrailWalk(head);
        for (Link link : chain) {
            if (!walk.next(link)) {
                break;
            }
        }
        return walk.result();
    }

    private List<Link> chain() {
        List<List<@Nullable String>> rows = new ArrayList<>();
        int length = 2 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            List<@Nullable String> columns = new ArrayList<>();
            Chain.COLUMNS.forEach(column -> columns.add(text()));
            columns.set(0, String.valueOf(1000 + i));
            rows.add(columns);
        }
        return sealed(rows);
    }

    private static List<Link> sealed(List<List<@Nullable String>> rows) {
        List<Link> chain = new ArrayList<>();
        String hash = Chain.START;
        for (List<@Nullable String> columns : rows) {
            hash = Chain.hash(hash, chain.size() + 1, columns);
            chain.add(new Link(chain.size() + 1, hash, columns));
        }
        return chain;
    }

    private static TrailWalk.Head head(List<Link> chain) {
        Link last = chain.get(chain.size() - 1);
        return new TrailWalk.Head(last.seq(), last.hash());
    }

    private @Nullable String text() {
        if (random.nextInt(4) == 0) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /** Another value, as near as can be: nothing for an empty text, one letter more or less. */
    private @Nullable String other(@Nullable String value) {
        if (value == null) {
            return "";
        }
        return value.isEmpty() || random.nextBoolean() ? value + "a" : random.nextBoolean() ? null : value.substring(1);
    }

    private static List<@Nullable String> columns(Link link) {
        List<@Nullable String> columns = link.columns();
        if (columns == null) {
            throw new AssertionError("no row");
        }
        return columns;
    }

    private static List<@Nullable String> withKey(List<@Nullable String> columns, Link of) {
        List<@Nullable String> mixed = new ArrayList<>(columns);
        mixed.set(0, columns(of).get(0));
        return mixed;
    }

    private String said() {
        return " (seed " + seed + ")";
    }
}
