package kz.sirius.it.identity;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.common.RefusalCode;
import kz.sirius.identity.ConfirmPassword;
import kz.sirius.identity.Confirmation;
import kz.sirius.identity.NewAppointment;
import kz.sirius.identity.Office;
import kz.sirius.it.As;
import kz.sirius.it.Steps;
import kz.sirius.paper.Former;
import kz.sirius.paper.NewCopy;
import kz.sirius.paper.NewHandover;
import kz.sirius.records.Period;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every verb that asks for a particular thing × every kind of person × a thing of his own and of another, of his unit
 * and of another, held against {@code whose.txt}. Each call is taken back: nothing is changed here.
 */
@ArquillianTest
class WhoseIT {

    private static final String BEANS = "java:app/sirius-ejb/";

    /** A line of the table. */
    private record Line(String verb, @Nullable Kind kind, Whose whose) {}

    @Inject
    Things things;

    @Inject
    ConfirmPassword confirm;

    @Resource
    UserTransaction transaction;

    @Test
    void everybodyReachesWhatIsHisAndNothingElse() throws NamingException {
        Map<Kind, List<Thing>> made = things.made();
        List<String> wrong = new ArrayList<>();
        int answers = 0;
        for (Line line : table()) {
            for (Person person : Person.all()) {
                if (line.kind() == null) {
                    continue;
                }
                String nothing = answer(line, person, line.kind().nothing());
                for (Thing thing : made.getOrDefault(line.kind(), List.of())) {
                    String answer = answer(line, person, thing.key());
                    String expected = line.whose().answer(person, thing);
                    answers++;
                    boolean right = switch (expected) {
                        case "denied" -> answer.equals("denied") && nothing.equals("denied");
                        case "reached" -> !answer.equals("denied") && !answer.equals(nothing);
                        default -> isAbsent(answer) && answer.equals(nothing);
                    };
                    if (!right) {
                        wrong.add(line.verb() + " " + person + " " + thing + ": " + answer + ", not " + expected
                                + " (what does not exist answers " + nothing + ")");
                    }
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertTrue(answers > 500, "asked " + answers + " times");
    }

    @Test
    void everyVerbThatIsNotOpenToEverybodyHasALineInTheTable() {
        Set<String> guarded = Tables.lines("denials.txt").stream()
                .map(line -> line.split(" ", 2))
                .filter(line -> !Set.of("EVERYBODY", "SYSTEM").contains(line[1]))
                .map(line -> line[0])
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = table().stream().map(Line::verb).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", guarded), String.join("\n", written));
    }

    private static boolean isAbsent(String answer) {
        return answer.startsWith("absent");
    }

    private String answer(Line line, Person person, Object thing) throws NamingException {
        String[] name = line.verb().split("\\.");
        String bean = "kz.sirius." + name[0] + "." + name[1];
        Object proxy = InitialContext.doLookup(BEANS + name[1] + "!" + bean);
        Method verb = Arrays.stream(proxy.getClass().getMethods())
                .filter(method -> method.getName().equals(name[2]))
                .filter(method -> method.getParameterCount() > 0)
                .filter(method -> Set.of(long.class, String.class).contains(method.getParameterTypes()[0]))
                .findFirst()
                .orElseThrow(() -> new AssertionError(line.verb() + " asks for no particular thing"));
        return As.user(person.login(), () -> takenBack(proxy, verb, arguments(verb, thing)));
    }

    private String takenBack(Object proxy, Method verb, Object[] arguments) throws Exception {
        transaction.begin();
        try {
            Object given = verb.invoke(proxy, arguments);
            return given instanceof Optional<?> found && found.isEmpty() ? "absent: nothing" : "given";
        } catch (InvocationTargetException e) {
            return said(e.getCause());
        } finally {
            transaction.rollback();
        }
    }

    private static String said(Throwable cause) {
        if (cause instanceof EJBAccessException) {
            return "denied";
        }
        if (cause instanceof Refusal refusal) {
            boolean absent = refusal.code().kind() == RefusalCode.Kind.NOT_FOUND;
            return (absent ? "absent: " : "refused: ") + refusal.code().code() + refusal.arguments();
        }
        return "fault: " + cause;
    }

    private Object[] arguments(Method verb, Object thing) {
        Class<?>[] types = verb.getParameterTypes();
        Object[] arguments = new Object[types.length];
        arguments[0] = thing;
        for (int i = 1; i < types.length; i++) {
            arguments[i] = given(types[i]);
        }
        return arguments;
    }

    /** Something with which the verb would do its work. */
    private @Nullable Object given(Class<?> type) {
        LocalDate far = LocalDate.of(2031, 1, 1);
        Map<Class<?>, Object> examples = Map.ofEntries(
                entry(String.class, "Себебі жеткілікті"),
                entry(long.class, -1L),
                entry(int.class, 1),
                entry(boolean.class, true),
                entry(Period.class, Period.all()),
                entry(Language.class, Language.KK),
                entry(LocalDate.class, far),
                entry(List.class, List.of()),
                entry(NewHandover.class, new NewHandover(List.of(1), "", null, null, null)),
                entry(NewCopy.class, new NewCopy(1, Former.LOST, "Жоғалды")),
                entry(NewAppointment.class, new NewAppointment(Office.REGISTRAR_HEAD, null, "auditor", far, far)));
        return type == Confirmation.class ? confirmation() : Objects.requireNonNull(examples.get(type), type.getName());
    }

    /** Of the one who asks; those who have no way to the verb are stopped before it is looked at. */
    private Confirmation confirmation() {
        return confirm.confirm(Steps.PASSWORD);
    }

    private static List<Line> table() {
        return Tables.lines("whose.txt").stream().map(WhoseIT::line).toList();
    }

    private static Line line(String text) {
        String[] parts = text.split(" ");
        if (parts[1].equals("-")) {
            return new Line(parts[0], null, new Whose(Map.of()));
        }
        return new Line(parts[0], Kind.valueOf(parts[1]), Whose.of(parts, 2));
    }
}
