package kz.sirius.it.slips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.sirius.identity.OpenDoor;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.MovedClock;
import kz.sirius.it.Pdf;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.it.api.Call;
import kz.sirius.slips.GiveLogins;
import kz.sirius.slips.GiveLogins.Result;
import kz.sirius.slips.OpenSlips;
import kz.sirius.slips.SlipsKey;
import kz.sirius.slips.TakeSlips;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Logins for a group, and the slips that are readable once (P1, R34). */
@ArquillianTest
class SlipsIT {

    private static final String DEANERY = "deanery.sgm";
    private static final Pattern ONE_TIME = Pattern.compile("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");

    @Inject
    OpenSlips open;

    @Inject
    GiveLogins give;

    @Inject
    TakeSlips take;

    @Inject
    OpenDoor door;

    @AfterEach
    void realTime() {
        MovedClock.reset();
    }

    @Test
    void eachLearnerOfAGroupIsToldOfByHimselfAndTheRestGoesOn() {
        List<String> free = Learner.withoutLogin("SGM");
        String foreign = Learner.withoutLogin("SDN").get(0);
        String has = Learner.of("SGM", 0);
        SlipsKey slips = As.user(DEANERY, open::open);
        List<GiveLogins.Outcome> outcomes = As.user(
                DEANERY,
                () -> give.give(slips, List.of(free.get(0), has, foreign, "99999999", free.get(1), free.get(0))));
        assertEquals(
                List.of(Result.CREATED, Result.HAS_LOGIN, Result.NOT_ALLOWED, Result.NOT_ALLOWED, Result.CREATED),
                outcomes.stream().map(GiveLogins.Outcome::result).toList());
        assertEquals("IDN-03", outcomes.get(1).code());
        assertEquals("IDN-02", outcomes.get(2).code());
        assertEquals(List.of(), Sql.column("select 1 from identity.account where login = ?", foreign));

        String words = Pdf.words(As.user(DEANERY, () -> take.take(slips)));
        assertTrue(words.contains(free.get(0)) && words.contains(free.get(1)), words);
        assertFalse(words.contains(has), words);
        List<String> passwords = found(words);
        assertEquals(2, passwords.size(), words);
        assertEquals(
                Set.of("NEWCOMER"), door.open(free.get(0), passwords.get(0)).orElseThrow());
        assertEquals(
                Set.of("NEWCOMER"), door.open(free.get(1), passwords.get(1)).orElseThrow());
    }

    @Test
    void theSlipsArePrintedOnceForTheirMakerAlone() {
        String learner = Learner.withoutLogin("SGM").get(0);
        SlipsKey slips = As.user(DEANERY, open::open);
        As.user(DEANERY, () -> give.give(slips, List.of(learner)));
        assertEquals("SLP-01", Refused.code("admin", () -> take.take(slips)));
        SlipsKey guessed = new SlipsKey(slips.id(), slips.key().substring(1) + "A");
        assertEquals("SLP-01", Refused.code(DEANERY, () -> take.take(guessed)));
        assertEquals("SLP-01", Refused.code(DEANERY, () -> take.take(new SlipsKey(slips.id(), "no key"))));
        assertEquals(
                Result.FAILED,
                As.user(
                                DEANERY,
                                () -> give.give(
                                        guessed,
                                        List.of(Learner.withoutLogin("SGM").get(0))))
                        .get(0)
                        .result());
        assertEquals(
                1, found(Pdf.words(As.user(DEANERY, () -> take.take(slips)))).size());
        assertEquals("SLP-01", Refused.code(DEANERY, () -> take.take(slips)));
        assertEquals("0", Sql.one("select count(*) from slips.slip where batch_id = ?", slips.id()));
    }

    @Test
    void neitherPasswordNorKeyIsKeptAnywhere() {
        String learner = Learner.withoutLogin("SGM").get(0);
        SlipsKey slips = As.user(DEANERY, open::open);
        As.user(DEANERY, () -> give.give(slips, List.of(learner)));
        String sealed = Sql.one("select encode(sealed, 'escape') from slips.slip where batch_id = ?", slips.id());
        assertFalse(sealed.contains(learner), "a slip lies open");
        assertEquals(
                List.of(),
                Sql.column("select id from slips.batch where key_sha256 = ? or made_by = ?", slips.key(), slips.key()));
        String oneTime =
                found(Pdf.words(As.user(DEANERY, () -> take.take(slips)))).get(0);
        for (String secret : List.of(oneTime, slips.key())) {
            assertEquals(
                    List.of(),
                    Sql.column(
                            "select id from audit.entry where concat_ws(' ', object, from_state, to_state, note) like ?",
                            "%" + secret + "%"));
        }
    }

    @Test
    void slipsThatNobodyFetchedLapseAfterHalfAnHour() {
        SlipsKey slips = As.user(DEANERY, open::open);
        As.user(
                DEANERY,
                () -> give.give(slips, List.of(Learner.withoutLogin("SGM").get(0))));
        MovedClock.moveTo(Clock.systemUTC().instant().plus(Duration.ofMinutes(31)));
        assertEquals("SLP-01", Refused.code(DEANERY, () -> take.take(slips)));
        As.user(DEANERY, open::open);
        assertEquals("0", Sql.one("select count(*) from slips.batch where id = ?", slips.id()));
    }

    @Test
    void slipsWithNobodyOnThemAreNotPrinted() {
        SlipsKey slips = As.user(DEANERY, open::open);
        assertEquals("SLP-01", Refused.code(DEANERY, () -> take.take(slips)));
        List<String> many = new ArrayList<>();
        for (int i = 0; i <= GiveLogins.MOST; i++) {
            many.add("9" + i);
        }
        assertEquals("SLP-02", Refused.code(DEANERY, () -> give.give(slips, many)));
    }

    @Test
    void aProgramGivesAGroupItsLoginsAndFetchesTheSlipsOnce() {
        String learner = Learner.withoutLogin("SGM").get(0);
        String has = Learner.of("SGM", 0);
        JsonNode made = Call.as(DEANERY)
                .post("/api/v1/slips", "{\"studentNos\":[\"" + learner + "\",\"" + has + "\"]}")
                .expect(201)
                .json();
        assertEquals("CREATED", made.path("items").path(0).path("result").asText());
        assertEquals("HAS_LOGIN", made.path("items").path(1).path("result").asText());
        assertFalse(ONE_TIME.matcher(made.toString()).find(), "a password is in the answer");
        String pdf = "/api/v1/slips/" + made.path("id").asLong() + "/pdf";
        String key = "{\"key\":\"" + made.path("key").asText() + "\"}";
        assertEquals("SLP-01", Call.as("admin").post(pdf, key).expect(404).code());
        Call.Answer slips = Call.as(DEANERY).post(pdf, key).expect(200);
        assertEquals("application/pdf", slips.header("Content-Type"));
        assertEquals(1, found(Pdf.words(slips.bytes())).size());
        assertEquals("SLP-01", Call.as(DEANERY).post(pdf, key).expect(404).code());
        Call.as("registrar").post("/api/v1/slips", "{\"studentNos\":[\"1\"]}").expect(403);
        Call.as(DEANERY).post("/api/v1/slips", "{\"studentNos\":[1]}").expect(422);
        Call.as(DEANERY).post("/api/v1/slips", "{\"studentNos\":[]}").expect(422);
    }

    private static List<String> found(String words) {
        List<String> found = new ArrayList<>();
        Matcher matcher = ONE_TIME.matcher(words);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
