package kz.sirius;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
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
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import kz.sirius.common.Capability;

/** The walls of the house. Each was seen to fail once. */
@AnalyzeClasses(
        packages = "kz.sirius",
        importOptions = {ImportOption.DoNotIncludeTests.class, NoTestsOfOtherModules.class})
class HouseTest {

    private static final DescribedPredicate<JavaClass> OUR_CAPABILITIES = DescribedPredicate.describe(
            "our capabilities",
            type -> type.getPackageName().startsWith("kz.sirius.")
                    && !type.getPackageName().startsWith("kz.sirius.reports")
                    && !type.getPackageName().startsWith("kz.sirius.pages"));

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
    static final ArchRule onlyWhoPrintsTouchesReports = noClasses()
            .that(OUR_CAPABILITIES)
            .and()
            .resideOutsideOfPackages("kz.sirius.issuing..", "kz.sirius.handover..", "kz.sirius.slips..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kz.sirius.reports..");

    @ArchTest
    static final ArchRule onlyWhoMakesOrSignsFilesTouchesPages = noClasses()
            .that(OUR_CAPABILITIES)
            .and()
            .resideOutsideOfPackages(
                    "kz.sirius.issuing..", "kz.sirius.handover..", "kz.sirius.identity..", "kz.sirius.signing..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kz.sirius.pages..");

    @ArchTest
    static final ArchRule pagesKnowNothingOfWhatIsPrinted = noClasses()
            .that()
            .resideInAPackage("kz.sirius.pages..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "of ours outside pages",
                    type -> type.getPackageName().startsWith("kz.sirius.")
                            && !type.getPackageName().startsWith("kz.sirius.pages")));

    /** What strangers send is compared by our own few classes, under a budget, and never handed to the library. */
    @ArchTest
    static final ArchRule nothingThatStrangersSendReachesTheSignatureLibrary = noClasses()
            .that()
            .resideInAnyPackage("kz.sirius.verification..", "kz.sirius.comparison..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("eu.europa.esig..");

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
            .and()
            .doNotHaveFullyQualifiedName("kz.sirius.common.Database")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    /** CDI would look for the persistence unit before the server has it. */
    @ArchTest
    static final ArchRule onlyTheDatabaseIsInjectedByTheContainer = fields().that()
            .areAnnotatedWith(PersistenceContext.class)
            .should()
            .beDeclaredIn("kz.sirius.common.Database");

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
