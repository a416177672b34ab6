package kz.sirius.imports;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import javax.sql.DataSource;
import kz.sirius.common.Clause;
import kz.sirius.common.Time;
import kz.sirius.common.Unavailable;
import kz.sirius.identity.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Carries out a run that was begun: reads, checks, and loads every row or none. All of it is one transaction of the
 * database, so a crash at any moment leaves the records as they were; the progress is written beside it.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN)
@Clause({"T3", "T4", "T5", "T6", "R4"})
public class LoadExtract {

    private static final Logger LOG = System.getLogger(LoadExtract.class.getName());

    @Resource(lookup = "java:jboss/datasources/SiriusDS")
    DataSource database;

    @Resource
    UserTransaction transaction;

    @Inject
    RunBook book;

    @Inject
    Clock clock;

    /** Carries out the run and ends it, whatever happens; does nothing when it has ended already. */
    public void load(long runId) {
        RunBook.Going run = book.going(runId).orElse(null);
        if (run == null) {
            return;
        }
        Findings findings = new Findings();
        List<StagedMerge.Merged> merged = new ArrayList<>();
        boolean ended = false;
        try {
            attempt(runId, run, findings, merged);
            ended = true;
        } catch (SQLException e) {
            LOG.log(Logger.Level.ERROR, "Import {0} failed in the database, SQL state {1}", runId, e.getSQLState());
        } catch (IOException | Unavailable e) {
            LOG.log(
                    Logger.Level.ERROR,
                    "Import {0} failed: {1}",
                    runId,
                    e.getClass().getName());
        } finally {
            if (!ended) {
                findings.refuse(ImportRefusal.FAILED, null);
                book.endWithout(runId, ImportStatus.REFUSED, findings, List.of());
            }
        }
    }

    /** Ends the run while its lock is still held: whoever finds the lock free and the run going knows that it is lost. */
    private void attempt(long runId, RunBook.Going run, Findings findings, List<StagedMerge.Merged> merged)
            throws IOException, SQLException {
        try (LoadTransaction own = LoadTransaction.begin(transaction);
                Connection connection = database.getConnection()) {
            ImportStatus ending = ending(runId, run, connection, findings, merged);
            if (ending == ImportStatus.LOADED) {
                own.commit();
            } else {
                book.endWithout(runId, ending, findings, merged);
            }
        }
    }

    private ImportStatus ending(
            long runId, RunBook.Going run, Connection connection, Findings findings, List<StagedMerge.Merged> merged)
            throws IOException, SQLException {
        if (!book.lock()) {
            findings.refuse(ImportRefusal.BUSY, null);
            return ImportStatus.REFUSED;
        }
        stage(runId, run.folder(), connection, findings);
        StagedChecks checks = new StagedChecks(connection, findings);
        for (ExtractFile file : ExtractFile.values()) {
            checks.check(file);
            book.step(runId);
        }
        if (findings.errorCount() > 0) {
            return ImportStatus.REFUSED;
        }
        StagedMerge merge = new StagedMerge(connection);
        for (ExtractFile file : ExtractFile.values()) {
            merged.add(merge.merge(file));
            book.step(runId);
        }
        boolean loaded = !run.dryRun() && book.endLoaded(runId, findings, merged);
        return loaded ? ImportStatus.LOADED : ImportStatus.CHECKED;
    }

    private void stage(long runId, Path folder, Connection connection, Findings findings)
            throws IOException, SQLException {
        StageTables tables = new StageTables(connection);
        tables.create();
        try (ExtractSource source = open(folder, findings)) {
            if (source != null) {
                book.total(runId, source.bytes());
                new ExtractReader(source, findings, Time.today(clock)).read(new Staged(runId, tables));
            }
        }
    }

    private static @Nullable ExtractSource open(Path folder, Findings findings) throws IOException {
        Path zip = folder.resolve(UploadFolder.ZIP);
        if (!Files.exists(zip)) {
            return new ExtractFolder(folder);
        }
        try {
            ExtractZip opened = new ExtractZip(zip);
            if (opened.check(findings)) {
                return opened;
            }
            opened.close();
        } catch (ZipException e) {
            findings.refuse(ImportRefusal.ZIP_BROKEN, null);
        }
        return null;
    }

    /** Puts the rows into the stage tables and tells the progress after each batch. */
    private final class Staged implements ExtractReader.Rows {

        private final long runId;
        private final StageTables tables;
        private long rows;

        Staged(long runId, StageTables tables) {
            this.runId = runId;
            this.tables = tables;
        }

        @Override
        public void take(ExtractFile file, CheckedRow row, long bytes) throws SQLException {
            rows++;
            if (tables.add(file, row)) {
                book.read(runId, file, rows, bytes);
            }
        }

        @Override
        public void end(ExtractFile file, long bytes) throws SQLException {
            tables.end(file);
            book.read(runId, file, rows, bytes);
            rows = 0;
        }
    }
}
