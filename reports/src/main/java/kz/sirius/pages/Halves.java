package kz.sirius.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a text of two languages as those of each: "first / second", or the second one on the next line. */
record Halves(List<Line> first, List<Line> second) {

    private static final String[] BETWEEN = {" / ", " /\n", "\n"};

    /** Takes lines apart; null where they are of one language. */
    static @Nullable Halves of(List<Line> lines) {
        String words = Line.words(lines);
        for (String between : BETWEEN) {
            int at = words.indexOf(between);
            if (at > 0) {
                return at(lines, at + between.length());
            }
        }
        return null;
    }

    private static Halves at(List<Line> lines, int at) {
        Halves halves = new Halves(new ArrayList<>(), new ArrayList<>());
        int from = 0;
        for (Line line : lines) {
            int to = from + line.length();
            if (to <= at) {
                halves.first.add(line);
            } else if (from >= at) {
                halves.second.add(line);
            } else {
                halves.split(line, at - from);
            }
            from = to + (line.broken() ? 0 : 1);
        }
        return halves;
    }

    private void split(Line line, int at) {
        List<Line.Run> before = new ArrayList<>();
        List<Line.Run> after = new ArrayList<>();
        int from = 0;
        float wide = 0;
        for (Line.Run run : line.runs()) {
            int cut = Math.max(0, Math.min(at - from, run.text().length()));
            if (cut > 0) {
                Line.Run kept = run.with(run.text().substring(0, cut));
                before.add(kept);
                wide += kept.width(line.wider());
            }
            if (cut < run.text().length()) {
                after.add(run.with(run.text().substring(cut)));
            }
            from += run.text().length();
        }
        first.add(new Line(line.x(), line.baseline(), line.wider(), false, before));
        second.add(new Line(line.x() + wide, line.baseline(), line.wider(), line.broken(), after));
    }
}
