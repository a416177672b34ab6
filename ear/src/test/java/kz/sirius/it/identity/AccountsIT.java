package kz.sirius.it.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.sirius.calendar.CalendarChange;
import kz.sirius.calendar.ChangeCalendar;
import kz.sirius.identity.AppointOfficial;
import kz.sirius.identity.BlockLogin;
import kz.sirius.identity.ChangePassword;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.EndAppointment;
import kz.sirius.identity.GiveLogin;
import kz.sirius.identity.GrantRoles;
import kz.sirius.identity.NewAppointment;
import kz.sirius.identity.Office;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.identity.Offices;
import kz.sirius.identity.OneTimeLogin;
import kz.sirius.identity.OpenDoor;
import kz.sirius.identity.OpenStaffAccount;
import kz.sirius.identity.RoleOfUnit;
import kz.sirius.identity.StaffPerson;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.Refused;
import kz.sirius.it.Steps;
import kz.sirius.requests.PolicyCase;
import kz.sirius.requests.ReturnRequest;
import kz.sirius.requests.SetSigningPolicy;
import kz.sirius.requests.SigningPolicy;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AccountsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @Inject
    OpenStaffAccount open;

    @Inject
    GrantRoles grant;

    @Inject
    BlockLogin block;

    @Inject
    AppointOfficial appoint;

    @Inject
    EndAppointment end;

    @Inject
    Offices offices;

    @Inject
    OpenDoor door;

    @Inject
    ChangePassword change;

    @Inject
    CurrentUser current;

    @Inject
    GiveLogin give;

    @Inject
    ChangeCalendar calendar;

    @Inject
    SetSigningPolicy policy;

    @Inject
    ReturnRequest giveBack;

    @Inject
    Steps steps;

    @Test
    void newStaffComesInWithTheOneTimePasswordAsNewcomerOnly() {
        OneTimeLogin login = As.user("admin", () -> open.open("b.first", person(null)));
        assertEquals(
                Set.of("NEWCOMER"),
                door.open("b.first", login.oneTimePassword()).orElseThrow());
        assertTrue(door.open("b.first", "wrong-password").isEmpty());
        assertTrue(door.open("nobody.at.all", login.oneTimePassword()).isEmpty());
    }

    @Test
    void anAccountNeedsARightLoginNamesAndIin() {
        for (String bad : List.of("ab", "B.Upper", "1first", "б.ақын", "a b c", "x".repeat(41))) {
            assertEquals("IDN-08", Refused.code("admin", () -> open.open(bad, person(null))));
        }
        assertEquals("IDN-07", Refused.code("admin", () -> open.open("registrar", person(null))));
        assertEquals("IDN-10", Refused.code("admin", () -> open.open("b.second", person("123456789011"))));
        StaffPerson nameless = new StaffPerson(" ", "Іңкәр", null, "ALIYEVA", "INKAR", null);
        assertEquals("IDN-09", Refused.code("admin", () -> open.open("b.second", nameless)));
        // The first letter of the surname is Cyrillic, of the given name Greek.
        for (StaffPerson alike : List.of(
                new StaffPerson("Әлиева", "Іңкәр", null, "АLIYEVA", "INKAR", null),
                new StaffPerson("Әлиева", "Іңкәр", null, "ALIYEVA", "ΙNKAR", null))) {
            assertEquals("IDN-18", Refused.code("admin", () -> open.open("b.second", alike)));
        }
    }

    @Test
    void aRoleOfAUnitNeedsItsUnitAndAnotherMustHaveNone() {
        As.user("admin", () -> open.open("b.fourth", person("050315500123")));
        assertEquals("IDN-11", granting("b.fourth", new RoleOfUnit("DEAN", null)));
        assertEquals("IDN-11", granting("b.fourth", new RoleOfUnit("AUDITOR", "SGM")));
        assertEquals("IDN-13", granting("b.fourth", new RoleOfUnit("SYSTEM", null)));
        assertEquals("IDN-13", granting("b.fourth", new RoleOfUnit("LEARNER", null)));
        assertEquals("IDN-02", granting(Learner.of("SGM", 0), new RoleOfUnit("AUDITOR", null)));
        assertEquals("IDN-15", granting("admin", new RoleOfUnit("AUDITOR", null)));
        assertEquals("IDN-15", Refused.code("admin", () -> block.block("admin", "демалыста")));
    }

    @Test
    void theCurrentUserHasHisRolesAndUnits() {
        assertEquals(Set.of("SGM"), As.user("dean.sgm", () -> current.get()).unitsOf("DEAN"));
    }

    @Test
    void aRoleHoldsInItsOwnUnitOnly() {
        staff("two.units", new RoleOfUnit("DEANERY", "SDN"), new RoleOfUnit("DEAN", "SPH"));
        String inHerDeanery = Learner.withoutLogin("SDN").get(0);
        String whereSheIsDean = Learner.withoutLogin("SPH").get(0);
        As.user("two.units", () -> give.give(inHerDeanery));
        assertEquals("IDN-02", Refused.code("two.units", () -> give.give(whereSheIsDean)));
    }

    @Test
    void whatWasTakenAwayIsGoneFromAnOpenSessionAtOnce() {
        staff("was.admin", new RoleOfUnit("ADMINISTRATOR", null));
        staff("was.registrar", new RoleOfUnit("REGISTRAR", null));
        long request = steps.submitted(Learner.of("SDN", 0));
        As.user("admin", () -> grant.grant("was.admin", List.of(new RoleOfUnit("AUDITOR", null))));
        As.user("admin", () -> grant.grant("was.registrar", List.of()));
        refusedWithin("was.admin", "ADMINISTRATOR");
        assertEquals(
                "IDN-01",
                Refused.code(() -> As.holder("was.registrar", Set.of("REGISTRAR"), () -> {
                    giveBack.giveBack(request, -1, "себебі бар");
                    return null;
                })));
        As.user("admin", () -> block.block("was.admin", "жұмыстан шықты"));
        refusedWithin("was.admin", "ADMINISTRATOR");
    }

    private void refusedWithin(String login, String roleOfTheSession) {
        List<As.Act> acts = List.of(
                () -> open.open("b.late", person(null)),
                () -> calendar.change(new CalendarChange.Clear(LocalDate.of(2026, 11, 5)), -1),
                () -> policy.set(PolicyCase.DIPLOMA_SUPPLEMENT, "", SigningPolicy.ANY_ONE),
                () -> appoint.appoint("head", new NewAppointment(Office.REGISTRAR_HEAD, null, "head", TODAY, TODAY)),
                () -> end.end(1, LocalDate.of(2030, 1, 1)));
        for (As.Act act : acts) {
            assertEquals(
                    "IDN-01",
                    Refused.code(() -> As.holder(login, Set.of(roleOfTheSession), () -> {
                        act.run();
                        return null;
                    })));
        }
    }

    @Test
    void anOfficialHoldsHisOfficeFromTheFirstDayToTheLast() {
        staff("b.dean", new RoleOfUnit("DEAN", "PGE"));
        LocalDate last = TODAY.plusDays(10);
        long key = As.user(
                "admin",
                () -> appoint.appoint("b.dean", new NewAppointment(Office.DEAN, "PGE", "dean.sgm", TODAY, last)));
        assertEquals(List.of(), held(TODAY.minusDays(1)));
        assertEquals(List.of(key), held(TODAY));
        assertEquals(List.of(key), held(last));
        assertEquals(List.of(), held(last.plusDays(1)));
        As.user("admin", () -> end.end(key, TODAY.plusDays(2)));
        assertEquals(List.of(key), held(TODAY.plusDays(2)));
        assertEquals(List.of(), held(TODAY.plusDays(3)));
        assertEquals("IDN-12", Refused.code("admin", () -> end.end(key, TODAY.minusDays(1))));
        assertEquals("IDN-02", Refused.code("admin", () -> end.end(99_999_999, TODAY)));
    }

    @Test
    void anAppointmentHasToMakeSense() {
        String learner = Learner.of("SGM", 0);
        assertEquals("IDN-12", appointing("head", office(Office.DEAN, "SGM", TODAY.minusDays(1))));
        assertEquals("IDN-11", appointing("head", office(Office.DEAN, null, TODAY)));
        assertEquals("IDN-11", appointing("head", office(Office.REGISTRAR_HEAD, "SGM", TODAY)));
        assertEquals("IDN-02", appointing(learner, office(Office.DEAN, "SGM", TODAY)));
        assertEquals("IDN-02", appointing("nobody.at.all", office(Office.DEAN, "SGM", TODAY)));
        NewAppointment keyless = new NewAppointment(Office.DEAN, "SGM", " ", TODAY, TODAY);
        assertEquals("IDN-09", appointing("head", keyless));
    }

    private static NewAppointment office(Office office, String unit, LocalDate last) {
        return new NewAppointment(office, unit, "head", TODAY, last);
    }

    private String appointing(String login, NewAppointment appointment) {
        return Refused.code("admin", () -> appoint.appoint(login, appointment));
    }

    private String granting(String login, RoleOfUnit role) {
        return Refused.code("admin", () -> grant.grant(login, List.of(role)));
    }

    private List<Long> held(LocalDate day) {
        return offices.heldBy("b.dean", day).stream().map(OfficeHolder::id).toList();
    }

    /** Somebody with these roles and a password of his own. */
    private void staff(String login, RoleOfUnit... roles) {
        String oneTime = As.user("admin", () -> open.open(login, person(null))).oneTimePassword();
        As.user("admin", () -> grant.grant(login, List.of(roles)));
        As.user(login, () -> change.change(oneTime, Steps.PASSWORD));
    }

    private static StaffPerson person(String iin) {
        return new StaffPerson("Әлиева", "Іңкәр", null, "ALIYEVA", "INKAR", iin);
    }
}
