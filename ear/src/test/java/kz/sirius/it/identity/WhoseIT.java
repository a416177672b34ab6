package kz.sirius.it.identity;

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
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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
import kz.sirius.it.Learner;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
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

    /** What a verb can be asked for. */
    private enum Kind {
        STUDENT,
        STAFF,
        APPOINTMENT,
        IMPORT,
        REQUEST,
        ISSUED,
        DOCUMENT,
        SHEET
    }

    /** Somebody who asks, with the unit for which he has his role. */
    private record Person(String login, String role, String unit) {}

    /** A thing with its owner and his unit. */
    private record Thing(Object key, String owner, String unit) {}

    /** A line of the table. */
    private record Line(String verb, @Nullable Kind kind, Map<String, String> whose) {}

    @Inject
    Steps steps;

    @Inject
    ConfirmPassword confirm;

    @Resource
    UserTransaction transaction;

    @Test
    void everybodyReachesWhatIsHisAndNothingElse() throws NamingException {
        Map<Kind, List<Thing>> things = things();
        List<String> wrong = new ArrayList<>();
        int answers = 0;
        for (Line line : table()) {
            for (Person person : people()) {
                if (line.kind() == null) {
                    continue;
                }
                String nothing = answer(line, person, nothing(line.kind()));
                for (Thing thing : things.getOrDefault(line.kind(), List.of())) {
                    String answer = answer(line, person, thing.key());
                    String expected = expected(line, person, thing);
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

    private static List<Person> people() {
        return List.of(
                new Person(Learner.of("SGM", 3), "LEARNER", "SGM"),
                new Person(Learner.of("SGM", 4), "LEARNER", "SGM"),
                new Person("registrar", "REGISTRAR", ""),
                new Person("head", "REGISTRAR_HEAD", ""),
                new Person("dean.sgm", "DEAN", "SGM"),
                new Person("dean.sdn", "DEAN", "SDN"),
                new Person("dean.sph", "DEAN", "SPH"),
                new Person("division.pge", "DIVISION_HEAD", "PGE"),
                new Person("deanery.sgm", "DEANERY", "SGM"),
                new Person("admin", "ADMINISTRATOR", ""),
                new Person("auditor", "AUDITOR", ""));
    }

    /** One of each kind in two units. */
    private Map<Kind, List<Thing>> things() {
        Map<Kind, List<Thing>> things = new EnumMap<>(Kind.class);
        for (String unit : List.of("SGM", "SDN", "PGE")) {
            String owner = Learner.of(unit, 3);
            String signer = unit.equals("PGE") ? "division.pge" : "dean." + unit.toLowerCase(Locale.ROOT);
            long waiting = steps.submitted(owner);
            long inSigning = steps.submitted(owner);
            long sheet = steps.approved(inSigning);
            String number = steps.issued(owner, signer);
            String issued = Sql.one("select request_id from registry.line where number = ?", number);
            add(things, Kind.STUDENT, owner, owner, unit);
            add(things, Kind.REQUEST, waiting, owner, unit);
            add(things, Kind.SHEET, sheet, owner, unit);
            add(things, Kind.DOCUMENT, number, owner, unit);
            add(things, Kind.ISSUED, Long.valueOf(issued), owner, unit);
        }
        add(things, Kind.STAFF, "auditor", "", "");
        add(things, Kind.IMPORT, Long.valueOf(Sql.one("select min(id) from imports.run")), "", "");
        add(
                things,
                Kind.APPOINTMENT,
                Long.valueOf(Sql.one("select min(id) from identity.appointment where valid_to is null")),
                "",
                "");
        return things;
    }

    private static void add(Map<Kind, List<Thing>> things, Kind kind, Object key, String owner, String unit) {
        things.computeIfAbsent(kind, any -> new ArrayList<>()).add(new Thing(key, owner, unit));
    }

    private static Object nothing(Kind kind) {
        return switch (kind) {
            case STUDENT -> "99999999";
            case STAFF -> "nobody.at.all";
            case DOCUMENT -> "TR-2026-999999";
            case APPOINTMENT, IMPORT, REQUEST, ISSUED, SHEET -> 99_999_999L;
        };
    }

    private static String expected(Line line, Person person, Thing thing) {
        String whose = line.whose().get(person.role());
        if (whose == null) {
            return "denied";
        }
        boolean his = switch (whose) {
            case "any" -> true;
            case "unit" -> person.unit().equals(thing.unit());
            default -> person.login().equals(thing.owner());
        };
        return his ? "reached" : "absent";
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
        Map<Class<?>, Object> examples = Map.of(
                String.class,
                "Себебі жеткілікті",
                long.class,
                -1L,
                Period.class,
                Period.all(),
                Language.class,
                Language.KK,
                LocalDate.class,
                far,
                List.class,
                List.of(),
                NewAppointment.class,
                new NewAppointment(Office.REGISTRAR_HEAD, null, "auditor", far, far));
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
            return new Line(parts[0], null, Map.of());
        }
        Map<String, String> whose = Arrays.stream(parts)
                .skip(2)
                .map(each -> each.split(":"))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
        return new Line(parts[0], Kind.valueOf(parts[1]), whose);
    }
}
