package kz.sirius.it.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.sirius.common.Sha256;
import kz.sirius.it.Await;
import kz.sirius.it.Pdf;

/** Holds what is there against what was told, and says how many of each it looked at. */
final class Proof {

    private final Machines machines;
    private final History history;
    private final List<String> wrong = new ArrayList<>();

    Proof(Machines machines, History history) {
        this.machines = machines;
        this.history = history;
    }

    /** All of it; fails with everything that is wrong. */
    void all() throws SQLException {
        ended();
        numbers();
        nothingAcknowledgedIsLost();
        nothingIsDoubled();
        documents();
        say("wrong in all: " + wrong.size());
        assertEquals(List.of(), wrong);
    }

    private void ended() {
        String reserved = "select number from registry.line where status = 'RESERVED'";
        Await.until(
                "the sweep has voided what the ends of requests left",
                () -> machines.column(reserved).isEmpty());
        say("requests: " + machines.column("select status || ' ' || count(*) from requests.request group by status"));
        none(
                "request not at its end",
                "select id from requests.request where status not in ('ISSUED', 'REFUSED', 'WITHDRAWN')");
    }

    /** Gaps and duplicates in every series, and what the clients were told of numbers. */
    private void numbers() {
        Register register = Register.of(machines);
        say("numbers: " + register);
        register.wrong().forEach(wrong::add);
        Map<String, Long> told = new HashMap<>();
        history.numbers().forEach((request, number) -> {
            Long other = told.put(number, request);
            expect(other == null, number + " was told for request " + request + " and " + other);
            expect(
                    machines.column("select number from registry.line where request_id = ?", request)
                            .equals(List.of(number)),
                    number + " was told for request " + request + " and is not its number");
        });
        wrong.addAll(history.contradictions());
        say("numbers told to clients: " + told.size());
    }

    private void nothingAcknowledgedIsLost() {
        Set<String> requests =
                new HashSet<>(machines.column("select id || ' ' || student_no || ' ' || reason from requests.request"));
        Set<String> steps = new HashSet<>(
                machines.column("select request_id || ' ' || to_status || ' ' || by_login from requests.step"));
        Set<String> signatures = new HashSet<>(machines.column("""
                select s.request_id || ' ' || s.id || ' ' || a.login from signing.signature g
                join signing.sheet s on s.id = g.sheet_id
                join identity.appointment p on p.id = g.official_id join identity.account a on a.id = p.account_id"""));
        int before = wrong.size();
        for (History.Kind kind : History.Kind.values()) {
            history.of(kind).forEach(act -> {
                boolean there = switch (kind) {
                    case SUBMITTED -> requests.contains(act.request() + " " + act.login() + " " + act.mark());
                    case SIGNED -> signatures.contains(act.request() + " " + act.mark() + " " + act.login());
                    default -> steps.contains(act.request() + " " + kind + " " + act.login());
                };
                expect(there, "acknowledged and lost: " + act);
            });
            say("acknowledged " + kind + ": " + history.of(kind).count());
        }
        say("acknowledged and lost: " + (wrong.size() - before));
    }

    private void nothingIsDoubled() {
        int before = wrong.size();
        none("sent twice", "select reason from requests.request group by reason having count(*) > 1");
        none(
                "step made twice",
                "select request_id || ' ' || to_status from requests.step group by request_id, to_status having count(*) > 1");
        none(
                "act twice in the trail",
                "select act || ' ' || object from audit.entry where act in ('registry.allot', 'registry.register',"
                        + " 'issuing.release', 'requests.approved', 'signing.open') and to_state is not null"
                        + " and outcome = 'OK' group by act, object having count(*) > 1");
        none("signed twice", "select slot_id from signing.signature group by slot_id having count(*) > 1");
        say("doubled: " + (wrong.size() - before));
    }

    /** Exactly one file for each issued request and none for another; its bytes, its number, its signatures. */
    private void documents() throws SQLException {
        none("request without exactly one of each", """
                select r.id from requests.request r where r.status = 'ISSUED' and (
                1 <> (select count(*) from issuing.document d where d.request_id = r.id)
                or 1 <> (select count(*) from registry.line l where l.request_id = r.id and l.status = 'ISSUED')
                or 1 <> (select count(*) from registry.line l join registry.revision v on v.number = l.number
                         where l.request_id = r.id)
                or 1 <> (select count(*) from signing.sheet s where s.request_id = r.id)
                or 1 <> (select count(*) from signing.sheet s where s.request_id = r.id and s.status = 'COMPLETED'))""");
        none("document of a request that is not issued", """
                select d.number from issuing.document d join requests.request r on r.id = d.request_id
                where r.status <> 'ISSUED'""");
        none(
                "number neither issued nor void",
                "select number from registry.line where status not in ('ISSUED', 'VOID')");
        none("void though issued", """
                select l.number from registry.line l join requests.request r on r.id = l.request_id
                where l.status = 'VOID' and r.status <> 'WITHDRAWN'""");
        int files = 0;
        int signatures = 0;
        try (Connection connection = machines.connect();
                PreparedStatement query = connection.prepareStatement("""
                        select v.number, v.sha256, v.content, d.sha256,
                            (select count(*) from signing.signature g join signing.sheet s on s.id = g.sheet_id
                             where s.request_id = d.request_id)
                        from registry.revision v left join issuing.document d on d.number = v.number""")) {
            connection.setAutoCommit(false);
            query.setFetchSize(20);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    files++;
                    signatures += file(rows);
                }
            }
        }
        say("files whose bytes, number and signatures were looked at: " + files + ", signatures in them: "
                + signatures);
    }

    private int file(ResultSet row) throws SQLException {
        String number = row.getString(1);
        byte[] content = row.getBytes(3);
        String sha256 = Sha256.of(content);
        expect(sha256.equals(row.getString(2)), number + " has other bytes than its hash");
        expect(sha256.equals(row.getString(4)), number + " is another file than its document's");
        try {
            int signers = Pdf.signers(content).size();
            expect(signers > 0 && signers == row.getInt(5), number + " bears " + signers + " signatures");
            expect(Pdf.words(content).contains(Pdf.squeezed(number)), number + " does not stand on its pages");
            return signers;
        } catch (AssertionError | RuntimeException e) {
            wrong.add(number + " is no signed document: " + e);
            return 0;
        }
    }

    private void none(String what, String query) {
        List<String> found = machines.column(query);
        found.forEach(each -> wrong.add(what + ": " + each));
        say(what + ": " + found.size());
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }

    static void say(String what) {
        System.out.println("CHAOS " + what);
    }
}
