package kz.sirius.it.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.EJBAccessException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NameClassPair;
import javax.naming.NamingException;
import kz.sirius.identity.Roles;
import kz.sirius.it.As;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Who may ask for what: every public method of every session bean is called through the container as each role and as
 * nobody, and held against {@code denials.txt}, which a person has written. A new verb that is not in the table fails.
 */
@ArquillianTest
class DenialsIT {

    private static final String BEANS = "java:app/sirius-ejb";
    private static final String EVERYBODY = "EVERYBODY";
    private static final String NOBODY = "";

    @Test
    void everyVerbIsOpenToTheRolesOfTheTableAndClosedToAllOthers() throws NamingException {
        Set<String> seen = new TreeSet<>();
        for (Class<?> bean : beans()) {
            Object proxy = InitialContext.doLookup(BEANS + "/" + bean.getSimpleName() + "!" + bean.getName());
            for (Method verb : verbs(bean)) {
                seen.add(name(bean, verb) + " " + open(proxy, verb));
            }
        }
        Set<String> table = new TreeSet<>(Tables.lines("denials.txt"));
        Set<String> unlisted = new TreeSet<>(seen);
        unlisted.removeAll(table);
        Set<String> unseen = new TreeSet<>(table);
        unseen.removeAll(seen);
        assertEquals("", String.join("\n", unlisted), "as it is, and not in the table");
        assertEquals("", String.join("\n", unseen), "in the table, and not as it is");
    }

    private static List<Class<?>> beans() throws NamingException {
        Context context = InitialContext.doLookup(BEANS);
        List<Class<?>> beans = new ArrayList<>();
        for (NameClassPair bound : Collections.list(context.list(""))) {
            String[] name = bound.getName().split("!", 2);
            if (name.length == 2) {
                beans.add(loaded(name[1]));
            }
        }
        return beans;
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Method> verbs(Class<?> bean) {
        return Arrays.stream(bean.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                .toList();
    }

    private static String name(Class<?> bean, Method verb) {
        return bean.getName().substring("kz.sirius.".length()) + "." + verb.getName();
    }

    /** The roles as which the call gets through the wall, whatever it answers then. */
    private static String open(Object proxy, Method verb) {
        Set<String> roles = everyRole();
        Set<String> through = roles.stream()
                .filter(role -> getsThrough(proxy, verb, Set.of(role)))
                .collect(Collectors.toCollection(TreeSet::new));
        boolean nobody = getsThrough(proxy, verb, Set.of());
        return through.equals(roles) && nobody ? EVERYBODY : String.join(" ", through) + (nobody ? " ?" : NOBODY);
    }

    private static boolean getsThrough(Object proxy, Method verb, Set<String> roles) {
        return As.holder("somebody.unknown", roles, () -> {
            try {
                verb.invoke(proxy, arguments(verb));
                return true;
            } catch (InvocationTargetException e) {
                return !(e.getCause() instanceof EJBAccessException);
            }
        });
    }

    /** Nothing that could change anything: a verb that asks for more than the role refuses or stumbles. */
    private static Object[] arguments(Method verb) {
        return Arrays.stream(verb.getParameterTypes()).map(DenialsIT::nothing).toArray();
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return true;
        }
        return type == long.class ? (Object) 0L : type == int.class ? (Object) 0 : null;
    }

    private static Set<String> everyRole() {
        return Arrays.stream(Roles.class.getFields())
                .filter(field -> field.getType() == String.class)
                .map(field -> {
                    try {
                        return (String) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
