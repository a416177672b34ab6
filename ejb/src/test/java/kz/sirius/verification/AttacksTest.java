package kz.sirius.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Everything that can be done to an issued file, checked by the product's own code in a JVM with 256 MB. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttacksTest {

    /** What one line of the other JVM says. */
    private record Answer(String verdict, List<String> differences, Map<String, Integer> work, long taken) {}

    /** What the check of one file may take from the heap in all, in bytes; most of it is free again at once. */
    private static final long MOST_TAKEN = 150_000_000;

    private static final Pattern COUNTED = Pattern.compile("(\\w+)=(\\d+)");

    private final Map<String, Answer> answers = new TreeMap<>();
    private final AttackSet attacks = new AttackSet();
    private String whole = "";
    private int exit;

    @BeforeAll
    void ask(@TempDir Path folder) throws IOException, InterruptedException {
        Map<String, byte[]> files = new LinkedHashMap<>(attacks.files());
        files.putAll(Bombs.all(attacks.issued));
        files.put("issued.pdf", attacks.issued);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        classes,
                        AttackedJvm.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        whole = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        exit = process.waitFor();
        whole.lines().filter(line -> line.startsWith("said\t")).forEach(this::note);
        assertEquals(files.size(), answers.size(), whole);
    }

    private void note(String line) {
        String[] parts = line.split("\t", -1);
        Map<String, Integer> work = new TreeMap<>();
        Matcher counted = COUNTED.matcher(parts[4]);
        while (counted.find()) {
            work.put(counted.group(1), Integer.valueOf(counted.group(2)));
        }
        answers.put(parts[1], new Answer(parts[2], List.of(parts[3].split("; ")), work, Long.parseLong(parts[5])));
    }

    @Test
    void theIssuedFileAloneIsGenuine() {
        answers.forEach((name, answer) ->
                assertEquals(name.equals("issued.pdf"), answer.verdict().equals("ISSUED"), name + " " + answer));
    }

    @Test
    void nothingStopsTheServer() {
        assertEquals(0, exit, whole);
        assertTrue(whole.endsWith("end request-1" + System.lineSeparator()), "the thread of the pool died: " + whole);
        assertTrue(!whole.contains("OutOfMemoryError") && !whole.contains("StackOverflowError"), whole);
    }

    @Test
    void anAlteredFileMakesHardlyMoreWorkThanTheIssuedOne() {
        Map<String, Integer> usual = answers.get("issued.pdf").work();
        assertTrue(usual.get("objects") > 30 && usual.get("values") > 1000 && usual.get("tokens") > 500, "" + usual);
        for (String name : attacks.files().keySet()) {
            Map<String, Integer> work = answers.get(name).work();
            for (String what : List.of("objects", "values", "unpacked", "pages")) {
                assertTrue(work.get(what) <= 2 * usual.get(what), name + " " + work + " beside " + usual);
            }
        }
    }

    @Test
    void noFileTakesMoreOfTheHeapThanAFewDocuments() {
        answers.forEach((name, answer) ->
                assertTrue(answer.taken() > 0 && answer.taken() < MOST_TAKEN, name + " took " + answer.taken()));
    }

    @Test
    void aChangedGradeIsNamedByPageRowAndField() throws IOException {
        try (PDDocument changed = Loader.loadPDF(attacks.files().get("changed percent"))) {
            Matcher row =
                    Pattern.compile("(?m)^([0-9]+) BP1202 .* 09 ").matcher(new PDFTextStripper().getText(changed));
            assertTrue(row.find());
            said("changed percent", "BYTES_ADDED", "ROW_CHANGED 2 " + row.group(1) + " BP1202 PERCENT");
        }
    }

    @Test
    void whatLiesOverOrUnderThePagesIsNamed() {
        contains("shadow: hidden", "LAYERS_ADDED", "PAGE_CHANGED 1");
        contains("shadow: replaced font", "FONT_REPLACED 1");
        contains("shadow: hidden and replaced", "PAGE_REMOVED 2", "PAGE_REMOVED 3");
        contains("annotation", "ANNOTATION_ADDED 1");
        contains("drawn over", "PAGE_CHANGED 1");
        contains("turned page", "PAGE_CHANGED 1");
        said("added page", "BYTES_ADDED", "PAGE_ADDED 4");
        said("removed page", "BYTES_ADDED", "PAGE_REMOVED 2");
        contains("filled form", "FIELD_ADDED");
        contains("script", "ACTIONS_ADDED");
    }

    @Test
    void otherDataAreNamedByTheirRow() {
        said("replaced attachment", "BYTES_ADDED", "ATTACHMENT_REPLACED 2");
        said("entity bomb", "BYTES_ADDED", "ATTACHMENT_REPLACED");
        said("external entity", "BYTES_ADDED", "ATTACHMENT_REPLACED");
    }

    @Test
    void whatWasDoneToTheSignatureIsNamed() {
        said("signature removed", "BYTES_ADDED", "SIGNATURE_REMOVED");
        for (String name : List.of("ranges null", "ranges gone", "ranges overlap", "ranges negative")) {
            contains(name, "SIGNATURE_MOVED");
        }
        for (String name : List.of(
                "signature's value null",
                "signature's value zero",
                "another document's signature",
                "foreign authority with the same names",
                "inside another PDF, packed, and named")) {
            said(name, "NO_SIGNATURE");
        }
    }

    /** What the pages say is compared with nothing then: see {@link GuessTest}. */
    @Test
    void whatDoesNotBeginWithTheIssuedFileIsToldSo() {
        said("saved anew", "NOT_WHOLE", "SIGNED_BYTES_CHANGED");
        contains("flipped byte", "NOT_WHOLE");
        for (String name : List.of("ranges null", "ranges overlap", "wrapped", "wrapped and changed")) {
            contains(name, "NOT_WHOLE");
            assertTrue(
                    answers.get(name).differences().stream()
                            .noneMatch(said -> said.matches("(ROW|TEXT|PAGE)_CHANGED.*")),
                    name);
        }
    }

    @Test
    void whatWasDoneToTheBytesIsNamed() {
        said("bytes behind the end", "BYTES_ADDED");
        contains("cut off", "END_MISSING");
        said("inside another PDF", "INSIDE_ANOTHER");
        assertEquals("NOT_OURS", answers.get("encrypted").verdict());
        said("encrypted by an update", "BYTES_ADDED", "ENCRYPTED");
        assertEquals("UNREADABLE", answers.get("no PDF").verdict());
        assertEquals("NOT_OURS", answers.get("a stranger's PDF").verdict());
    }

    /** The register has a later revision as well, as after the proof was renewed. */
    @Test
    void whatWasAddedToAnEarlierRevisionIsCalledAdded() {
        byte[] later = Attacks.updated(
                attacks.issued,
                document -> document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true));
        KnownFiles known = new EarlierRevision(OneDocument.of(later), attacks.issued);
        FileVerdict verdict =
                new FileCheck(known, () -> true, () -> {}).check(attacks.files().get("bytes behind the end"));
        assertEquals(FileVerdict.Verdict.ALTERED, verdict.verdict());
        assertEquals(
                List.of("BYTES_ADDED"),
                verdict.differences().stream().map(Said::of).toList());
    }

    @Test
    void aFileWithoutItsLastBytesIsCutOffAndNothingElse() {
        byte[] later = Attacks.updated(
                attacks.issued,
                document -> document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true));
        KnownFiles known = new EarlierRevision(OneDocument.of(later), attacks.issued);
        FileVerdict verdict = new FileCheck(known, () -> true, () -> {}).check(Arrays.copyOf(later, later.length - 1));
        assertEquals(FileVerdict.Verdict.ALTERED, verdict.verdict());
        assertEquals(
                List.of("END_MISSING"),
                verdict.differences().stream().map(Said::of).toList());
    }

    @Test
    void aBombCannotBeCompared() {
        for (String name : Bombs.all(attacks.issued).keySet()) {
            List<String> said = answers.get(name).differences();
            assertTrue(said.contains("BYTES_ADDED") && said.size() > 1, name + " " + said);
        }
    }

    private void said(String name, String... expected) {
        assertEquals(List.of(expected), answers.get(name).differences(), name);
    }

    private void contains(String name, String... expected) {
        List<String> said = answers.get(name).differences();
        assertTrue(said.containsAll(List.of(expected)), name + " " + said);
    }
}
