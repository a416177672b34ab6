package kz.sirius.it.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import kz.sirius.identity.BlockLogin;
import kz.sirius.identity.LeaveDoor;
import kz.sirius.identity.OpenDoor;
import kz.sirius.identity.UnblockLogin;
import kz.sirius.issuing.DocumentFiles;
import kz.sirius.issuing.Previews;
import kz.sirius.issuing.SignDocuments;
import kz.sirius.it.As;
import kz.sirius.it.Await;
import kz.sirius.it.Learner;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.it.Together;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.Period;
import kz.sirius.requests.RequestLists;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TrailIT {

    /** How a row is told here: who with which roles did what to what, and how it ended. */
    private static final String TOLD = "select login || ' [' || roles || '] ' || act || ' ' || object || ' ' || outcome"
            + " || coalesce(' ' || code, '') from audit.entry where id > ? order by id";

    @Inject
    Steps steps;

    @Inject
    BlockLogin block;

    @Inject
    UnblockLogin unblock;

    @Inject
    OpenDoor door;

    @Inject
    LeaveDoor leave;

    @Inject
    AcademicRecords records;

    @Inject
    RequestLists requests;

    @Inject
    DocumentFiles files;

    @Inject
    Previews previews;

    @Inject
    SignDocuments sign;

    @Test
    void whatIsDoneRefusedOrDeniedIsWrittenWithRolesAndCode() {
        String learner = Learner.of("SGM", 30);
        long last = last();
        long request = steps.submitted(learner);
        assertEquals("REQ-01", Refused.code(Learner.of("SGM", 31), () -> requests.card(request)));
        Refused.outright(learner, () -> block.block(learner, "сам"));
        assertEquals("IDN-14", Refused.code("admin", () -> block.block(learner, " ")));
        List<String> told = told(last);
        assertTrue(
                told.contains(learner + " [LEARNER] requests.submitted request:" + request + " OK"), told.toString());
        assertTrue(
                told.contains(Learner.of("SGM", 31) + " [LEARNER] requests.request-lists.card - REFUSED REQ-01"),
                told.toString());
        assertTrue(
                told.contains(learner + " [LEARNER] identity.block-login login:" + learner + " REFUSED DENIED"),
                told.toString());
        assertTrue(
                told.contains("admin [ADMINISTRATOR] identity.block-login login:" + learner + " REFUSED IDN-14"),
                told.toString());
        assertEquals(1, told.stream().filter(row -> row.endsWith("REQ-01")).count(), "one act, one row");
    }

    @Test
    void aFaultIsWrittenThoughItsTransactionIsGone() {
        long last = last();
        assertThrows(EJBException.class, () -> As.user("admin", () -> files.file(null)));
        List<String> told = told(last);
        assertTrue(
                told.stream().anyMatch(row -> row.startsWith("admin [ADMINISTRATOR] issuing.download - FAILED ")),
                told.toString());
    }

    @Test
    void ofManyWhoChangeTheSameThingAtOnceEveryOneLeavesExactlyOneRowAlsoWhoLosesAtTheEnd() throws SQLException {
        String learner = Learner.of("SGM", 37);
        As.user("admin", () -> block.block(learner, "сынақ"));
        theFirstFiveLose();
        long last = last();
        List<Callable<String>> acts = new ArrayList<>(Collections.nCopies(6, () -> unblocked(learner)));
        try (Connection holder = Sql.source().getConnection();
                PreparedStatement hold =
                        holder.prepareStatement("select 1 from identity.account where login = ? for update")) {
            holder.setAutoCommit(false);
            hold.setString(1, learner);
            hold.executeQuery();
            acts.add(() -> letGo(holder));
            List<String> ends = Together.from(7, acts);
            assertEquals(5, Collections.frequency(ends, "lost"), ends.toString());
        } finally {
            Sql.run("drop function identity.lose() cascade");
            Sql.run("drop sequence identity.lost");
        }
        List<String> told = told(last).stream()
                .filter(row -> row.contains(" identity.unblock-login "))
                .toList();
        assertEquals(6, told.size(), told.toString());
        assertEquals(5, told.stream().filter(row -> row.contains(" FAILED ")).count(), told.toString());
    }

    /** At the end, when what they changed is written. */
    private static void theFirstFiveLose() {
        Sql.run("create sequence identity.lost");
        Sql.run("""
                create function identity.lose() returns trigger language plpgsql security definer as $$
                begin
                    if nextval('identity.lost') <= 5 then
                        raise exception 'lost';
                    end if;
                    return new;
                end
                $$""");
        Sql.run("create trigger lose before update on identity.account for each row execute function identity.lose()");
    }

    private String unblocked(String learner) {
        try {
            As.user("admin", () -> unblock.unblock(learner, "Тексеру аяқталды"));
            return "done";
        } catch (EJBException e) {
            return "lost";
        }
    }

    /** Once all six wait for the row. */
    private static String letGo(Connection holder) throws SQLException {
        Await.until("six wait", () -> "6".equals(Sql.one("select count(*) from pg_locks where not granted")));
        holder.commit();
        return "let go";
    }

    @Test
    void whatOneOfFortyIsRefusedIsARowOfItsOwn() {
        long last = last();
        As.user("head", () -> sign.sign(List.of(-1L), Steps.PASSWORD));
        List<String> told = told(last);
        assertTrue(told.contains("head [REGISTRAR_HEAD] identity.confirm-password login:head OK"));
        assertTrue(told.contains("head [REGISTRAR_HEAD] signing.sign sheet:-1 REFUSED SIG-01"), told.toString());
    }

    /** More than there are connections: none waits for a second one while it still holds its first. */
    @Test
    void ofManyWhoAreRefusedAtOnceEveryOneLeavesARow() {
        long request = steps.submitted(Learner.of("SGM", 35));
        long last = last();
        Together.from(
                60, Collections.nCopies(240, () -> Refused.code(Learner.of("SGM", 36), () -> requests.card(request))));
        assertEquals(
                240, told(last).stream().filter(row -> row.endsWith("REQ-01")).count());
    }

    @Test
    void theDoorWritesWhoCameInAndWhoDidNotButNeverWhatAStrangerTyped() {
        long last = last();
        assertTrue(door.open("registrar", Steps.PASSWORD).isPresent());
        assertTrue(door.open("registrar", "wrong").isEmpty());
        assertTrue(door.open("my-password-in-the-wrong-field", "x").isEmpty());
        As.user("registrar", leave::leave);
        String object = " account:" + account("registrar");
        assertEquals(
                List.of(
                        "registrar [REGISTRAR] identity.login" + object + " OK",
                        "registrar [] identity.login" + object + " REFUSED IDN-05",
                        "anonymous [] identity.login - REFUSED IDN-05",
                        "registrar [REGISTRAR] identity.logout" + object + " OK"),
                told(last).stream().filter(row -> row.contains("identity.log")).toList());
        assertEquals(
                List.of(),
                Sql.column(
                        "select id from audit.entry where id > ? and (login || object || coalesce(note, ''))"
                                + " like '%wrong-field%'",
                        last));
    }

    @Test
    void whoOfTheStaffLooksAtARecordIsWrittenAndALearnerHimselfIsNot() {
        String learner = Learner.of("SGM", 32);
        long request = steps.submitted(learner);
        long last = last();
        As.user(learner, () -> records.record(learner, Period.all()));
        assertEquals(
                List.of(),
                told(last).stream().filter(row -> row.contains("records.look")).toList());
        As.user("auditor", () -> records.record(learner, Period.all()));
        As.user("registrar", () -> previews.ofRequest(request));
        assertEquals(
                List.of(
                        "auditor [AUDITOR] records.look learner:" + learner + " OK",
                        "registrar [REGISTRAR] records.look learner:" + learner + " OK"),
                told(last).stream().filter(row -> row.contains("records.look")).toList());
    }

    @Test
    void theHashOfADocumentHasAColumnOfItsOwn() {
        String learner = Learner.of("SGM", 33);
        String number = steps.issued(learner, "dean.sgm");
        String sha256 = Sql.one("select sha256 from registry.revision where number = ?", number);
        As.user(learner, () -> files.file(number));
        assertEquals(
                List.of("issuing.download", "issuing.release", "registry.register", "signing.sign"),
                Sql.column(
                        "select distinct act from audit.entry where object = ? and sha256 = ? order by act",
                        "document:" + number,
                        sha256));
        assertEquals(
                "1",
                Sql.one(
                        "select count(*) from audit.entry where act = 'registry.allot' and object = ?",
                        "document:" + number));
    }

    private static String account(String login) {
        return Sql.one("select id from identity.account where login = ?", login);
    }

    private static long last() {
        return Long.parseLong(Sql.one("select coalesce(max(id), 0) from audit.entry"));
    }

    private static List<String> told(long since) {
        return Sql.column(TOLD, since);
    }
}
