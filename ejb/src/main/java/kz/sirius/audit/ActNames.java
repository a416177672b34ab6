package kz.sirius.audit;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the names under which the trail keeps an act and its object, from the verb that was called. */
final class ActNames {

    private static final int LONGEST_KEY = 60;
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private ActNames() {}

    static Calls.Stopped stopped(InvocationContext call, Throwable thrown) {
        Object[] arguments = call.getParameters();
        return new Calls.Stopped(
                act(call.getMethod()),
                object(call.getMethod(), arguments.length == 0 ? null : arguments[0]),
                thrown,
                call.getMethod().getDeclaringClass().isAnnotationPresent(PassesOn.class));
    }

    /** {@code identity.give-login}; with the method's name where the bean has several. */
    static String act(Method verb) {
        Act named = named(verb);
        if (named != null) {
            return named.value();
        }
        Class<?> bean = verb.getDeclaringClass();
        String capability =
                bean.getPackageName().substring(bean.getPackageName().lastIndexOf('.') + 1);
        String name = capability + "." + hyphened(bean.getSimpleName());
        return verbs(bean) > 1 ? name + "." + hyphened(verb.getName()) : name;
    }

    /** The key that the first argument is, where the verb says so. */
    static String object(Method verb, @Nullable Object first) {
        Act named = named(verb);
        if (named == null || named.object().isEmpty() || first == null) {
            return "-";
        }
        String key = first.toString().replace("\0", "").strip();
        return named.object() + ":" + (key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key);
    }

    private static @Nullable Act named(Method verb) {
        Act own = verb.getAnnotation(Act.class);
        return own == null ? verb.getDeclaringClass().getAnnotation(Act.class) : own;
    }

    private static long verbs(Class<?> bean) {
        return Arrays.stream(bean.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .count();
    }

    private static String hyphened(String name) {
        return WORDS.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
