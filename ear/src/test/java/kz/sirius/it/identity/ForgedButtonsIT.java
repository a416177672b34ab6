package kz.sirius.it.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.sirius.it.Sql;
import kz.sirius.it.pages.Form;
import kz.sirius.it.pages.Shown;
import kz.sirius.it.pages.Visit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * Every button of every page, pressed by everybody who has no right to it: with the view state of a page of his own, sent
 * to that page and to the page of the button. Nothing is done, and the trail has no act of his.
 */
@ArquillianTest
class ForgedButtonsIT {

    /** A page that everybody has, and the one on which an auditor sees what others decide. */
    private static final String OWN = "/sessions.xhtml";

    private static final String LOOKED_AT = "/registrar/queue.xhtml";

    @Inject
    Things things;

    private final Map<String, Set<String>> buttons = new LinkedHashMap<>();
    private final Map<String, Address> lines = new LinkedHashMap<>();
    private final Map<String, Visit> visits = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int presses;

    @Test
    void aButtonDoesNothingForWhoeverHasNoRightToIt() {
        find(things.made());
        String before = Sql.one("select max(id) from audit.entry");
        for (Person person : Person.all()) {
            Visit visit = visits.computeIfAbsent(person.login(), Visit::as);
            buttons.forEach((path, names) -> press(person, visit, path, names));
        }
        System.out.println("Buttons pressed without the right: " + presses);
        assertEquals("", String.join("\n", wrong));
        assertEquals(List.of(), acts(before), "somebody did something");
        assertTrue(presses > 300, "only " + presses);
    }

    /** Opens every page as somebody who may, and looks what can be pressed there. */
    private void find(Map<Kind, List<Thing>> made) {
        for (Address address : Address.all()) {
            String path = address.path();
            if (!path.contains(".xhtml") || !address.open().isEmpty()) {
                continue;
            }
            Thing thing = address.kind() == null
                    ? new Thing("", "", "")
                    : made.get(address.kind()).get(0);
            for (Person person : Person.all()) {
                if (address.answer(person, thing).equals("reached")) {
                    String at = address.at(thing.key());
                    Set<String> found = visits.computeIfAbsent(person.login(), Visit::as).get(at).forms().stream()
                            .flatMap(form -> form.buttons().stream())
                            .collect(Collectors.toCollection(TreeSet::new));
                    buttons.computeIfAbsent(at, any -> new TreeSet<>()).addAll(found);
                    lines.put(at, address);
                    break;
                }
            }
        }
    }

    private void press(Person person, Visit visit, String path, Set<String> names) {
        boolean looksOnly = person.role().equals("AUDITOR") && path.startsWith(LOOKED_AT);
        if (lines.get(path).whose().byRole().containsKey(person.role()) && !looksOnly) {
            return;
        }
        String own = looksOnly ? path : OWN;
        List<Form> forms = visit.get(own).forms();
        Form form = forms.stream()
                .filter(each -> each.values().containsKey("jakarta.faces.ViewState"))
                .findFirst()
                .orElseThrow();
        boolean closed = false;
        for (String name : names) {
            if (forms.stream().anyMatch(each -> each.buttons().contains(name))) {
                continue; // a button of his own has the same name
            }
            String of = name.split(":")[0];
            Form forged = form.with(of, of).with(name, name);
            look(person, name, visit.ajax(own, forged.scripted(name).values()));
            presses++;
            if (!closed) {
                Shown answer = visit.post(path, forged.values());
                look(person, name, answer);
                closed = answer.status() == 403; // whatever the button is
                presses++;
            }
        }
    }

    private void look(Person person, String name, Shown answer) {
        boolean calm = Set.of(200, 302, 403, 404).contains(answer.status())
                && !answer.text().contains("s-message--success");
        if (!calm) {
            wrong.add(person + " " + name + ": " + answer.toString().substring(0, 300));
        }
    }

    /** What the trail says that people did since then, but for coming in and looking. */
    private static List<String> acts(String since) {
        return Sql.column(
                "select login || ' ' || act || ' ' || object from audit.entry"
                        + " where id > ? and outcome = 'OK' and act not in ('identity.login', 'records.look') and login <> 'system'",
                Long.parseLong(since));
    }
}
