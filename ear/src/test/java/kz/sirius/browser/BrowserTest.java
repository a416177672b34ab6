package kz.sirius.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A test with people at browsers. It ends with a failure, too, when any page wrote an error to the console, a script
 * failed or the security policy was violated. When it fails, pictures of all windows lie in {@code target/screenshots}.
 *
 * <pre>{@code
 * class QueueBrowserIT extends BrowserTest {
 *     @Test
 *     void showsWhatIsDueFirst() {
 *         Person registrar = as("registrar", Look.desktop("kk"));
 *         registrar.go("/registrar/queue.xhtml");
 *         assertThat(registrar.find("h1")).hasText("…");
 *         registrar.checkAccess();
 *         registrar.picture("queue");
 *     }
 * }
 * }</pre>
 */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
public abstract class BrowserTest {

    private final List<Person> people = new ArrayList<>();

    @RegisterExtension
    final AfterEachCallback ending = this::end;

    /** Somebody who is logged in, at a phone in Kazakh. */
    protected Person as(String login) {
        return as(login, Look.phone("kk"));
    }

    /** Somebody who is logged in. */
    protected Person as(String login, Look look) {
        assertTrue(!login.matches("[0-9]+") || Applications.isNobodyElses(login), "name " + login + " in Applications");
        return stranger(look).enter(login);
    }

    /** Somebody whom nobody knows, at a phone in Kazakh. */
    protected Person stranger() {
        return stranger(Look.phone("kk"));
    }

    /** Somebody whom nobody knows. */
    protected Person stranger(Look look) {
        return here(Person.stranger(look));
    }

    /** Somebody whose browser runs no scripts. */
    protected Person withoutScripts(Look look) {
        return here(Person.withoutScripts(look));
    }

    private Person here(Person person) {
        people.add(person);
        return person;
    }

    private void end(ExtensionContext context) {
        List<String> troubles = new ArrayList<>();
        int number = 0;
        for (Person person : people) {
            number++;
            if (context.getExecutionException().isPresent()) {
                person.picture("failed-" + getClass().getSimpleName() + "-"
                        + context.getRequiredTestMethod().getName() + "-" + number);
            }
            troubles.addAll(person.troubles());
            person.close();
        }
        people.clear();
        assertEquals("", String.join("\n", troubles), "troubles of the pages");
    }
}
