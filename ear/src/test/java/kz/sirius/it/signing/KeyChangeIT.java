package kz.sirius.it.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import kz.sirius.common.Time;
import kz.sirius.identity.ChangeKey;
import kz.sirius.identity.OfficeHolder;
import kz.sirius.identity.Offices;
import kz.sirius.issuing.DocumentFiles;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.MovedClock;
import kz.sirius.it.Pdf;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.verification.FileVerdict;
import kz.sirius.verification.VerifyFile;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A certificate ends and another takes over: what was signed before stays signed. */
@ArquillianTest
class KeyChangeIT {

    private static final String DEAN = "dean.sph";

    @Inject
    Steps steps;

    @Inject
    ChangeKey change;

    @Inject
    Offices offices;

    @Inject
    DocumentFiles files;

    @Inject
    VerifyFile verify;

    @AfterEach
    void asItWas() {
        Sql.run(
                "update identity.appointment set key_alias = ?, next_key_alias = null, next_key_from = null where id = ?",
                DEAN,
                official().id());
    }

    @Test
    void theNewKeySignsFromItsDayAndTheOldDocumentStaysGood() throws IOException {
        String learner = Learner.of("SPH", 4);
        byte[] before = file(learner, steps.issued(learner, DEAN));
        LocalDate day = today().plusDays(2);
        As.user("admin", () -> change.change(official().id(), DEAN + ".2", day));
        assertEquals(DEAN, official().keyAlias());
        assertEquals(DEAN + ".2", offices.heldBy(DEAN, day).get(0).keyAlias());
        As.user("admin", () -> change.change(official().id(), DEAN + ".2", today()));
        byte[] after = file(learner, steps.issued(learner, DEAN));
        assertNotEquals(
                Pdf.signers(before).get(0).getSerialNumber(),
                Pdf.signers(after).get(0).getSerialNumber());
        assertEquals(
                Pdf.signers(before).get(0).getSubjectX500Principal(),
                Pdf.signers(after).get(0).getSubjectX500Principal());
        assertEquals(
                FileVerdict.Verdict.ISSUED,
                verify.verify(new ByteArrayInputStream(before), "203.0.113.7").verdict());
    }

    @Test
    void whatIsSignedBetweenTwoChangesIsSignedWithTheKeyOfThatDay() {
        As.user("admin", () -> change.change(official().id(), DEAN + ".2", today()));
        assertEquals(DEAN + ".2", official().keyAlias());
        As.user("admin", () -> change.change(official().id(), DEAN, today().plusDays(1)));
        assertEquals(DEAN + ".2", official().keyAlias());
    }

    @Test
    void aDayThatHasPassedAnEmptyNameAndAnUnknownOfficialAreRefused() {
        long id = official().id();
        assertEquals("IDN-12", Refused.code("admin", () -> change.change(id, "x", today().minusDays(1))));
        assertEquals("IDN-09", Refused.code("admin", () -> change.change(id, " ", today())));
        assertEquals("IDN-02", Refused.code("admin", () -> change.change(99_999_999, "x", today())));
    }

    private static LocalDate today() {
        return Time.dateOf(new MovedClock().instant());
    }

    private OfficeHolder official() {
        return offices.heldBy(DEAN, today()).get(0);
    }

    private byte[] file(String learner, String number) {
        return As.user(learner, () -> files.file(number)).content();
    }
}
