package kz.sirius.it.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.issuing.AttemptPreparation;
import kz.sirius.issuing.OpenForSigning;
import kz.sirius.it.As;
import kz.sirius.it.Await;
import kz.sirius.it.Learner;
import kz.sirius.it.Pdf;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.it.Together;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.Period;
import kz.sirius.registry.DocumentKind;
import kz.sirius.registry.Register;
import kz.sirius.registry.RegisterRow;
import kz.sirius.requests.ApproveRequest;
import kz.sirius.requests.SetSigningPolicy;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PreparationIT {

    private static final int REQUESTS = 100;
    private static final int THREADS = 20;

    @Inject
    Steps steps;

    @Inject
    ApproveRequest approve;

    @Inject
    OpenForSigning open;

    @Inject
    AttemptPreparation attempt;

    @Inject
    SetSigningPolicy policy;

    @Inject
    Register register;

    @Inject
    AcademicRecords records;

    @Test
    void oneHundredApprovalsFromTwentyThreadsGetOneHundredConsecutiveNumbers() {
        List<String> learners = Learner.of("SGM").subList(0, 20);
        List<Long> requests = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            requests.add(steps.submitted(learners.get(i % learners.size())));
        }
        long before = lastNumber();
        List<Callable<Object>> approvals = requests.stream()
                .map(request -> (Callable<Object>) () -> As.user("registrar", () -> approve.approve(request, -1)))
                .toList();
        Together.from(THREADS, approvals);
        Await.until(
                "all have their sheets",
                Duration.ofSeconds(120),
                () -> requests.stream().allMatch(request -> "IN_SIGNING".equals(Steps.status(request))));

        assertEquals(before + REQUESTS, lastNumber());
        assertEquals(
                LongStream.rangeClosed(before + 1, before + REQUESTS)
                        .mapToObj(String::valueOf)
                        .toList(),
                Sql.column(
                        "select ordinal from registry.line where kind = 'TRANSCRIPT' and ordinal > ? order by ordinal",
                        before));
        assertEquals(
                List.of(String.valueOf(REQUESTS)),
                Sql.column(
                        "select count(distinct request_id) from registry.line where kind = 'TRANSCRIPT' and ordinal > ?",
                        before));
    }

    @Test
    void aGradeThatChangesAfterTheApprovalDoesNotChangeTheDocument() {
        String learner = Learner.of("SGM", 11);
        long request = steps.submitted(learner);
        long sheet = steps.approved(request);
        String snapshot = Sql.one("select snapshot from requests.request where id = ?", request);
        String before = gpa(learner);
        assertTrue(Pdf.words(As.user("head", () -> open.open(sheet)).content()).contains(before));
        int changed = Sql.run("update records.result set percent = 52 where student_no = ? and percent >= 60", learner);
        try {
            assertTrue(changed > 0);
            // Another official opens it after the change: his page is rendered now, from what was frozen.
            String later = Pdf.words(As.user("dean.sgm", () -> open.open(sheet)).content());
            String after = gpa(learner);
            assertFalse(after.equals(before));
            assertTrue(later.contains(before), "the GPA of the approval");
            assertEquals(snapshot, Sql.one("select snapshot from requests.request where id = ?", request));
            long newer = steps.approved(steps.submitted(learner));
            assertTrue(
                    Pdf.words(As.user("head", () -> open.open(newer)).content()).contains(after));
        } finally {
            Sql.run("""
                    update records.result r set percent = (s.row ->> 'percent')::numeric
                    from (select jsonb_array_elements(?::jsonb -> 'rows') as row) s
                    where r.student_no = ? and r.discipline_code = s.row ->> 'disciplineCode'
                    and r.attempt = (s.row ->> 'attempt')::int""", snapshot, learner);
        }
    }

    private String gpa(String learner) {
        return As.user("registrar", () -> records.learner(learner))
                .gpa()
                .toPlainString()
                .replace('.', ',');
    }

    @Test
    void aTitleThatIsMissingInTheLanguageStopsTheApproval() {
        String learner = Learner.of("SDN", 2);
        String code = Sql.one(
                "select discipline_code from records.result where student_no = ? order by discipline_code limit 1",
                learner);
        String title = Sql.one("select title_en from records.discipline where code = ?", code);
        long english = steps.submitted(learner, Steps.transcript(Period.all(), Language.EN));
        long kazakh = steps.submitted(learner);
        Sql.run("update records.discipline set title_en = '' where code = ?", code);
        try {
            Refusal refusal =
                    assertThrows(Refusal.class, () -> As.user("registrar", () -> approve.approve(english, -1)));
            assertEquals("REQ-08", refusal.code().code());
            assertEquals(List.of(code), refusal.arguments());
            assertEquals("SUBMITTED", Steps.status(english));
            steps.approved(kazakh);
        } finally {
            Sql.run("update records.discipline set title_en = ? where code = ?", title, code);
        }
        steps.approved(english);
    }

    @Test
    void anApprovedRequestWhosePreparationWasLostIsFoundByTheSweep() {
        String learner = Learner.of("SDN", 3);
        long model = steps.submitted(learner);
        steps.approved(model);
        long lost = steps.submitted(learner);
        // As a crash between the approval's commit and the preparation leaves it.
        Sql.run("""
                update requests.request r set status = 'APPROVED', approved_by = m.approved_by,
                    approved_by_name = m.approved_by_name, policy = m.policy, snapshot = m.snapshot
                from requests.request m where r.id = ? and m.id = ?""", lost, model);
        Await.until("the sweep has prepared it", () -> "IN_SIGNING".equals(Steps.status(lost)));
        assertEquals("RESERVED", Sql.one("select status from registry.line where request_id = ?", lost));
    }

    /** The number's own transaction committed after the end of the request, which saw no number to void. */
    @Test
    void aNumberThatAnEndedRequestLeftBehindIsVoidedByTheSweepAndNoOther() {
        String learner = Learner.of("SDN", 3);
        long waiting = steps.submitted(learner);
        steps.approved(waiting);
        long withdrawn = steps.submitted(learner);
        steps.approved(withdrawn);
        long refused = steps.submitted(learner);
        steps.approved(refused);
        Sql.run("update requests.request set status = 'WITHDRAWN' where id = ?", withdrawn);
        Sql.run("update requests.request set status = 'REFUSED' where id = ?", refused);
        Await.until("the sweep has voided them", () -> "VOID refused".equals(line(refused)));
        assertEquals("VOID withdrawn", line(withdrawn));
        assertEquals("RESERVED ", line(waiting));
    }

    private static String line(long request) {
        return Sql.one(
                "select status || ' ' || coalesce(void_reason, '') from registry.line where request_id = ?", request);
    }

    @Test
    void theRegisterShowsReservedAndVoidLinesToo() {
        String learner = Learner.of("SDN", 4);
        long request = steps.submitted(learner);
        steps.approved(request);
        RegisterRow line =
                As.user("auditor", () -> register.page(DocumentKind.TRANSCRIPT, null, null, 0, 20)).items().stream()
                        .filter(row -> row.requestId() == request)
                        .findFirst()
                        .orElseThrow();
        assertEquals("RESERVED", line.status().name());
        assertTrue(line.number().matches("TR-20[0-9]{2}-[0-9]{6}"));
        assertEquals(26, line.token().length());
        Refused.outright("dean.sgm", () -> register.page(null, null, null, 0, 20));
    }

    private static long lastNumber() {
        return Long.parseLong(Sql.one("select last_value from registry.series where kind = 'TRANSCRIPT'"));
    }
}
