package kz.sirius.imports;

import static kz.sirius.imports.ExtractFile.LEARNERS;
import static kz.sirius.imports.ExtractFile.UNITS;
import static kz.sirius.imports.ExtractFixture.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.sirius.common.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How files are written: what is right, what is broken, and that reading goes on after it. */
class ExtractReaderTest {

    private static final String HEAD = "code,kind,name_kk,name_ru,name_en\n";

    @Test
    void takesAByteOrderMarkSemicolonsAndCarriageReturns() {
        String text = "\uFEFFcode;kind;name_kk;name_ru;name_en\r\nU;SCHOOL;а,б;б;c\r\n\r\nV;DIVISION;а;б;c";
        ExtractFixture extract = new ExtractFixture().raw(UNITS, text);
        List<CheckedRow> rows = extract.rows();
        assertEquals("а,б", rows.get(0).value("name_kk"));
        assertEquals("V", rows.get(1).value("code"));
        assertEquals(4, rows.get(1).line());
        assertEquals(List.of(), extract.errors());
        assertEquals(List.of(), extract.warnings());
    }

    @Test
    void takesQuotedFieldsWithQuotesSeparatorsAndLineEnds() {
        ExtractFixture extract = new ExtractFixture()
                .raw(
                        UNITS,
                        "\"code\",kind,name_kk,name_ru,name_en\nU,SCHOOL,\"а \"\"б\"\"\n,в\",\"\"\"\",\"c\"\nV,DIVISION,а,б,c\n");
        List<CheckedRow> rows = extract.rows();
        assertEquals("а \"б\"\n,в", rows.get(0).value("name_kk"));
        assertEquals("\"", rows.get(0).value("name_ru"));
        assertEquals(4, rows.get(1).line());
        assertEquals(List.of(), extract.errors());
    }

    @Test
    void aLetterInTwoPiecesIsComposed() {
        ExtractFixture extract = new ExtractFixture().raw(UNITS, HEAD + "U,SCHOOL,\"и\u0306\",и\u0306,e\u0301\n");
        CheckedRow row = extract.rows().get(0);
        assertEquals("й", row.value("name_kk"));
        assertEquals("й", row.value("name_ru"));
        assertEquals("é", row.value("name_en"));
    }

    @Test
    void takesColumnsInAnyOrderAndWarnsOfUnknownAndRepeatedOnes() {
        ExtractFixture extract =
                new ExtractFixture().raw(UNITS, "name_en,kind,extra,name_kk,code,name_ru,code\nc,SCHOOL,x,а,U,б,V\n");
        assertEquals("U", extract.rows().get(0).value("code"));
        assertEquals(List.of(), extract.errors());
        assertEquals(List.of("units.csv:1:extra:IMP-60", "units.csv:1:code:IMP-61"), sorted(extract.warnings()));
    }

    @Test
    void refusesAFileWithoutAnythingInIt() {
        assertEquals(5, new ExtractFixture().raw(UNITS, "").errors().size());
        assertEquals(List.of(), new ExtractFixture().raw(UNITS, HEAD).errors());
    }

    @Test
    void refusesBrokenUtf8WhereItStandsAndGoesOn() {
        byte[] broken = bytes(HEAD, "U,SCHOOL,а", 0xD0, ",б,c\nV,X,а,б,c\nW,SCHOOL,а,", 0xC0, 0x80, ",c\n");
        assertEquals(
                List.of("units.csv:2:name_kk:IMP-31", "units.csv:3:kind:IMP-17", "units.csv:4:name_ru:IMP-31"),
                new ExtractFixture().raw(UNITS, broken).errors());
        byte[] cutOff = bytes(HEAD, "U,SCHOOL,а,б,c", 0xD0);
        assertEquals(
                List.of("units.csv:2:name_en:IMP-31"),
                new ExtractFixture().raw(UNITS, cutOff).errors());
        byte[] ignored = bytes("code,kind,name_kk,name_ru,name_en,extra\nU,SCHOOL,а,б,c,", 0xFF, "\n");
        assertEquals(
                List.of("units.csv:2:null:IMP-31"),
                new ExtractFixture().raw(UNITS, ignored).errors());
    }

    @Test
    void takesWhateverIsWholeUtf8() {
        String odd = "😀\uFFFD\uFFFF\uDBFF\uDC80";
        assertEquals(List.of(), new ExtractFixture().with(UNITS, "name_kk", odd).errors());
    }

    @Test
    void refusesANulByte() {
        assertEquals(
                List.of("units.csv:2:name_kk:IMP-34"),
                new ExtractFixture().raw(UNITS, HEAD + "U,SCHOOL,а\0,б,c\n").errors());
    }

