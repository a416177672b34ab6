package kz.sirius.it.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import kz.sirius.common.Refusal;
import kz.sirius.identity.BlockLogin;
import kz.sirius.identity.GiveLogin;
import kz.sirius.identity.GrantRoles;
import kz.sirius.identity.OpenStaffAccount;
import kz.sirius.identity.ResetLogin;
import kz.sirius.identity.RoleOfUnit;
import kz.sirius.identity.StaffPerson;
import kz.sirius.identity.UnblockLogin;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.Sql;
import kz.sirius.it.Together;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Two people change the same account at the same moment: one comes after the other, and nobody meets a fault. */
@ArquillianTest
class SameAccountIT {

    private static final String ADMINISTRATOR = "admin";
    private static final String DEANERY = "deanery.sgm";
    private static final String DONE = "done";
    private static final int TIMES = 10;
    private static final StaffPerson PERSON = new StaffPerson("Әлиева", "Іңкәр", null, "ALIYEVA", "INKAR", null);

    @Inject
    OpenStaffAccount open;

    @Inject
    GrantRoles grant;

    @Inject
    GiveLogin give;

    @Inject
    ResetLogin reset;

    @Inject
    BlockLogin block;

    @Inject
    UnblockLogin unblock;

    @Test
    void twoGrantsOfRolesLeaveWhatOneOfThemNamed() {
        As.user(ADMINISTRATOR, () -> open.open("same.roles", PERSON));
        for (int time = 0; time < TIMES; time++) {
            assertEquals(List.of(DONE, DONE), atOnce(() -> grants("AUDITOR"), () -> grants("REGISTRAR")));
            assertEquals(1, Sql.column("""
                            select g.role from identity.role_grant g join identity.account a on a.id = g.account_id
                            where a.login = 'same.roles'""").size());
        }
    }

    @Test
    void twoLoginsForOneLearnerAreOneLoginAndOneRefusal() {
        for (int time = 0; time < TIMES; time++) {
            String learner = Learner.withoutLogin("SGM").get(0);
            List<String> came = atOnce(
                    () -> does(DEANERY, () -> give.give(learner)), () -> does(ADMINISTRATOR, () -> give.give(learner)));
            assertEquals(List.of("IDN-03", DONE), came.stream().sorted().toList());
        }
    }

    @Test
    void twoAccountsOfOneLoginAreOneAccountAndOneRefusal() {
        for (int time = 0; time < TIMES; time++) {
            String login = "same.login" + time;
            Callable<String> opens = () -> does(ADMINISTRATOR, () -> open.open(login, PERSON));
            assertEquals(
                    List.of("IDN-07", DONE),
                    atOnce(opens, opens).stream().sorted().toList());
        }
    }

    @Test
    void aResetAndABlockAreBothDone() {
        String learner = Learner.withoutLogin("SGM").get(0);
        As.user(DEANERY, () -> give.give(learner));
        for (int time = 0; time < TIMES; time++) {
            List<String> came = atOnce(
                    () -> does(DEANERY, () -> reset.reset(learner, "Құпиясөзін ұмытты")),
                    () -> does(ADMINISTRATOR, () -> block.block(learner, "Құжаттары тексерілуде")));
            assertEquals(List.of(DONE, DONE), came);
            assertTrue(Boolean.parseBoolean(
                    Sql.one("select blocked::text from identity.account where login = ?", learner)));
            Callable<String> resets = () -> does(DEANERY, () -> reset.reset(learner, "Құпиясөзін ұмытты"));
            assertEquals(List.of(DONE, DONE), atOnce(resets, resets));
            As.user(DEANERY, () -> unblock.unblock(learner, "Тексеру аяқталды"));
        }
    }

    private String grants(String role) {
        return does(ADMINISTRATOR, () -> grant.grant("same.roles", List.of(new RoleOfUnit(role, null))));
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> other) {
        return Together.from(2, List.of(one, other));
    }

    private static String does(String login, As.Act act) {
        try {
            As.user(login, act);
            return DONE;
        } catch (Refusal e) {
            return e.code().code();
        }
    }
}
