package kz.sirius.comparison;

/**
 * How much work one file may make, counted and not timed: the same file costs the same on every machine. The bounds are many
 * times what the largest document of ours takes.
 */
final class Budget {

    static final int OBJECTS = 6_000;
    static final int VALUES = 300_000;
    static final int UNPACKED = 12 * 1024 * 1024;
    static final int LARGEST_STREAM = 4 * 1024 * 1024;
    static final int PAGES = 100;
    static final int TOKENS = 1_500_000;
    static final int RUNS = 60_000;
    static final int DEPTH = 48;
    static final int SECTIONS = 32;

    private int objects;
    private int values;
    private int unpacked;
    private int pages;
    private int tokens;
    private int runs;

    void object() {
        objects = spend(objects, 1, OBJECTS);
    }

    void value() {
        values = spend(values, 1, VALUES);
    }

    void unpack(int bytes) {
        unpacked = spend(unpacked, bytes, UNPACKED);
    }

    void page() {
        pages = spend(pages, 1, PAGES);
    }

    void token() {
        tokens = spend(tokens, 1, TOKENS);
    }

    void run() {
        runs = spend(runs, 1, RUNS);
    }

    static void depth(int depth) {
        if (depth > DEPTH) {
            throw new NotComparable("deeper than " + DEPTH);
        }
    }

    private static int spend(int spent, int more, int bound) {
        if (more > bound - spent) {
            throw new NotComparable("more than " + bound);
        }
        return spent + more;
    }

    Work work() {
        return new Work(objects, values, unpacked, pages, tokens, runs);
    }
}
