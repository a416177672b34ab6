package kz.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which verbs leave a row in the trail, and which do not and why (R45). */
@AnalyzeClasses(packages = "kz.sirius", importOptions = ImportOption.DoNotIncludeTests.class)
class SilentVerbsTest {

    /**
     * A verb that changes something writes its row, and who looks at a learner's record leaves one. What writes none is
     * named in {@code silent.txt} with the reason; a new verb is in neither and fails.
     */
    @ArchTest
    static void everyVerbWritesItsRowOrIsNamedAsSilent(JavaClasses all) throws IOException {
        Set<String> silent = all.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !writes(method, new HashSet<>()))
                .map(method -> method.getOwner().getName().substring("kz.sirius.".length()) + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = new TreeSet<>();
        try (InputStream list =
                Objects.requireNonNull(SilentVerbsTest.class.getResourceAsStream("silent.txt"), "silent.txt")) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> named.add(line.split(" ", 2)[0]));
        }
        Set<String> unnamed = new TreeSet<>(silent);
        unnamed.removeAll(named);
        named.removeAll(silent);
        assertEquals("", String.join("\n", unnamed), "verbs that write no row and are not in silent.txt");
        assertEquals("", String.join("\n", named), "in silent.txt, and not silent or not there");
    }

    private static boolean writes(JavaCodeUnit from, Set<JavaCodeUnit> seen) {
        if (!seen.add(from)) {
            return false;
        }
        return Stream.concat(
                        from.getMethodCallsFromSelf().stream()
                                .flatMap(call -> call.getTarget().resolveMember().stream()),
                        from.getMethodReferencesFromSelf().stream()
                                .flatMap(call -> call.getTarget().resolveMember().stream()))
                .filter(to -> to.getOwner().getName().startsWith("kz.sirius."))
                .anyMatch(to -> to.getOwner().getName().equals("kz.sirius.audit.AuditTrail") || writes(to, seen));
    }
}
