package kz.sirius.it.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The series of the register as they lie in the database: how far each is, and what is missing or double in it. */
final class Register {

    /** One series: the counter, the highest ordinal, lines, and how many ordinals are missing below the counter. */
    private record Series(long counter, long lines, long gaps, long duplicates) {}

    private final TreeMap<String, Series> series = new TreeMap<>();

    private Register() {}

    static Register of(Machines machines) {
        Register register = new Register();
        for (String kind : machines.column("select kind from registry.series")) {
            List<String> ordinals =
                    machines.column("select ordinal from registry.line where kind = ? order by ordinal", kind);
            long counter = Long.parseLong(machines.one("select last_value from registry.series where kind = ?", kind));
            long distinct = ordinals.stream().distinct().count();
            long highest = ordinals.isEmpty() ? 0 : Long.parseLong(ordinals.get(ordinals.size() - 1));
            register.series.put(
                    kind,
                    new Series(
                            counter,
                            ordinals.size(),
                            Math.max(counter, highest) - distinct,
                            ordinals.size() - distinct));
        }
        return register;
    }

    long gaps() {
        return series.values().stream().mapToLong(Series::gaps).sum();
    }

    long duplicates() {
        return series.values().stream().mapToLong(Series::duplicates).sum();
    }

    long lines() {
        return series.values().stream().mapToLong(Series::lines).sum();
    }

    List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        series.forEach((kind, one) -> {
            if (one.gaps() != 0 || one.duplicates() != 0) {
                wrong.add(kind + " has " + one.gaps() + " gaps and " + one.duplicates() + " duplicates");
            }
        });
        return wrong;
    }

    @Override
    public String toString() {
        return lines() + " numbers given, " + gaps() + " gaps, " + duplicates() + " duplicates " + series;
    }
}
