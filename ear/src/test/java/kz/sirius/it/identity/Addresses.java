package kz.sirius.it.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import kz.sirius.identity.GiveLogin;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.Together;

/** Asks for every line of {@code addresses.txt} as everybody. */
@Dependent
public class Addresses {

    private static final int THREADS = 3;

    @Inject
    Things things;

    @Inject
    GiveLogin give;

    private final AtomicInteger answers = new AtomicInteger();

    /** How many answers were looked at. */
    int answers() {
        return answers.get();
    }

    /**
     * What is not answered as the table says.
     *
     * @param all whether whoever is refused by his role is asked about all things of a kind, not about one of them
     */
    List<String> wrong(boolean all) {
        Map<Kind, List<Thing>> made = things.made();
        made.put(Kind.LOGIN, things.logins());
        // For each way to end it one for the unit's own signer, and one for the head of the office.
        int ends = (int) Address.all().stream().filter(Address::once).count();
        List<String> owners = made.get(Kind.SHEET).stream().map(Thing::owner).toList();
        Map<String, Queue<Long>> spare = things.sheets(owners, ends, all ? owners : owners.subList(0, 1));
        List<Asker> askers = askers();
        List<Callable<List<String>>> rounds = new ArrayList<>();
        for (int i = 0; i < askers.size(); i++) {
            int place = i;
            rounds.add(() -> wrong(askers.get(place), place, made, spare, all));
        }
        List<String> wrong =
                Together.from(THREADS, rounds).stream().flatMap(List::stream).toList();
        System.out.println("Answers by HTTP held against addresses.txt: " + answers);
        return wrong;
    }

    private List<String> wrong(
            Asker asker, int place, Map<Kind, List<Thing>> made, Map<String, Queue<Long>> spare, boolean all) {
        List<String> wrong = new ArrayList<>();
        for (Address address : Address.all()) {
            List<Thing> known = address.kind() == null
                    ? List.of(new Thing("", "", ""))
                    : made.getOrDefault(address.kind(), List.of());
            Thing one = known.get(place % known.size());
            List<Thing> asked = all ? known : asker.isRefused(address, one) ? List.of(one) : known;
            // Who reaches everything need not end everything.
            for (Thing thing : address.once() && !all && asker.reachesAll(address) ? known.subList(0, 1) : asked) {
                answers.incrementAndGet();
                asker.check(address, asker.toBeEnded(address, thing, spare)).ifPresent(wrong::add);
            }
        }
        return wrong;
    }

    private List<Asker> askers() {
        List<Asker> askers = new ArrayList<>();
        askers.add(Asker.nobody());
        Person.all().forEach(person -> askers.add(Asker.of(person)));
        String newcomer = Learner.withoutLogin("SGM").get(1);
        String once = As.user("admin", () -> give.give(newcomer)).oneTimePassword();
        askers.add(Asker.of(new Person(newcomer, "NEWCOMER", "SGM"), once));
        return askers;
    }
}
