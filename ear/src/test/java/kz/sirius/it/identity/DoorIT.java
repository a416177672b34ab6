package kz.sirius.it.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import kz.sirius.common.Setting;
import kz.sirius.guard.CountTries;
import kz.sirius.identity.ChangePassword;
import kz.sirius.identity.ConfirmPassword;
import kz.sirius.identity.OpenDoor;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.MovedClock;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import kz.sirius.it.Together;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever guesses stands before a shut door soon, and learns nothing from it. */
@ArquillianTest
class DoorIT {

    private static final String WRONG = "not-the-password";

    @Inject
    OpenDoor door;

    @Inject
    CountTries tries;

    @Inject
    ConfirmPassword confirm;

    @Inject
    ChangePassword change;

    @AfterEach
    void everyDoorIsOpenAgain() {
        Sql.run("delete from guard.tries");
        MovedClock.reset();
        System.clearProperty("sirius.trusted-proxies");
    }

    @Test
    void tenWrongPasswordsShutTheDoorForTheRightOneToo() {
        String learner = Learner.of("SGM", 40);
        wrong(learner, 9);
        assertTrue(door.open(learner, Steps.PASSWORD).isPresent());
        wrong(learner, 10);
        assertTrue(door.open(learner, Steps.PASSWORD).isEmpty());
        MovedClock.moveTo(Clock.systemUTC().instant().plus(Duration.ofSeconds(61)));
        assertTrue(door.open(learner, Steps.PASSWORD).isPresent());
    }

    @Test
    void theSecondTimeTheDoorIsShutForTwiceAsLong() {
        String learner = Learner.of("SGM", 41);
        wrong(learner, 10);
        MovedClock.moveTo(Clock.systemUTC().instant().plus(Duration.ofSeconds(61)));
        wrong(learner, 10);
        Duration shut = tries.shutFor(learner, null);
        assertTrue(
                shut.compareTo(Duration.ofSeconds(100)) > 0 && shut.compareTo(Duration.ofMinutes(2)) <= 0, "" + shut);
    }

    @Test
    void aLoginThatDoesNotExistIsShutLikeOneThatDoes() {
        String nobody = "nobody." + UUID.randomUUID();
        wrong(nobody, 9);
        assertEquals(Duration.ZERO, tries.shutFor(nobody, null));
        wrong(nobody, 1);
        assertFalse(tries.shutFor(nobody, null).isZero());
        assertEquals(List.of(), Sql.column("select key from guard.tries where key like ?", "%" + nobody + "%"));
    }

    @Test
    void guessesAtTheSameMomentCannotPassBesideTheCount() {
        String nobody = "crowd." + UUID.randomUUID();
        List<Boolean> looked = Together.from(20, Collections.nCopies(60, () -> tries.begin(nobody, null)));
        assertEquals(10, Collections.frequency(looked, true));
    }

    @Test
    void thoseWhoComeInAtTheSameMomentNeverWaitForOneAnotherInARing() {
        String login = "colleagues." + UUID.randomUUID();
        List<Boolean> cameIn = Together.from(8, Collections.nCopies(400, () -> {
            boolean looked = tries.begin(login, "198.51.100.77");
            tries.right(login, "198.51.100.77");
            return looked;
        }));
        assertEquals(400, Collections.frequency(cameIn, true));
    }

    @Test
    void whoTriesManyLoginsFromOneAddressIsShutOutThereAndNowhereElse() {
        String address = "203.0.113." + (int) (Math.random() * 250);
        for (int i = 0; i < 10; i++) {
            assertTrue(door.open("spray." + UUID.randomUUID(), WRONG, address).isEmpty());
        }
        String learner = Learner.of("SGM", 42);
        assertTrue(door.open(learner, Steps.PASSWORD, address).isEmpty());
        assertTrue(door.open(learner, Steps.PASSWORD, "198.51.100.200").isPresent());
    }

    @Test
    void aTrustedProxyIsNeverShutOut() {
        String proxy = "192.0.2.10";
        System.setProperty("sirius.trusted-proxies", proxy);
        for (int i = 0; i < 12; i++) {
            assertTrue(door.open("behind." + UUID.randomUUID(), WRONG, proxy).isEmpty());
        }
        assertTrue(door.open(Learner.of("SGM", 43), Steps.PASSWORD, proxy).isPresent());
    }

    @Test
    void whoeverSitsAtAnOpenSessionCannotGuessThePasswordEither() {
        String learner = Learner.of("SGM", 44);
        for (int i = 0; i < 9; i++) {
            assertEquals("IDN-05", Refused.code(learner, () -> confirm.confirm(WRONG)));
        }
        assertEquals("IDN-16", Refused.code(learner, () -> confirm.confirm(WRONG)));
        assertEquals("IDN-16", Refused.code(learner, () -> change.change(Steps.PASSWORD, "бір ұзақ өлең 77")));
    }

    @Test
    void strangersAtTheDoorKeepNobodyFromSigningWhoIsInside() {
        String learner = Learner.of("SGM", 46);
        for (int i = 0; i < 12; i++) {
            assertTrue(door.open(learner, WRONG, "203.0.113.251").isEmpty());
        }
        assertTrue(door.open(learner, Steps.PASSWORD, "203.0.113.252").isEmpty());
        assertNotNull(As.user(learner, () -> confirm.confirm(Steps.PASSWORD)));
    }

    @Test
    void aHashOfFewerRoundsIsMadeAnewWhenItsOwnerComesIn() throws GeneralSecurityException {
        String learner = Learner.of("SGM", 49);
        Base64.Encoder base64 = Base64.getEncoder();
        byte[] salt = new byte[32];
        byte[] weak = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec(Steps.PASSWORD.toCharArray(), salt, 1000, 512))
                .getEncoded();
        Sql.run(
                "update identity.account set password_hash = ? where login = ?",
                "PBKDF2WithHmacSHA512:1000:" + base64.encodeToString(salt) + ":" + base64.encodeToString(weak),
                learner);
        assertTrue(door.open(learner, WRONG).isEmpty());
        assertEquals("1000", rounds(learner));
        assertTrue(door.open(learner, Steps.PASSWORD).isPresent());
        assertEquals(Setting.PASSWORD_ITERATIONS.text(), rounds(learner));
        assertTrue(door.open(learner, Steps.PASSWORD).isPresent());
    }

    private static String rounds(String login) {
        return Sql.one("select split_part(password_hash, ':', 2) from identity.account where login = ?", login);
    }

    @Test
    void aPasswordThatOthersHaveGuessedBeforeIsRefused() {
        String learner = Learner.of("SGM", 45);
        for (String common : List.of("password1234", "qwertyuiop123")) {
            assertEquals("IDN-17", Refused.code(learner, () -> change.change(Steps.PASSWORD, common)), common);
        }
        assertEquals(Set.of("LEARNER"), door.open(learner, Steps.PASSWORD).orElseThrow());
    }

    private void wrong(String login, int times) {
        for (int i = 0; i < times; i++) {
            assertTrue(door.open(login, WRONG).isEmpty());
        }
    }
}
