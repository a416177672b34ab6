package kz.sirius.it.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.sirius.issuing.Previews;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.Refused;
import kz.sirius.it.Steps;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.LearnerRow;
import kz.sirius.records.Learners;
import kz.sirius.records.Period;
import kz.sirius.requests.AnswerRequest;
import kz.sirius.requests.ApproveRequest;
import kz.sirius.requests.QueueFilter;
import kz.sirius.requests.RefuseRequest;
import kz.sirius.requests.RequestLists;
import kz.sirius.requests.RequestRow;
import kz.sirius.requests.ReturnRequest;
import kz.sirius.requests.WithdrawRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What is another's answers like what does not exist: the same code for both. */
@ArquillianTest
class OwnershipIT {

    private static final long NO_REQUEST = 99_999_999;
    private static final String NO_LEARNER = "99999999";

    @Inject
    Steps steps;

    @Inject
    RequestLists requests;

    @Inject
    AcademicRecords records;

    @Inject
    Learners learners;

    @Inject
    Previews previews;

    @Inject
    WithdrawRequest withdraw;

    @Inject
    AnswerRequest answer;

    @Inject
    ReturnRequest giveBack;

    @Inject
    ApproveRequest approve;

    @Inject
    RefuseRequest refuse;

    @Test
    void anotherLearnersRequestDoesNotExist() {
        long request = steps.submitted(Learner.of("SGM", 30));
        As.user("registrar", () -> giveBack.giveBack(request, -1, "Себебі"));
        String other = Learner.of("SGM", 31);
        for (long id : List.of(request, NO_REQUEST)) {
            assertEquals("REQ-01", Refused.code(other, () -> requests.card(id)));
            assertEquals("REQ-01", Refused.code(other, () -> withdraw.withdraw(id)));
            assertEquals("REQ-01", Refused.code(other, () -> answer.answer(id, "Жауап")));
            assertEquals("REQ-01", Refused.code(other, () -> previews.ofRequest(id)));
        }
        assertTrue(As.user(other, () -> requests.own()).stream()
                .noneMatch(card -> card.row().id() == request));
        assertTrue(As.user(other, () -> requests.page(QueueFilter.of(QueueFilter.Queue.ALL), 0, 100)).items().stream()
                .allMatch(row -> row.studentNo().equals(other)));
        assertEquals("RETURNED", Steps.status(request));
    }

    @Test
    void anotherLearnersRecordDoesNotExist() {
        String own = Learner.of("SGM", 30);
        String other = Learner.of("SGM", 31);
        assertEquals(own, As.user(own, () -> records.learner(own)).learner().studentNo());
        for (String studentNo : List.of(other, NO_LEARNER)) {
            assertEquals("REC-01", Refused.code(own, () -> records.learner(studentNo)));
            assertEquals("REC-01", Refused.code(own, () -> records.record(studentNo, Period.all())));
        }
    }

    @Test
    void anotherUnitsLearnerAndRequestDoNotExist() {
        String learner = Learner.of("SGM", 30);
        long request = steps.submitted(learner);
        for (String other : List.of("dean.sdn", "dean.sph", "division.pge")) {
            for (long id : List.of(request, NO_REQUEST)) {
                assertEquals("REQ-01", Refused.code(other, () -> requests.card(id)));
                assertEquals("REQ-01", Refused.code(other, () -> previews.ofRequest(id)));
            }
            for (String studentNo : List.of(learner, NO_LEARNER)) {
                assertEquals("REC-01", Refused.code(other, () -> records.learner(studentNo)));
                assertEquals("REC-01", Refused.code(other, () -> records.record(studentNo, Period.all())));
            }
        }
        for (String staff : List.of("dean.sgm", "registrar", "head", "admin", "auditor")) {
            assertEquals(
                    request, As.user(staff, () -> requests.card(request)).row().id());
            assertEquals(
                    learner,
                    As.user(staff, () -> records.learner(learner)).learner().studentNo());
        }
    }

    @Test
    void listsHoldWhatRoleAndUnitLetSee() {
        long inSdn = steps.submitted(Learner.of("SDN", 8));
        long inSgm = steps.submitted(Learner.of("SGM", 30));
        QueueFilter all = QueueFilter.of(QueueFilter.Queue.ALL);
        Set<Long> ofDean = ids(As.user(
                        "dean.sdn",
                        () -> requests.page(
                                new QueueFilter(QueueFilter.Queue.ALL, Learner.of("SDN", 8), null, null, null), 0, 100))
                .items());
        assertTrue(ofDean.contains(inSdn));
        assertFalse(ofDean.contains(inSgm));
        assertEquals(
                Set.of("SDN"),
                As.user("dean.sdn", () -> requests.page(all, 0, 100)).items().stream()
                        .map(RequestRow::unitCode)
                        .collect(Collectors.toSet()));
        long counted = As.user("dean.sdn", () -> requests.counts()).get(QueueFilter.Queue.ALL);
        assertEquals(As.user("dean.sdn", () -> requests.page(all, 0, 1)).total(), counted);
        assertTrue(As.user("registrar", () -> requests.counts()).get(QueueFilter.Queue.ALL) > counted);
        assertEquals(
                Set.of("PGE"),
                As.user("division.pge", () -> learners.search("", 0, 100)).items().stream()
                        .map(LearnerRow::unitCode)
                        .collect(Collectors.toSet()));
    }

    @Test
    void theRegistrarsDecisionOnARequestThatDoesNotExistSaysSo() {
        assertEquals("REQ-01", Refused.code("registrar", () -> approve.approve(NO_REQUEST, -1)));
        assertEquals("REQ-01", Refused.code("registrar", () -> giveBack.giveBack(NO_REQUEST, -1, "Себебі")));
        assertEquals("REQ-01", Refused.code("registrar", () -> refuse.refuse(NO_REQUEST, -1, "Себебі")));
    }

    @Test
    void aSearchFindsKazakhNamesByTheirRussianLettersAndTakesWildcardsAsLetters() {
        String learner = Learner.of("SGM", 0);
        steps.submitted(learner);
        for (String typed : List.of("абдирахман", "Әбдірахман", learner)) {
            QueueFilter filter = new QueueFilter(QueueFilter.Queue.ALL, typed, null, null, null);
            assertTrue(
                    As.user("registrar", () -> requests.page(filter, 0, 100)).items().stream()
                            .anyMatch(row -> row.studentNo().equals(learner)),
                    typed);
        }
        for (String typed : List.of("%", "_", "' or 1=1 --", "\\")) {
            QueueFilter filter = new QueueFilter(QueueFilter.Queue.ALL, typed, null, null, null);
            assertEquals(
                    0, As.user("registrar", () -> requests.page(filter, 0, 100)).total(), typed);
        }
    }

    private static Set<Long> ids(List<RequestRow> rows) {
        return rows.stream().map(RequestRow::id).collect(Collectors.toSet());
    }
}
