package kz.sirius.it.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import kz.sirius.identity.BlockLogin;
import kz.sirius.identity.GrantRoles;
import kz.sirius.identity.OpenStaffAccount;
import kz.sirius.identity.RoleOfUnit;
import kz.sirius.identity.StaffPerson;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.requests.AnswerRequest;
import kz.sirius.requests.ApproveRequest;
import kz.sirius.requests.ApproveRequests;
import kz.sirius.requests.Colleagues;
import kz.sirius.requests.HandOverRequest;
import kz.sirius.requests.QueueFilter;
import kz.sirius.requests.RefuseRequest;
import kz.sirius.requests.RequestLists;
import kz.sirius.requests.RequestRow;
import kz.sirius.requests.ReturnRequest;
import kz.sirius.requests.TakeRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people of the office never work on one request without knowing it. */
@ArquillianTest
class TakingIT {

    private static final String OTHER = "c.taker";

    @Inject
    Steps steps;

    @Inject
    TakeRequest take;

    @Inject
    HandOverRequest handOver;

    @Inject
    Colleagues colleagues;

    @Inject
    ApproveRequest approve;

    @Inject
    ApproveRequests approveMany;

    @Inject
    ReturnRequest giveBack;

    @Inject
    RefuseRequest refuse;

    @Inject
    AnswerRequest answer;

    @Inject
    RequestLists requests;

    @Inject
    OpenStaffAccount open;

    @Inject
    GrantRoles grant;

    @Inject
    BlockLogin block;

    private String learner;
    private long request;

    @BeforeEach
    void aRequestAndTwoSpecialists() {
        learner = Learner.of("SGM", 10);
        request = steps.submitted(learner);
        if (Sql.column("select login from identity.account where login = ?", OTHER)
                .isEmpty()) {
            StaffPerson person = new StaffPerson("Сейтқали", "Ғани", null, "SEITKALI", "Gani", null);
            As.user("admin", () -> open.open(OTHER, person));
            As.user("admin", () -> grant.grant(OTHER, List.of(new RoleOfUnit("REGISTRAR", null))));
        }
        Sql.run("update identity.account set must_change = false, blocked = false where login = ?", OTHER);
    }

    @Test
    void whatOneHasTakenNobodyElseDecides() {
        RequestRow row =
                As.user("registrar", () -> take.take(request, version())).row();
        assertEquals("Ахметова Динара", Objects.requireNonNull(row.taker()).name());
        assertEquals("REQ-40", Refused.code(OTHER, () -> take.take(request, -1)));
        assertEquals("REQ-40", Refused.code(OTHER, () -> approve.approve(request, -1)));
        assertEquals("REQ-40", Refused.code(OTHER, () -> giveBack.giveBack(request, -1, "Себебі")));
        assertEquals("REQ-40", Refused.code(OTHER, () -> refuse.refuse(request, -1, "Себебі")));
        assertEquals("REQ-40", Refused.code(OTHER, () -> handOver.handOver(request, -1, OTHER)));
        List<ApproveRequests.Outcome> outcomes =
                As.user(OTHER, () -> approveMany.approve(List.of(new ApproveRequests.Chosen(request, row.version()))));
        assertEquals("REQ-40", outcomes.get(0).code());
        assertEquals(List.of("Ахметова Динара"), outcomes.get(0).arguments());
        assertEquals("SUBMITTED", Steps.status(request));
        As.user("registrar", () -> approve.approve(request, version()));
    }

    @Test
    void whoSawItBeforeItWasTakenIsToldSo() {
        long seen = version();
        As.user(OTHER, () -> take.take(request, seen));
        As.user(OTHER, () -> handOver.handOver(request, -1, ""));
        assertEquals("REQ-06", Refused.code("registrar", () -> take.take(request, seen)));
        assertEquals("REQ-06", Refused.code("registrar", () -> approve.approve(request, seen)));
        assertTrue(version() > seen);
    }

