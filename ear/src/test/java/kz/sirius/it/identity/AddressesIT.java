package kz.sirius.it.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import kz.sirius.identity.GiveLogin;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.Sql;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every address of the product by HTTP × every kind of person × a thing of his own and of another, of his unit and of
 * another, held against {@code addresses.txt}. What exists and is another's answers exactly like what does not exist.
 */
@ArquillianTest
class AddressesIT {

    private static final List<String> LIMITS = List.of(
            "sirius.verification.per-minute",
            "sirius.verification.burst",
            "sirius.api.address-per-minute",
            "sirius.api.address-burst");

    @Inject
    Things things;

    @Inject
    GiveLogin give;

    @Inject
    ServletContext tests;

    @BeforeEach
    void nobodyAsksTooOften() {
        LIMITS.forEach(limit -> System.setProperty(limit, "1000000"));
    }

    @AfterEach
    void asBefore() {
        LIMITS.forEach(System::clearProperty);
        Sql.run("delete from guard.tries");
    }

    @Test
    void everybodyIsAnsweredWhatIsHisAndNothingElse() {
        Map<Kind, List<Thing>> made = things.made();
        made.put(Kind.LOGIN, things.logins());
        // Of each unit one for the head of the office and one for the unit's own signer, for each way to end it.
        long ends = Address.all().stream().filter(Address::once).count();
        Map<String, Deque<Long>> spare =
                things.sheets(made.get(Kind.SHEET).stream().map(Thing::owner).toList(), 2 * (int) ends);
        List<String> wrong = new ArrayList<>();
        int answers = 0;
        for (Asker asker : askers()) {
            for (Address address : Address.all()) {
                List<Thing> asked = address.kind() == null
                        ? List.of(new Thing("", "", ""))
                        : made.getOrDefault(address.kind(), List.of());
                for (Thing thing : asked) {
                    answers++;
                    asker.check(address, asker.toBeEnded(address, thing, spare)).ifPresent(wrong::add);
                }
            }
        }
        System.out.println("Answers by HTTP held against addresses.txt: " + answers);
        assertEquals("", String.join("\n", wrong));
        assertTrue(answers > 1500, "asked " + answers + " times");
    }

    @Test
    void everyPageEveryFileAndEveryCallHasALineInTheTable() {
        Known known = new Known(tests.getContext("/"));
        assertEquals(List.of(), known.withoutLine(), "it can be asked for, and has no line");
        assertEquals(List.of(), known.withoutAddress(), "it has a line, and cannot be asked for");
        assertTrue(known.size() > 60, "only " + known.size());
    }

    private List<Asker> askers() {
        List<Asker> askers = new ArrayList<>();
        askers.add(Asker.nobody());
        for (Person person : Person.all()) {
            askers.add(Asker.of(person));
        }
        String newcomer = Learner.withoutLogin("SGM").get(1);
        String once = As.user("admin", () -> give.give(newcomer)).oneTimePassword();
        askers.add(Asker.of(new Person(newcomer, "NEWCOMER", "SGM"), once));
        return askers;
    }
}
