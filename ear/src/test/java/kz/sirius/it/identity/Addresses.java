package kz.sirius.it.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import kz.sirius.identity.GiveLogin;
import kz.sirius.it.As;
import kz.sirius.it.Learner;

/** Asks for every line of {@code addresses.txt} as everybody. */
@Dependent
public class Addresses {

    @Inject
    Things things;

    @Inject
    GiveLogin give;

    private int answers;

    /** How many answers were looked at. */
    int answers() {
        return answers;
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
        Map<String, Deque<Long>> spare = things.sheets(owners, ends, all ? owners : owners.subList(0, 1));
        List<String> wrong = new ArrayList<>();
        List<Asker> askers = askers();
        for (int i = 0; i < askers.size(); i++) {
            Asker asker = askers.get(i);
            for (Address address : Address.all()) {
                List<Thing> known = address.kind() == null
                        ? List.of(new Thing("", "", ""))
                        : made.getOrDefault(address.kind(), List.of());
                Thing one = known.get(i % known.size());
                List<Thing> asked = all ? known : asker.isRefused(address, one) ? List.of(one) : known;
                // Who reaches everything need not end everything.
                for (Thing thing : address.once() && !all && asker.reachesAll(address) ? known.subList(0, 1) : asked) {
                    answers++;
                    asker.check(address, asker.toBeEnded(address, thing, spare)).ifPresent(wrong::add);
                }
            }
        }
        System.out.println("Answers by HTTP held against addresses.txt: " + answers);
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
