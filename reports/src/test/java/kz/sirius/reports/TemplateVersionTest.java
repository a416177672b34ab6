package kz.sirius.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The version of a form, which is kept with each document, stands for the content of its template and of its parts (R5). */
class TemplateVersionTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "kz", "sirius", "reports");
    private static final Pattern PART = Pattern.compile("<\\?part (\\w+)\\?>");

    @ParameterizedTest
    @CsvSource({
        "transcript, " + TranscriptPdf.TEMPLATE_VERSION + ", transcript-5, a567ead9fbaec92b",
        "appendix, " + AppendixPdf.TEMPLATE_VERSION + ", appendix-4, bcf4193c72fdf7d6",
        "supplement, " + SupplementPdf.TEMPLATE_VERSION + ", supplement-4, 2b982fd818335517",
        "slips, " + SlipsPdf.TEMPLATE_VERSION + ", slips-1, 8b946d79f66ea25c"
    })
    void aChangedTemplateHasAnotherVersion(String name, String version, String of, String hash)
            throws IOException, GeneralSecurityException {
        String found = hash(name);
        assertEquals(
                of + " " + hash,
                version + " " + found,
                () -> "The form " + name + " is not the one of " + of + ": raise its"
                        + " TEMPLATE_VERSION and write the new version and the new hash here: " + found);
    }

    private static String hash(String name) throws IOException, GeneralSecurityException {
        byte[] whole = whole(TEMPLATES.resolve(name + ".jrxml")).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(whole))
                .substring(0, 16);
    }

    /** As the build composes it. */
    private static String whole(Path file) throws IOException {
        Matcher parts = PART.matcher(Files.readString(file).replace("\r\n", "\n"));
        StringBuilder whole = new StringBuilder();
        while (parts.find()) {
            String part = whole(TEMPLATES.resolve("parts").resolve(parts.group(1) + ".xml"));
            parts.appendReplacement(whole, Matcher.quoteReplacement(part));
        }
        return parts.appendTail(whole).toString();
    }
}
