package kz.sirius.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The screens' words: complete in the three languages, and each used. */
class LabelsTest {

    private static final Path FOLDER = Path.of("src/main/resources/kz/sirius/web");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern KEY = Pattern.compile("^([a-zA-Z][^=#\\s]*)=");

    /** A key or the beginning of one, in quotes of a page or of a class. */
    private static final Pattern QUOTED = Pattern.compile("['\"]([a-zA-Z][A-Za-z0-9_]*(?:\\.[A-Za-z0-9_]*)+)['\"]");

    /** Words that are the same in Kazakh and another language by nature: signs, abbreviations, shared terms. */
    private static final Set<String> SAME = Set.of(
            "visitor.code.label",
            "admin.run.file",
            "admin.run.no",
            "cabinet.gpa.term",
            "cabinet.home.title",
            "cabinet.new.term",
            "deanery.login",
            "deanery.year",
            "door.title",
            "slip.login",
            "login.name",
            "nav.import",
            "kind.TRANSCRIPT",
            "level.BACHELOR",
            "level.INTERNSHIP",
            "level.MASTER",
            "level.PHD",
            "level.RESIDENCY",
            "kind.DIPLOMA_SUPPLEMENT",
            "period.RANGE",
            "registrar.papers.number",
            "registrar.papers.scan",
            "record.ects",
            "record.percent",
            "record.gpa",
            "reason.VISA",
            "role.DEANERY",
            "role.DEAN",
            "role.AUDITOR",
            "size.kb");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void theSameKeysStandInEachLanguage(String language) throws IOException {
        assertEquals(
                new TreeSet<>(labels("kk").stringPropertyNames()),
                new TreeSet<>(labels(language).stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void noKeyStandsTwice(String language) throws IOException {
        List<String> keys = Files.readAllLines(file(language)).stream()
                .flatMap(line -> KEY.matcher(line).results().map(found -> found.group(1)))
                .toList();
        Set<String> seen = new HashSet<>();
        assertEquals(List.of(), keys.stream().filter(key -> !seen.add(key)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void aKazakhWordIsNoCopyOfAnother(String language) throws IOException {
        Properties kazakh = labels("kk");
        Properties other = labels(language);
        List<String> copies = kazakh.stringPropertyNames().stream()
                .filter(key -> kazakh.getProperty(key).equals(other.getProperty(key)))
                .filter(key -> !SAME.contains(key))
                .sorted()
                .toList();
        assertEquals(List.of(), copies);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void theSamePlacesAreFilledInEachLanguage(String language) throws IOException {
        Properties kazakh = labels("kk");
        Properties other = labels(language);
        for (String key : kazakh.stringPropertyNames()) {
            assertEquals(places(kazakh.getProperty(key)), places(other.getProperty(key)), key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void noPatternHoldsAnApostropheThatItWouldSwallow(String language) throws IOException {
        labels(language).forEach((key, text) -> assertTrue(text.toString().indexOf('\'') < 0, key.toString()));
    }

    @Test
    void anEnglishMachineStillSpeaksKazakh() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertEquals(
                    "Кіру",
                    ResourceBundle.getBundle("kz.sirius.web.labels", Locale.forLanguageTag("kk"))
                            .getString("login.title"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyWordIsUsedAndEveryUsedWordExists() throws IOException {
        Set<String> inPages = quotedIn(Path.of("src/main/webapp"), ".xhtml");
        Set<String> quoted = new HashSet<>(inPages);
        quoted.addAll(quotedIn(Path.of("src/main/java"), ".java"));
        Set<String> keys = labels("kk").stringPropertyNames();
        List<String> unused = keys.stream()
                .filter(key -> !key.startsWith("jakarta.faces."))
                .filter(key -> quoted.stream().noneMatch(found -> leadsTo(found, key)))
                .sorted()
                .toList();
        assertEquals(List.of(), unused);
        Set<String> heads =
                keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        List<String> missing = inPages.stream()
                .filter(found -> !found.endsWith(".") && !found.startsWith("jakarta."))
                .filter(found -> !found.endsWith(".js") && !found.endsWith(".xhtml"))
                .filter(found -> heads.contains(found.substring(0, found.indexOf('.'))))
                .filter(found -> keys.stream().noneMatch(key -> leadsTo(found, key)))
                .sorted()
                .toList();
        assertEquals(List.of(), missing);
    }

    /** The key itself, the beginning of a glued one, or the stem of a counted one. */
    private static boolean leadsTo(String found, String key) {
        return key.equals(found)
                || (found.endsWith(".") && key.startsWith(found))
                || key.matches(Pattern.quote(found) + "\\.(one|few|many)");
    }

    private static Set<String> quotedIn(Path folder, String ending) throws IOException {
        Set<String> found = new HashSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                QUOTED.matcher(Files.readString(file))
                        .results()
                        .map(hit -> hit.group(1))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties labels(String language) throws IOException {
        Properties labels = new Properties();
        try (Reader reader = Files.newBufferedReader(file(language))) {
            labels.load(reader);
        }
        return labels;
    }

    private static Path file(String language) {
        return FOLDER.resolve("labels_" + language + ".properties");
    }
}
