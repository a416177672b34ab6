package kz.sirius.it.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import kz.sirius.common.Setting;
import kz.sirius.identity.Accounts;
import kz.sirius.identity.BlockLogin;
import kz.sirius.identity.ChangePassword;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.DoorStep;
import kz.sirius.identity.GiveLogin;
import kz.sirius.identity.OneTimeLogin;
import kz.sirius.identity.OpenDoor;
import kz.sirius.identity.ResetLogin;
import kz.sirius.identity.UnblockLogin;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.MovedClock;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.records.LearnerRow;
import kz.sirius.records.Learners;
import kz.sirius.requests.SubmitRequest;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class LearnerLoginsIT {

    private static final String DEANERY = "deanery.sgm";
    private static final String OWN_CHOICE = "Алатау-7-шыңы";

    @Inject
    Learners learners;

    @Inject
    GiveLogin give;

    @Inject
    ResetLogin reset;

    @Inject
    BlockLogin block;

    @Inject
    UnblockLogin unblock;

    @Inject
    ChangePassword change;

    @Inject
    Accounts accounts;

    @Inject
    OpenDoor door;

    @Inject
    CurrentUser current;

    @Inject
    SubmitRequest submit;

    @AfterEach
    void realTime() {
        MovedClock.reset();
    }

    @Test
    void theDeansOfficeFindsLearnersOfItsOwnUnitOnly() {
        String surname = Sql.one(
                "select surname from records.learner where student_no = ?",
                Learner.withoutLogin("SGM").get(0));
        List<LearnerRow> found =
                As.user(DEANERY, () -> learners.search(surname, 0, 50)).items();
        assertTrue(found.stream().anyMatch(row -> row.surname().equals(surname)));
        List<LearnerRow> all =
                As.user(DEANERY, () -> learners.search("", 0, 100)).items();
        assertEquals(
                Set.of("SGM"), Set.copyOf(all.stream().map(LearnerRow::unitCode).toList()));
    }

    @Test
    void theOneTimePasswordIsShownOnceAndKeptNowhere() {
        String learner = Learner.withoutLogin("SGM").get(0);
        OneTimeLogin given = As.user(DEANERY, () -> give.give(learner));
        assertEquals(learner, given.login());
        assertTrue(given.oneTimePassword().matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}"));
        String kept = Sql.one("select password_hash from identity.account where login = ?", learner);
        assertTrue(kept.startsWith("PBKDF2WithHmacSHA512:" + Setting.PASSWORD_ITERATIONS.text() + ":"));
        assertEquals("IDN-03", Refused.code(DEANERY, () -> give.give(learner)));
        assertEquals(
                List.of(),
                Sql.column(
                        "select note from audit.entry where note like ? or object like ?",
                        "%" + given.oneTimePassword() + "%",
                        "%" + given.oneTimePassword() + "%"));
    }

    @Test
    void theFirstLoginForcesAnOwnPassword() {
        String learner = Learner.withoutLogin("SGM").get(0);
        String oneTime = As.user(DEANERY, () -> give.give(learner)).oneTimePassword();
        assertEquals(Set.of("NEWCOMER"), door.open(learner, oneTime).orElseThrow());
        assertEquals("IDN-06", Refused.code(learner, () -> current.get()));
        assertThrows(EJBAccessException.class, () -> As.user(learner, () -> submit.submit(Steps.transcript())));

        assertEquals("IDN-05", Refused.code(learner, () -> change.change("not-the-one-given", OWN_CHOICE)));
        assertEquals("IDN-04", Refused.code(learner, () -> change.change(oneTime, "short")));
        assertEquals("IDN-04", Refused.code(learner, () -> change.change(oneTime, "my" + learner + "pw")));
        assertEquals("IDN-04", Refused.code(learner, () -> change.change(oneTime, "ababababababab")));
        assertEquals("IDN-04", Refused.code(learner, () -> change.change(oneTime, oneTime)));

        As.user(learner, () -> change.change(oneTime, OWN_CHOICE));
        assertEquals(Set.of("LEARNER"), door.open(learner, OWN_CHOICE).orElseThrow());
        assertTrue(door.open(learner, oneTime).isEmpty());
        assertEquals(learner, As.user(learner, () -> current.get()).studentNo());
    }

    @Test
    void aOneTimePasswordThatNobodyUsedEndsAfterFourteenDays() {
        String learner = Learner.withoutLogin("SGM").get(0);
        String oneTime = As.user(DEANERY, () -> give.give(learner)).oneTimePassword();
        MovedClock.moveTo(Clock.systemUTC().instant().plus(Duration.ofDays(14).minusMinutes(1)));
        assertTrue(door.open(learner, oneTime).isPresent());
        MovedClock.moveTo(Clock.systemUTC().instant().plus(Duration.ofDays(14).plusMinutes(1)));
        assertTrue(door.open(learner, oneTime).isEmpty());
    }

    @Test
    void aForeignLearnerAnswersLikeOneWhoDoesNotExist() {
        String foreign = Learner.withoutLogin("SDN").get(0);
        String foreignWithLogin = Learner.of("SDN", 0);
        for (String nobodyOfHers : List.of(foreign, "99999999", foreignWithLogin, "registrar")) {
            assertEquals("IDN-02", Refused.code(DEANERY, () -> give.give(nobodyOfHers)));
            assertEquals("IDN-02", Refused.code(DEANERY, () -> accounts.ofLearner(nobodyOfHers)));
            assertEquals("IDN-02", Refused.code(DEANERY, () -> accounts.history(nobodyOfHers)));
            assertEquals("IDN-02", Refused.code(DEANERY, () -> reset.reset(nobodyOfHers, "Құпиясөзін ұмытты")));
            assertEquals("IDN-02", Refused.code(DEANERY, () -> block.block(nobodyOfHers, "оқудан шығарылды")));
            assertEquals("IDN-02", Refused.code(DEANERY, () -> unblock.unblock(nobodyOfHers, "Тексеру аяқталды")));
        }
        assertEquals(List.of(), Sql.column("select 1 from identity.account where login in (?, '99999999')", foreign));
    }

    @Test
    void aResetClosesTheOldPasswordAndOpensWithANewOne() {
        String learner = Learner.of("SGM", 20);
        assertEquals("IDN-14", Refused.code(DEANERY, () -> reset.reset(learner, "")));
        OneTimeLogin given = As.user(DEANERY, () -> reset.reset(learner, "Құпиясөзін ұмытты"));
        assertTrue(door.open(learner, Steps.PASSWORD).isEmpty());
        assertEquals(
                Set.of("NEWCOMER"), door.open(learner, given.oneTimePassword()).orElseThrow());
        As.user(learner, () -> change.change(given.oneTimePassword(), Steps.PASSWORD));
        assertEquals(Set.of("LEARNER"), door.open(learner, Steps.PASSWORD).orElseThrow());
    }

    @Test
    void aBlockedLearnerStaysOutsideUntilHeIsUnblocked() {
        String learner = Learner.of("SGM", 21);
        assertEquals("IDN-14", Refused.code(DEANERY, () -> block.block(learner, " ")));
        As.user(DEANERY, () -> block.block(learner, "Құжаттары тексерілуде"));
        assertTrue(door.open(learner, Steps.PASSWORD).isEmpty());
        assertEquals("IDN-01", Refused.code(learner, () -> current.get()));
        assertEquals("IDN-01", Refused.code(learner, () -> submit.submit(Steps.transcript())));
        assertEquals(
                "Құжаттары тексерілуде",
                As.user(DEANERY, () -> accounts.ofLearner(learner))
                        .orElseThrow()
                        .blockReason());
        assertEquals("IDN-14", Refused.code(DEANERY, () -> unblock.unblock(learner, " ")));
        As.user(DEANERY, () -> unblock.unblock(learner, "Тексеру аяқталды"));
        assertEquals(Set.of("LEARNER"), door.open(learner, Steps.PASSWORD).orElseThrow());
        List<DoorStep> history = As.user(DEANERY, () -> accounts.history(learner));
        assertEquals("identity.unblock-login", history.get(0).act());
        assertEquals("Тексеру аяқталды", history.get(0).reason());
        assertEquals(DEANERY, history.get(0).by());
        assertEquals("identity.block-login", history.get(1).act());
        assertEquals("Құжаттары тексерілуде", history.get(1).reason());
    }

    @Test
    void theAdministratorGivesLoginsInEveryUnit() {
        String learner = Learner.withoutLogin("PGE").get(0);
        As.user("admin", () -> give.give(learner));
        assertFalse(Learner.withoutLogin("PGE").contains(learner));
    }
}