    @Test
    void refusesBrokenQuotesAndGoesOnAtTheNextLine() {
        for (String broken : List.of("\"а,б,c", "\"а\"x,б,c", "а\"б\",б,c", "а\",б,c")) {
            assertEquals(
                    List.of("units.csv:2:null:IMP-32", "units.csv:3:kind:IMP-17"),
                    new ExtractFixture()
                            .raw(UNITS, HEAD + "U,SCHOOL," + broken + "\nV,X,а,б,c\r\n")
                            .errors(),
                    broken);
        }
        assertEquals(
                List.of("units.csv:1:null:IMP-32"),
                new ExtractFixture().raw(UNITS, "\"code,kind\nU,SCHOOL\n").errors());
    }

    @Test
    void refusesAWrongNumberOfFields() {
        assertEquals(
                List.of("units.csv:2:null:IMP-33", "units.csv:3:null:IMP-33"),
                new ExtractFixture()
                        .raw(UNITS, HEAD + "U,SCHOOL,а,б\nV,SCHOOL,а,б,c,\n")
                        .errors());
    }

    @Test
    void aQuoteThatIsNeverClosedDoesNotBringTheFileIntoMemory() {
        String endless = "U,SCHOOL,\"" + "x\n".repeat(CsvRows.LONGEST);
        Findings findings = new ExtractFixture().raw(UNITS, HEAD + endless).read();
        assertEquals("IMP-32", findings.errors().get(0).code());
        assertEquals(1000, findings.errors().size());
        assertEquals(CsvRows.LONGEST, findings.errorCount());
        String closedTooLate = "U,SCHOOL,\"" + "x".repeat(CsvRows.LONGEST) + "\",б,c\n";
        assertEquals(
                List.of("units.csv:2:null:IMP-32"),
                new ExtractFixture().raw(UNITS, HEAD + closedTooLate).errors());
    }

    @Test
    void aZipHoldsTheSixFilesOnlyAndUnpacksWithinItsBound(@TempDir Path folder) throws IOException {
        Findings findings = new Findings();
        Path zip = zip(folder, "units.csv", "sub/units.csv", "../learners.csv", "expected.csv");
        try (ExtractZip extract = new ExtractZip(zip)) {
            assertTrue(extract.check(findings));
            assertTrue(extract.has(UNITS));
            assertFalse(extract.has(LEARNERS));
        }
        assertEquals(
                List.of("sub/units.csv", "../learners.csv", "expected.csv"),
                findings.errors().stream().map(ImportFinding::value).toList());
        try (ExtractZip small = new ExtractZip(zip, HEAD.length() - 1)) {
            assertFalse(small.check(findings));
        }
    }

    @Test
    void aZipThatLiesAboutItsSizeIsStoppedAtTheBound(@TempDir Path folder) throws IOException {
        Path zip = zip(folder, "units.csv");
        byte[] bytes = Files.readAllBytes(zip);
        int directory = indexOf(bytes, new byte[] {'P', 'K', 1, 2});
        bytes[directory + 24] = 1;
        Files.write(zip, bytes);
        try (ExtractZip extract = new ExtractZip(zip, 10)) {
            Findings findings = new Findings();
            assertTrue(extract.check(findings));
            try (InputStream file = extract.open(UNITS)) {
                assertThrows(IOException.class, file::readAllBytes);
            }
        }
    }

    @Test
    void errorsGoOutAsACsvInTheLanguageAskedFor() {
        List<ImportFinding> errors =
                new ExtractFixture().with(UNITS, "kind", "=X").read().errors();
        String kazakh = new String(ErrorsCsv.of(errors, Language.KK), StandardCharsets.UTF_8);
        assertTrue(kazakh.startsWith("\uFEFFfile,line,column,value,code,message"), kazakh);
        assertTrue(kazakh.contains("units.csv,2,kind,'=X,IMP-17,"), kazakh);
        assertTrue(kazakh.contains("Белгісіз сөз"), kazakh);
        assertTrue(errors.get(0).message(Language.EN).contains("SCHOOL, DIVISION"));
    }

    @Test
    void theProgressIsTheShareOfWhatIsDone() {
        assertEquals(0, RunCards.progress(0, 0, 0));
        assertEquals(30, RunCards.progress(50, 100, 0));
        assertEquals(80, RunCards.progress(100, 100, 6));
        assertEquals(99, RunCards.progress(100, 100, 12));
    }

    private static Path zip(Path folder, String... names) throws IOException {
        Path file = folder.resolve("extract.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(HEAD.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int i = 0; i < bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not found");
    }

    private static List<String> sorted(List<String> warnings) {
        return warnings.stream().sorted(Comparator.reverseOrder()).toList();
    }
}
