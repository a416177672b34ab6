package kz.sirius.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.sirius.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

/** The runs: begun, on their way, ended. What a load has achieved is written in the load's own transaction. */
@ApplicationScoped
class RunBook {

    /** Checks and merges of the six files, after the reading. */
    static final int STEPS = 2 * ExtractFile.values().length;

    private static final List<ExtractFile> FILES = List.of(ExtractFile.values());
    private static final long LOCK = 4_000_040;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    AuditTrail audit;

    @Inject
    Event<ImportStarted> started;

    /** A run that goes on: where its files lie and whether it is a dry one. */
    record Going(Path folder, boolean dryRun) {}

    /** Begins the run of an upload, unless one is running. Who listens hears of it when it is committed. */
    @Transactional
    public Optional<Long> beginAndTell(Path folder, boolean dryRun, String login) {
        Optional<Long> begun = begin(folder, dryRun, login);
        begun.ifPresent(id -> started.fire(new ImportStarted(id)));
        return begun;
    }

    /** Begins a run, unless one is running. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Long> begin(Path folder, boolean dryRun, String login) {
        List<?> made = em.createNativeQuery("""
                        insert into imports.run (state, dry_run, started_by, started_at, folder)
                        values ('RUNNING', ?1, ?2, ?3, ?4) on conflict do nothing returning id""")
                .setParameter(1, dryRun)
                .setParameter(2, login)
                .setParameter(3, clock.instant())
                .setParameter(4, folder.toString())
                .getResultList();
        if (made.isEmpty()) {
            return Optional.empty();
        }
        long id = ((Number) made.get(0)).longValue();
        for (int i = 0; i < FILES.size(); i++) {
            em.createNativeQuery("insert into imports.file (run_id, place, name) values (?1, ?2, ?3)")
                    .setParameter(1, id)
                    .setParameter(2, i)
                    .setParameter(3, FILES.get(i).part())
                    .executeUpdate();
        }
        audit.done("imports.start", "import:" + id, null, "RUNNING", dryRun ? "dry run" : null);
        return Optional.of(id);
    }

    /** Holds the lock of whoever is loading until the transaction ends; false when somebody else has it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean lock() {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(?1)", Boolean.class)
                .setParameter(1, LOCK)
                .getSingleResult();
    }

    /**
     * Ends a run that was begun before that moment and that nobody is carrying out any more, because its server died.
     * Tells the folder of its files.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Path> endInterrupted(Instant before) {
        List<?> left = em.createNativeQuery(
                        "select id, folder from imports.run where state = 'RUNNING' and started_at <= ?1")
                .setParameter(1, before)
                .getResultList();
        if (left.isEmpty() || !lock()) {
            return Optional.empty();
        }
        Object[] run = (Object[]) left.get(0);
        Findings why = new Findings();
        why.refuse(ImportRefusal.INTERRUPTED, null);
        end(((Number) run[0]).longValue(), ImportStatus.REFUSED, why, List.of());
        return Optional.of(Path.of((String) run[1]));
    }

    /** Whether an extract has ever been loaded into this installation. */
    boolean hasRecords() {
        return !em.createNativeQuery("select 1 from records.unit limit 1")
                .getResultList()
                .isEmpty();
    }

    Optional<Going> going(long id) {
        List<?> found = em.createNativeQuery(
                        "select folder, dry_run from imports.run where id = ?1 and state = 'RUNNING'")
                .setParameter(1, id)
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Going(Path.of((String) row[0]), (Boolean) row[1]))
                .findFirst();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void total(long id, long bytes) {
        em.createNativeQuery("update imports.run set bytes_total = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, bytes)
                .executeUpdate();
    }

    /** So many bytes of all and rows of this file are read. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void read(long id, ExtractFile file, long rows, long bytes) {
        em.createNativeQuery("update imports.run set bytes_read = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, bytes)
                .executeUpdate();
        em.createNativeQuery("update imports.file set rows = ?3 where run_id = ?1 and name = ?2")
                .setParameter(1, id)
                .setParameter(2, file.part())
                .setParameter(3, rows)
                .executeUpdate();
    }

    /** One more check or merge is done. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void step(long id) {
        em.createNativeQuery("update imports.run set steps_done = steps_done + 1 where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Ends a run within the load's transaction, so that it says LOADED when the records are there, and only then. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean endLoaded(long id, Findings findings, List<StagedMerge.Merged> merged) {
        return end(id, ImportStatus.LOADED, findings, merged);
    }

    /** Ends a run that loaded nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean endWithout(long id, ImportStatus state, Findings findings, List<StagedMerge.Merged> merged) {
        return end(id, state, findings, merged);
    }

    private boolean end(long id, ImportStatus state, Findings findings, List<StagedMerge.Merged> merged) {
        int ended = em.createNativeQuery("""
                        update imports.run set state = ?2, ended_at = ?3, folder = null, errors = ?4, warnings = ?5
                        where id = ?1 and state = 'RUNNING'""")
                .setParameter(1, id)
                .setParameter(2, state.name())
                .setParameter(3, clock.instant())
                .setParameter(4, findings.errorCount())
                .setParameter(5, findings.warningCount())
                .executeUpdate();
        if (ended == 0) {
            return false;
        }
        for (int i = 0; i < merged.size(); i++) {
            em.createNativeQuery("update imports.file set added = ?3, changed = ?4 where run_id = ?1 and place = ?2")
                    .setParameter(1, id)
                    .setParameter(2, i)
                    .setParameter(3, merged.get(i).added())
                    .setParameter(4, merged.get(i).changed())
                    .executeUpdate();
        }
        write(id, true, findings.errors());
        write(id, false, findings.warnings());
        String counts = "errors " + findings.errorCount() + ", warnings " + findings.warningCount();
        audit.done("imports.end", "import:" + id, "RUNNING", state.name(), counts);
        return true;
    }

    private void write(long id, boolean refuses, List<ImportFinding> found) {
        for (int i = 0; i < found.size(); i++) {
            ImportFinding finding = found.get(i);
            em.createNativeQuery("""
                            insert into imports.finding
                                (run_id, refuses, place, file, line, column_name, value, code, argument)
                            values (?1, ?2, ?3, ?4, ?5, nullif(?6, ''), nullif(?7, ''), ?8, nullif(?9, ''))""")
                    .setParameter(1, id)
                    .setParameter(2, refuses)
                    .setParameter(3, i)
                    .setParameter(4, finding.file())
                    .setParameter(5, finding.line())
                    .setParameter(6, orEmpty(finding.column()))
                    .setParameter(7, orEmpty(finding.value()))
                    .setParameter(8, finding.code())
                    .setParameter(9, orEmpty(finding.argument()))
                    .executeUpdate();
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
