package kz.sirius.it.preservation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kz.sirius.common.Time;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.MovedClock;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.it.pages.Visit;
import kz.sirius.preservation.AnnounceEndings;
import kz.sirius.preservation.CheckFiles;
import kz.sirius.preservation.EndingCertificate;
import kz.sirius.preservation.EndingCertificates;
import kz.sirius.preservation.ProofReport;
import kz.sirius.preservation.ProofReports;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is done at night: every stored file is compared with its hash, and certificates that end are announced. */
@ArquillianTest
class NightIT {

    @Inject
    Steps steps;

    @Inject
    CheckFiles check;

    @Inject
    ProofReports reports;

    @Inject
    EndingCertificates ending;

    @Inject
    AnnounceEndings announce;

    @AfterEach
    void asItWas() {
        MovedClock.reset();
        System.clearProperty("sirius.preservation.check-portion");
    }

    @Test
    void theWalkFindsADamagedFileOnceAndTellsTheAdministrator() {
        String number = steps.issued(Learner.of("SGM", 35), "dean.sgm");
        String sha256 = sha256(number, 1);
        System.setProperty("sirius.preservation.check-portion", "3");
        Sql.run("update preservation.walk set place = '', looked = 0, began_at = null, ended_at = null");
        String data = Sql.one("select sha256 from registry.data_file where number = ?", number);
        change("revision", sha256);
        change("data_file", data);
        walk();
        long stored = Long.parseLong(
                Sql.one("select (select count(*) from registry.revision) + (select count(*) from registry.data_file)"));
        assertTrue(report().walk().looked() >= stored - 1);
        assertTrue(isDamaged(sha256));
        assertTrue(isDamaged(data));
        assertEquals(0, As.system(() -> check.check()));
        assertEquals("2", damages(number, "DAMAGED"));
        change("revision", sha256);
        change("data_file", data);
        MovedClock.moveTo(new MovedClock().instant().plus(Duration.ofDays(1)));
        walk();
        assertFalse(isDamaged(sha256));
        assertFalse(isDamaged(data));
        assertEquals("2", damages(number, "WHOLE"));
    }

    private boolean isDamaged(String sha256) {
        return report().damaged().stream().anyMatch(one -> one.sha256().equals(sha256));
    }

    @Test
    void certificatesThatEndSoonAreToldToAdministratorAndSigner() {
        assertEquals(List.of(), As.user("dean.sph", () -> ending.own()));
        MovedClock.moveTo(new MovedClock().instant().plus(Duration.ofDays(310)));
        assertEquals(1, As.user("dean.sph", () -> ending.own()).size());
        assertTrue(As.user("admin", () -> ending.all()).size() >= 5);
    }

    @Test
    void aCertificateThatEndsInLessThanSixtyDaysIsAnnouncedOnceToAdministratorAndSigner() {
        MovedClock.moveTo(new MovedClock().instant().plus(Duration.ofDays(310)));
        EndingCertificate own = As.user("dean.sph", () -> ending.own()).get(0);
        assertEquals(List.of(), announced(own, 61));
        assertFalse(Visit.as("admin").get("/admin/import.xhtml").text().contains("end within 60 days"));
        List<String> once = List.of(
                "CERTIFICATE_ENDS admin@staff.example.kz kk " + own.official().surname() + " "
                        + own.official().givenName() + ": сертификат мерзімі аяқталады",
                "OWN_CERTIFICATE_ENDS dean.sph@staff.example.kz kk Сертификатыңыз " + day(own.until())
                        + " дейін жарамды");
        assertEquals(once, announced(own, 59));
        assertEquals(once, announced(own, 58), "not again the next night");
        assertTrue(Visit.as("admin").get("/admin/import.xhtml").text().contains("end within 60 days"));
    }

    /** So many days before the end, in the night. */
    private List<String> announced(EndingCertificate one, int days) {
        MovedClock.moveTo(one.until().minus(Duration.ofDays(days)));
        System.setProperty("sirius.mail.on", "true");
        System.setProperty("sirius.mail.staff-domain", "staff.example.kz");
        try {
            As.system(() -> announce.announce());
        } finally {
            System.clearProperty("sirius.mail.on");
            System.clearProperty("sirius.mail.staff-domain");
        }
        return Sql.column(
                "select kind || ' ' || recipient || ' ' || language || ' ' || subject from notification.mail"
                        + " where certificate = ? and recipient in ('admin@staff.example.kz', 'dean.sph@staff.example.kz')"
                        + " order by 1",
                one.sha256());
    }

    private static String day(Instant at) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(Time.dateOf(at));
    }

    private static String damages(String number, String to) {
        return Sql.one(
                "select count(*) from audit.entry where act = 'preservation.damaged' and object = ? and to_state = ?",
                "document:" + number,
                to);
    }

    private void walk() {
        for (int i = 0; i < 2000 && As.system(() -> check.check()) > 0; i++) {
            // portion after portion
            continue;
        }
    }

    /** One bit of a stored file turns over. */
    private static void change(String table, String sha256) {
        String trigger = " trigger " + table + "_for_ever";
        Sql.run("alter table registry." + table + " disable" + trigger);
        Sql.run(
                "update registry." + table
                        + " set content = set_byte(content, 100, get_byte(content, 100) # 1) where sha256 = ?",
                sha256);
        Sql.run("alter table registry." + table + " enable" + trigger);
    }

    private ProofReport report() {
        return As.user("admin", () -> reports.report());
    }

    private static String sha256(String number, int ordinal) {
        return Sql.one("select sha256 from registry.revision where number = ? and ordinal = " + ordinal, number);
    }
}
