package kz.sirius.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the runs. */
@ApplicationScoped
@SuppressWarnings("unchecked")
class RunCards {

    /** Share of the reading in the progress; the rest is that of the checks and merges. */
    private static final int READING = 60;

    private static final String ROW = "select id, state, dry_run, started_by, started_at, ended_at, bytes_read,"
            + " bytes_total, steps_done, errors, warnings from imports.run";

    @Inject
    EntityManager em;

    /** The newest runs, the newest first. */
    List<ImportRow> newest(int most) {
        List<Object[]> rows = em.createNativeQuery(ROW + " order by id desc")
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(RunCards::row).toList();
    }

    Optional<ImportCard> card(long id) {
        List<Object[]> rows =
                em.createNativeQuery(ROW + " where id = ?1").setParameter(1, id).getResultList();
        return rows.stream()
                .map(RunCards::row)
                .map(run -> new ImportCard(run, files(id), findings(id, true), findings(id, false)))
                .findFirst();
    }

    private List<ImportedFile> files(long id) {
        List<Object[]> rows = em.createNativeQuery(
                        "select name, rows, added, changed from imports.file where run_id = ?1 order by place")
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(row -> new ImportedFile((String) row[0], number(row[1]), number(row[2]), number(row[3])))
                .toList();
    }

    private List<ImportFinding> findings(long id, boolean refusing) {
        List<Object[]> rows = em.createNativeQuery("""
                        select file, line, column_name, value, code, argument from imports.finding
                        where run_id = ?1 and refuses = ?2 order by place""")
                .setParameter(1, id)
                .setParameter(2, refusing)
                .getResultList();
        return rows.stream().map(RunCards::finding).toList();
    }

    private static ImportFinding finding(@Nullable Object[] row) {
        return new ImportFinding(
                String.valueOf(row[0]),
                number(row[1]),
                (String) row[2],
                (String) row[3],
                String.valueOf(row[4]),
                (String) row[5]);
    }

    private static ImportRow row(@Nullable Object[] row) {
        ImportStatus state = ImportStatus.valueOf(String.valueOf(row[1]));
        return new ImportRow(
                number(row[0]),
                state,
                Boolean.TRUE.equals(row[2]),
                String.valueOf(row[3]),
                instant(row[4]),
                row[5] == null ? null : instant(row[5]),
                state == ImportStatus.RUNNING ? progress(number(row[6]), number(row[7]), number(row[8])) : 100,
                number(row[9]),
                number(row[10]));
    }

    /** True share of what is done: bytes read of all bytes, then checks and merges of all; never 100 before the end. */
    static int progress(long read, long total, long steps) {
        long reading = total == 0 ? 0 : Math.min(read, total) * READING / total;
        return (int) Math.min(99, reading + steps * (100 - READING) / RunBook.STEPS);
    }

    private static Instant instant(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return instant;
        }
        throw new IllegalStateException("not an instant");
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
