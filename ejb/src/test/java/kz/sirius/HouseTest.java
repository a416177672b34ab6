package kz.sirius;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sirius.common.Capability;

/** The walls of the house. Each was seen to fail once. */
@AnalyzeClasses(packages = "kz.sirius", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    private static final DescribedPredicate<JavaClass> OUR_CAPABILITIES = DescribedPredicate.describe(
            "our capabilities",
            type -> type.getPackageName().startsWith("kz.sirius.")
                    && !type.getPackageName().startsWith("kz.sirius.reports"));

    @ArchTest
    static final ArchRule aCapabilityCallsOnlyWhatItsPackageInfoNames = modules()
            .definedByAnnotation(Capability.class)
            .should()
            .respectTheirAllowedDependenciesDeclaredIn(
                    "mayUse",
                    com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope
                            .consideringOnlyDependenciesBetweenModules());

    @ArchTest
    static final ArchRule capabilitiesFormNoCircle =
            modules().definedByAnnotation(Capability.class).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everyClassLivesInACapability =
            classes().that(OUR_CAPABILITIES).should(liveInAPackageMarkedAsCapability());

    @ArchTest
    static final ArchRule onlyIssuingHandoverAndIdentityTouchReports = noClasses()
            .that(OUR_CAPABILITIES)
            .and()
            .resideOutsideOfPackages("kz.sirius.issuing..", "kz.sirius.handover..", "kz.sirius.identity..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kz.sirius.reports..");

    @ArchTest
    static final ArchRule noTwoFilesImportEachOther = slices().assignedFrom(oneSlicePerFile())
            .should()
            .beFreeOfCycles()
            .ignoreDependency(
                    DescribedPredicate.describe(
                            "package-info", type -> type.getSimpleName().equals("package-info")),
                    DescribedPredicate.alwaysTrue());

    @ArchTest
    static final ArchRule entitiesAreNotPublic =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule sessionBeansArePublic = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .should()
            .bePublic();

    @ArchTest
    static final ArchRule everySessionBeanSaysWhoMayCallIt = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .should(sayWhoMayCall());

    @ArchTest
    static final ArchRule listenersAfterSuccessHaveATransactionOfTheirOwn =
            ArchRuleDefinition.methods().should(notLoseTheirWorkAfterSuccess()).allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyRepositoriesKnowTheEntityManager = noClasses()
            .that()
            .arePublic()
            .and()
            .doNotHaveFullyQualifiedName("kz.sirius.common.Found")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    /** Where the database goes away meanwhile, the plain question says that nothing is there. */
    @ArchTest
    static final ArchRule onlyFoundAsksByKey = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("kz.sirius.common.Found")
            .should()
            .callMethod(EntityManager.class, "find", Class.class, Object.class);

    @ArchTest
    static final ArchRule noForbiddenEndings = noClasses()
            .that(OUR_CAPABILITIES)
            .should()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveNameMatching(".*Utils?")
            .orShould()
            .haveSimpleNameEndingWith("DTO")
            .orShould()
            .haveSimpleNameEndingWith("Bean")
            .orShould()
            .haveSimpleNameEndingWith("Facade")
            .orShould()
            .haveSimpleNameEndingWith("Handler");

    @ArchTest
    static final ArchRule noForbiddenPackages = noClasses()
            .should()
            .resideInAnyPackage(
                    "..impl..",
                    "..util..",
                    "..dto..",
                    "..service..",
                    "..model..",
                    "..entity..",
                    "..misc..",
                    "..helper..");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule onlyTimeKnowsTheSystemClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("kz.sirius.common.Time")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule schedulesAreInTimersOnly = ArchRuleDefinition.methods()
            .that()
            .areAnnotatedWith(Schedule.class)
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Timer")
            .allowEmptyShould(true);

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
                Objects.requireNonNull(HouseTest.class.getResourceAsStream("silent.txt"), "silent.txt")) {
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

    private static ArchCondition<JavaClass> liveInAPackageMarkedAsCapability() {
        return new ArchCondition<>("live in a package marked @Capability") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(Capability.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " lives in a room without a sign"));
            }
        };
    }

    private static ArchCondition<JavaClass> sayWhoMayCall() {
        return new ArchCondition<>("carry @RolesAllowed, @PermitAll or @DenyAll") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean said = type.isAnnotatedWith(RolesAllowed.class)
                        || type.isAnnotatedWith(PermitAll.class)
                        || type.isAnnotatedWith(DenyAll.class);
                events.add(new SimpleConditionEvent(type, said, type.getName() + " does not say who may call it"));
            }
        };
    }

    private static ArchCondition<JavaMethod> notLoseTheirWorkAfterSuccess() {
        return new ArchCondition<>("be @Asynchronous or REQUIRES_NEW when they observe after success") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean after = method.getParameters().stream()
                        .anyMatch(parameter -> parameter
                                .tryGetAnnotationOfType(Observes.class)
                                .map(observes -> observes.during() == TransactionPhase.AFTER_SUCCESS)
                                .orElse(false));
                boolean own = method.isAnnotatedWith(Asynchronous.class)
                        || method.isAnnotatedWith(TransactionAttribute.class)
                        || method.getOwner().isAnnotatedWith(Asynchronous.class);
                if (after && !own) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " loses its work"));
                }
            }
        };
    }

    private static SliceAssignment oneSlicePerFile() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getName();
                if (!name.startsWith("kz.sirius.") || name.endsWith("package-info")) {
                    return SliceIdentifier.ignore();
                }
                String top = name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
                return SliceIdentifier.of(Arrays.asList(top.split("\\.")));
            }

            @Override
            public String getDescription() {
                return "one slice per file";
            }
        };
    }
}
