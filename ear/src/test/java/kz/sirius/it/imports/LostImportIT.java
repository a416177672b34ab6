package kz.sirius.it.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kz.sirius.common.Refusal;
import kz.sirius.imports.EndInterrupted;
import kz.sirius.imports.ImportCard;
import kz.sirius.imports.ImportRefusal;
import kz.sirius.imports.ImportStatus;
import kz.sirius.imports.Imports;
import kz.sirius.imports.StartImport;
import kz.sirius.it.As;
import kz.sirius.it.Sql;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Imports that nobody carries out any more. */
@ArquillianTest
class LostImportIT {

    @Inject
    ImportDesk desk;

    @Inject
    StartImport start;

    @Inject
    Imports imports;

    @Inject
    EndInterrupted interrupted;

    @Test
    void aSecondImportIsRefusedWhileOneIsRunning() {
        long running = Long.parseLong(Sql.one("select coalesce(max(id), 0) + 1000 from imports.run"));
        Sql.run(
                "insert into imports.run (id, state, dry_run, started_by, started_at, folder) overriding system value"
                        + " values (?, 'RUNNING', true, 'admin', now(), '/nowhere')",
                running);
        try {
            assertEquals(ImportRefusal.BUSY, refusalOf(new SmallExtract().parts()));
            Sql.run("update imports.run set started_at = now() - interval '2 minutes' where id = ?", running);
            assertEquals(
                    ImportStatus.CHECKED,
                    desk.dryRun(new SmallExtract().parts()).run().state());
            ImportCard ended = As.user("admin", () -> imports.card(running));
            assertEquals(ImportStatus.REFUSED, ended.run().state());
            assertEquals(List.of("extract:0:null:IMP-05"), ImportDesk.errors(ended));
        } finally {
            Sql.run("delete from imports.finding where run_id = ?", running);
            Sql.run("delete from imports.run where id = ?", running);
        }
    }

    /** As an outage of the database leaves it: the transaction and its lock are gone, the run says that it goes on. */
    @Test
    void aRunThatNobodyCarriesOutAnyMoreIsEndedAndNoOther() throws SQLException {
        long left = Long.parseLong(Sql.one("select coalesce(max(id), 0) + 1000 from imports.run"));
        Sql.run(
                "insert into imports.run (id, state, dry_run, started_by, started_at, folder) overriding system value"
                        + " values (?, 'RUNNING', true, 'admin', now(), '/nowhere')",
                left);
        try {
            assertEquals("RUNNING", afterTheSweep(left), "it may be just beginning");
            try (Connection loading = Sql.source().getConnection()) {
                Sql.column(loading, "select cast(pg_advisory_lock(4000040) as text)");
                Sql.run("update imports.run set started_at = now() - interval '6 minutes' where id = ?", left);
                assertEquals("RUNNING", afterTheSweep(left), "somebody carries it out");
                Sql.column(loading, "select cast(pg_advisory_unlock(4000040) as text)");
            }
            assertEquals("REFUSED", afterTheSweep(left));
            assertEquals(
                    List.of("extract:0:null:IMP-05"), ImportDesk.errors(As.user("admin", () -> imports.card(left))));
        } finally {
            Sql.run("delete from imports.finding where run_id = ?", left);
            Sql.run("delete from imports.run where id = ?", left);
        }
    }

    private String afterTheSweep(long run) {
        As.system(() -> {
            interrupted.endLeft();
            return null;
        });
        return Sql.one("select state from imports.run where id = ?", run);
    }

    private Object refusalOf(Map<String, InputStream> parts) {
        return assertThrows(Refusal.class, () -> As.user("admin", () -> start.start(parts, true)))
                .code();
    }
}
