package kz.sirius.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The walls of the screens. */
@AnalyzeClasses(packages = "kz.sirius.web", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    private static final int LONGEST_PAGE = 120;
    private static final int LONGEST_SCREEN = 150;
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern BARE_FORM = Pattern.compile("<h:form\\b");

    @ArchTest
    static final ArchRule audiencesKeepToTheirOwnWing = slices().matching("kz.sirius.web.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    DescribedPredicate.alwaysTrue(),
                    DescribedPredicate.describe(
                            "what every screen uses",
                            type -> type.getPackageName().equals("kz.sirius.web.faces")));

    @ArchTest
    static final ArchRule screensTouchNoDatabase = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(DataSource.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC");

    @Test
    void noPageIsLongerThanOneCanRead() throws IOException {
        assertEquals(List.of(), longer(pages(), LONGEST_PAGE));
    }

    @Test
    void noScreenIsLongerThanOneCanRead() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> screens = files.filter(file -> file.toString().endsWith("Screen.java"))
                    .toList();
            assertEquals(List.of(), longer(screens, LONGEST_SCREEN));
        }
    }

    @Test
    void everyFormIsOursAndPostsTheNonce() throws IOException {
        List<Path> others = pages().stream()
                .filter(page -> !page.endsWith("tags/form.xhtml"))
                .toList();
        assertEquals(List.of(), holding(others, BARE_FORM));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    private static List<Path> longer(List<Path> files, int bound) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : files) {
            if (Files.readAllLines(file).size() > bound) {
                found.add(file);
            }
        }
        return found;
    }

    private static List<Path> holding(List<Path> files, Pattern pattern) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : files) {
            if (pattern.matcher(Files.readString(file)).find()) {
                found.add(file);
            }
        }
        return found;
    }
}
