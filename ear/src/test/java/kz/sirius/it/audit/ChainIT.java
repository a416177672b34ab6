package kz.sirius.it.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.sirius.audit.TrailCheck;
import kz.sirius.audit.VerifyTrail;
import kz.sirius.heads.Head;
import kz.sirius.heads.Heads;
import kz.sirius.it.As;
import kz.sirius.it.Await;
import kz.sirius.it.Learner;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.it.Together;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chain over real rows: sealed within a second, closed to the application's role, and every change of it found. */
@ArquillianTest
class ChainIT {

    @Inject
    Steps steps;

    @Inject
    VerifyTrail verify;

    @Inject
    Heads heads;

    @BeforeEach
    void somethingIsSealed() {
        steps.submitted(Learner.of("SGM", 35));
        awaitSeals();
        awaitHead();
    }

    @Test
    void twentyActsAtOnceAreSealedOnceEachAndTheHeadLiesOutside() {
        List<Callable<Object>> acts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String learner = Learner.of("SGM", i);
            acts.add(() -> steps.submitted(learner));
        }
        Together.from(10, acts);
        Await.until("all is sealed", Duration.ofSeconds(10), () -> waiting() == 0);
        assertEquals(
                "0",
                Sql.one("select count(*) from audit.entry e"
                        + " where not exists (select 1 from audit.seal s where s.entry_id = e.id)"));
        assertEquals("t", Sql.one("select count(*) = max(seq) from audit.seal"));
        awaitHead();
    }

    @Test
    void aRowThatCommitsLateWithALowerNumberIsSealedToo() throws SQLException {
        try (Connection late = Sql.application().getConnection();
                Statement statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.execute("insert into audit.entry (at, login, act, object) values (now(), 'late', 'x', '-')");
            steps.submitted(Learner.of("SGM", 36));
            awaitSeals();
            late.commit();
        }
        awaitSeals();
        assertEquals(
                "t",
                Sql.one(
                        "select exists (select 1 from audit.entry e join audit.seal s on s.entry_id = e.id"
                                + " join audit.seal before on before.seq < s.seq and before.entry_id > e.id where e.login = 'late')"));
        assertTrue(As.user("auditor", verify::verify).isWhole());
    }

    @Test
    void theApplicationsRoleCanNeitherChangeNorEmptyNorDropTheTrailNorARevision() {
        for (String sql : List.of(
                "update audit.entry set login = 'x'",
                "delete from audit.entry",
                "truncate audit.entry cascade",
                "alter table audit.entry disable trigger all",
                "drop table audit.entry",
                "update audit.seal set hash = hash",
                "delete from audit.seal",
                "truncate audit.seal",
                "drop function audit.refuse_change cascade",
                "create table audit.mine (id int)",
                "create schema mine",
                "update registry.revision set content = ''",
                "delete from registry.revision",
                "delete from registry.line",
                "delete from registry.series",
                "delete from registry.gap",
                "drop table registry.line")) {
            assertEquals("42501", state(sql), sql);
        }
    }

    @AfterEach
    void theChainIsWhole() {
        awaitSeals();
        assertTrue(As.user("auditor", verify::verify).isWhole(), "as it was");
    }

    @Test
    void everyChangeOfEveryColumnOfARealRowIsFound() throws SQLException {
        List<String> columns = Sql.column("select column_name from information_schema.columns"
                + " where table_schema = 'audit' and table_name = 'entry' and column_name <> 'id'");
        assertEquals(12, columns.size(), "a new column belongs into Chain.COLUMNS");
        String seq = Sql.one("select max(seq) - 1 from audit.seal");
        String row = " where e.id = (select entry_id from audit.seal where seq = " + seq + ")";
        for (String column : columns) {
            String other = switch (column) {
                case "at" -> "at + interval '1 microsecond'";
                case "outcome" -> "case outcome when 'OK' then 'FAILED' else 'OK' end";
                case "sha256" -> "case when sha256 is null then repeat('a', 64) end";
                default -> "coalesce(" + column + ", '') || 'x'";
            };
            found(
                    "CHANGED " + seq,
                    "update audit.entry e set " + column + " = " + other + row,
                    "update audit.entry e set " + column + " = k." + column + " from kept k where k.id = e.id");
        }
    }

    @Test
    void everyDeletionIsFoundThatOfTheLastRowByTheHeadOutside() throws SQLException {
        String last = Sql.one("select max(seq) from audit.seal");
        for (String seq : List.of("1", String.valueOf(Long.parseLong(last) / 2), last)) {
            found("MISSING " + seq, "delete from audit.seal where seq = " + seq, sealsBack(seq));
        }
        String place = String.valueOf(Long.parseLong(last) / 2);
        found(
                "MISSING " + place,
                "alter table audit.seal drop constraint seal_entry_id_fkey;"
                        + " delete from audit.entry where id = (select entry_id from audit.seal where seq = " + place
                        + ")",
                "insert into audit.entry overriding system value select k.* from kept k"
                        + " where not exists (select 1 from audit.entry e where e.id = k.id);"
                        + " delete from audit.waiting where entry_id in (select entry_id from seals);"
                        + " alter table audit.seal add foreign key (entry_id) references audit.entry (id)");
    }

    @Test
    void twoRowsThatChangedPlacesAreFound() throws SQLException {
        long last = Long.parseLong(Sql.one("select max(seq) from audit.seal"));
        String both = (last - 3) + ", " + (last - 1);
        found(
                "SWAPPED " + (last - 3),
                "delete from audit.seal where seq in (" + both + "); insert into audit.seal"
                        + " select s.seq, o.entry_id, s.hash from seals s, seals o"
                        + " where s.seq in (" + both + ") and o.seq in (" + both + ") and o.seq <> s.seq",
                sealsBack(both));
    }

    private static String sealsBack(String seq) {
        return "delete from audit.seal where seq in (" + seq + ");"
                + " insert into audit.seal select * from seals where seq in (" + seq + ")";
    }

    /** Changes something with the owner's hand, guards and sealer away, looks what is found, and puts it back. */
    private void found(String expected, String change, String back) throws SQLException {
        try (Connection owner = Sql.source().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("select pg_advisory_lock(4501450001)");
            statement.execute("drop table if exists kept, seals;"
                    + " create temporary table seals as select * from audit.seal;"
                    + " create temporary table kept as select * from audit.entry;"
                    + " alter table audit.entry disable trigger entry_append_only;"
                    + " alter table audit.seal disable trigger seal_append_only");
            try {
                statement.execute(change);
                TrailCheck found = As.user("admin", verify::verify);
                assertEquals(expected, found.result() + " " + found.place(), change);
            } finally {
                statement.execute(back);
                statement.execute("alter table audit.entry enable trigger entry_append_only;"
                        + " alter table audit.seal enable trigger seal_append_only;"
                        + " drop table kept, seals; select pg_advisory_unlock(4501450001)");
            }
        }
        assertEquals(
                "FAILED " + expected.split(" ")[0],
                Sql.one("select outcome || ' ' || code from audit.entry where act = 'audit.verify-trail'"
                        + " and login = 'admin' order by id desc limit 1"));
    }

    private static long waiting() {
        return Long.parseLong(Sql.one("select count(*) from audit.waiting"));
    }

    /** Within a second and the time that the question takes. */
    private static void awaitSeals() {
        Await.until("sealed within a second", Duration.ofSeconds(10), () -> waiting() == 0);
    }

    private void awaitHead() {
        Await.until(
                "the head lies outside",
                Duration.ofSeconds(10),
                () -> heads.last(Heads.CHAIN)
                        .map(Head::hash)
                        .orElse("")
                        .equals(Sql.one("select hash from audit.seal order by seq desc limit 1")));
    }

    private static String state(String sql) {
        try (Connection connection = Sql.application().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute(sql);
                return "done";
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            return String.valueOf(e.getSQLState());
        }
    }
}
