package kz.sirius.heads;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a file say, taken together.
 *
 * @param name of the file; null when there is none or it has no beginning
 * @param heads the last of each kind
 * @param damaged whether a whole line is not what was written
 */
record Known(@Nullable String name, Map<String, Head> heads, boolean damaged) {

    /** Nothing. */
    static final Known NONE = new Known(null, Map.of(), false);

    Known {
        heads = Map.copyOf(heads);
    }

    Optional<Head> head(String kind) {
        return Optional.ofNullable(heads.get(kind));
    }

    /** With one more line. */
    Known and(String line) {
        if (line.endsWith(HeadLines.TORN)) {
            return this;
        }
        return HeadLines.read(line).map(this::and).orElseGet(() -> new Known(name, heads, true));
    }

    private Known and(Head head) {
        Map<String, Head> more = new HashMap<>(heads);
        switch (head.kind()) {
            case HeadLines.BEGUN -> {
                return new Known(head.hash(), more, damaged);
            }
            case HeadLines.DECIDED -> {
                more.remove(Heads.CHAIN);
                return new Known(head.hash(), more, false);
            }
            default -> more.merge(head.kind(), head, Known::higher);
        }
        return new Known(name, more, damaged);
    }

    /** Both together, the higher of each kind. */
    Known and(Known other) {
        Map<String, Head> more = new HashMap<>(heads);
        other.heads.forEach((kind, head) -> more.merge(kind, head, Known::higher));
        return new Known(name, more, damaged || other.damaged);
    }

    private static Head higher(Head one, Head other) {
        return other.number() >= one.number() ? other : one;
    }
}
