package kz.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.sirius.common.Refusal;
import kz.sirius.common.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code of refusal has its text in the three languages, and every text its code. */
class RefusalTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** How a refusal may be answered over HTTP. */
    private static final Set<Integer> STATUSES = Set.of(401, 403, 404, 405, 406, 409, 413, 415, 422, 429, 500, 503);

    private static final List<RefusalCode> REFUSALS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kz.sirius").stream()
                    .filter(JavaClass::isEnum)
                    .filter(type -> type.isAssignableTo(RefusalCode.class))
                    .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                    .map(RefusalCode.class::cast)
                    .toList();

    @Test
    void everyCodeSaysHowItIsAnsweredOverHttp() {
        for (RefusalCode refusal : REFUSALS) {
            assertTrue(
                    refusal.kind() != null && STATUSES.contains(refusal.kind().status()), refusal.code());
        }
    }

    @Test
    void codesAreGivenOnce() {
        List<String> codes = codes();
        assertEquals(new TreeSet<>(codes).size(), codes.size(), "a code stands twice: " + codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyCodeHasATextAndEveryTextACode(String language) {
        assertEquals(new TreeSet<>(codes()), new TreeSet<>(texts(language).stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void aKazakhTextIsNoCopyOfAnother(String language) {
        Properties kazakh = texts("kk");
        Properties other = texts(language);
        for (String code : kazakh.stringPropertyNames()) {
            assertTrue(!kazakh.getProperty(code).equals(other.getProperty(code)), code + " is the same in " + language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void theSamePlacesAreFilledInEachLanguage(String language) {
        Properties kazakh = texts("kk");
        Properties other = texts(language);
        for (String code : kazakh.stringPropertyNames()) {
            assertEquals(places(kazakh.getProperty(code)), places(other.getProperty(code)), code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void noTextHoldsAnApostropheThatAPatternWouldSwallow(String language) {
        texts(language).forEach((code, text) -> assertTrue(text.toString().indexOf('\'') < 0, code.toString()));
    }

    private static List<String> codes() {
        return REFUSALS.stream().map(RefusalCode::code).sorted().toList();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String language) {
        String file = "refusals_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Refusal.class.getResourceAsStream("/kz/sirius/" + file), file),
                StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