    @Test
    void whoHasItHandsItOverAndItComesBackToHimFromTheLearner() {
        As.user("registrar", () -> take.take(request, -1));
        As.user("registrar", () -> handOver.handOver(request, -1, OTHER));
        assertEquals("REQ-40", Refused.code("registrar", () -> approve.approve(request, -1)));
        assertTrue(lists(OTHER, QueueFilter.Queue.MINE));
        As.user(OTHER, () -> giveBack.giveBack(request, -1, "Кезеңді нақтылаңыз"));
        assertTrue(lists(OTHER, QueueFilter.Queue.MINE), "while the learner has it");
        As.user(learner, () -> answer.answer(request, "Бүкіл оқу кезеңі керек"));
        assertTrue(lists(OTHER, QueueFilter.Queue.MINE), "and when it is back");
        As.user(OTHER, () -> approve.approve(request, -1));
        assertEquals(List.of("null>registrar", "registrar>" + OTHER), Sql.column("""
                        select coalesce(from_state, 'null') || '>' || to_state from audit.entry
                        where object = ? and act = 'requests.taken' and outcome = 'OK' order by id""", "request:" + request));
    }

    @Test
    void theQueuesCountWhatIsMineAndWhatIsNobodys() {
        long mine = count("registrar", QueueFilter.Queue.MINE);
        long nobodys = count("registrar", QueueFilter.Queue.UNASSIGNED);
        assertTrue(lists("registrar", QueueFilter.Queue.UNASSIGNED));
        As.user("registrar", () -> take.take(request, -1));
        assertEquals(mine + 1, count("registrar", QueueFilter.Queue.MINE));
        assertEquals(nobodys - 1, count("registrar", QueueFilter.Queue.UNASSIGNED));
        assertEquals(0, count("head", QueueFilter.Queue.MINE), "another's are not mine");
        As.user("registrar", () -> handOver.handOver(request, -1, " "));
        assertEquals(nobodys, count("registrar", QueueFilter.Queue.UNASSIGNED));
    }

    @Test
    void theHeadOfTheOfficeTakesItFromWhoeverHasIt() {
        As.user(OTHER, () -> take.take(request, -1));
        As.user("head", () -> take.take(request, -1));
        assertEquals("REQ-40", Refused.code(OTHER, () -> approve.approve(request, -1)));
        As.user("head", () -> handOver.handOver(request, -1, "registrar"));
        As.user("registrar", () -> approve.approve(request, -1));
    }

    @Test
    void whoCannotComeInAnyMoreHoldsNobodyUp() {
        As.user(OTHER, () -> take.take(request, -1));
        As.user("admin", () -> block.block(OTHER, "Демалыста"));
        As.user("registrar", () -> take.take(request, -1));
        As.user("registrar", () -> approve.approve(request, -1));
    }

    @Test
    void onlyWhoWorksAtTheOfficeIsGivenAny() {
        assertEquals("REQ-41", Refused.code("registrar", () -> handOver.handOver(request, -1, "dean.sgm")));
        assertEquals("REQ-41", Refused.code("registrar", () -> handOver.handOver(request, -1, "nobody")));
        List<String> logins = As.user("registrar", () -> colleagues.all()).stream()
                .map(Colleagues.Colleague::login)
                .toList();
        assertTrue(logins.containsAll(List.of("registrar", "head", OTHER)), logins.toString());
    }

    @Test
    void onlyWhatWaitsForTheOfficeCanBeTaken() {
        As.user("registrar", () -> giveBack.giveBack(request, -1, "Себебі"));
        assertEquals("REQ-05", Refused.code("registrar", () -> take.take(request, -1)));
        assertEquals("REQ-01", Refused.code("registrar", () -> take.take(0, -1)));
    }

    @Test
    void theLearnerIsNotToldWhoWorksOnIt() {
        As.user("registrar", () -> take.take(request, -1));
        assertNull(As.user(learner, () -> requests.card(request)).row().taker());
        assertNull(As.user(learner, () -> requests.own()).get(0).row().taker());
        assertNull(As.user("dean.sgm", () -> requests.card(request)).row().taker());
    }

    private long version() {
        return steps.card(request).row().version();
    }

    private long count(String login, QueueFilter.Queue queue) {
        return Objects.requireNonNull(As.user(login, () -> requests.counts()).get(queue));
    }

    private boolean lists(String login, QueueFilter.Queue queue) {
        QueueFilter filter = new QueueFilter(queue, learner, null, null, null);
        return As.user(login, () -> requests.page(filter, 0, 50)).items().stream()
                .anyMatch(row -> row.id() == request);
    }
}
