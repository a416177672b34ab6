package kz.sirius.it.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sirius.common.Language;
import kz.sirius.common.Refusal;
import kz.sirius.imports.ImportCard;
import kz.sirius.imports.ImportRefusal;
import kz.sirius.imports.ImportStatus;
import kz.sirius.imports.ImportedFile;
import kz.sirius.imports.Imports;
import kz.sirius.imports.StartImport;
import kz.sirius.it.As;
import kz.sirius.it.Sql;
import kz.sirius.records.LearnerRow;
import kz.sirius.records.Learners;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ImportIT {

    private static final List<String> OTHERS =
            List.of("deanery.sgm", "registrar", "head", "dean.sgm", "division.pge", "auditor", "22100001");

    @Inject
    ImportDesk desk;

    @Inject
    StartImport start;

    @Inject
    Imports imports;

    @Inject
    Learners learners;

    @AfterEach
    void takeAway() {
        SmallExtract.takeAway();
    }

    @Test
    void theSampleUniversityIsInWithEveryRow() {
        sampleRows()
                .forEach((part, rows) -> assertEquals(
                        String.valueOf(rows),
                        Sql.one(
                                "select count(*) from records." + table(part)
                                        + " join unnest(string_to_array(?, '|')) as sample (key)"
                                        + " on key = concat_ws(',', " + key(part) + ")",
                                sampleKeys(part)),
                        part));
    }

    @Test
    void theSameExtractOnceMoreChangesNothingAndSaysSo() {
        String before = fingerprint();
        ImportCard again = desk.load(sample());
        assertEquals(ImportStatus.LOADED, again.run().state());
        assertTrue(again.nothingChanged());
        assertEquals(sampleRows(), again.counts(ImportedFile::rows));
        assertEquals(before, fingerprint());
    }

    @Test
    void anExtractIsLoadedAndItsLearnerIsFound() {
        ImportCard card = desk.load(new SmallExtract().zip(""));
        assertEquals(
                ImportStatus.LOADED, card.run().state(), () -> card.errors().toString());
        assertFalse(card.nothingChanged());
        assertEquals(
                List.of(1L, 1L, 2L, 2L, 1L, 3L),
                card.files().stream().map(ImportedFile::added).toList());
        assertEquals(100, card.run().progress());
        assertEquals("70.5", Sql.one("select percent from records.result where student_no = 'ZZ1' and attempt = 2"));
        List<LearnerRow> found =
                As.user("admin", () -> learners.search("кайратулы", 0, 10)).items();
        assertTrue(found.stream()
                .anyMatch(
                        row -> row.studentNo().equals("ZZ1") && row.givenName().equals("=Өмір")));
    }

    @Test
    void aKnownKeyIsAnUpdateAndWhatIsAbsentStays() {
        desk.load(new SmallExtract().parts());
        SmallExtract later = new SmallExtract()
                .replace("learners", "Қайратұлы", "Серікұлы")
                .only("results", "ZZ1,ZZD1,2024/2025,1,3,2025-02-01,90,,5,,")
                .only("curricula", "ZZP,2024,ZZD2,2,5,");
        ImportCard card = desk.load(later.parts());
        assertEquals(
                ImportStatus.LOADED, card.run().state(), () -> card.errors().toString());
        assertEquals(
                List.of(0L, 0L, 0L, 0L, 0L, 1L),
                card.files().stream().map(ImportedFile::added).toList());
        assertEquals(
                List.of(0L, 0L, 0L, 1L, 1L, 0L),
                card.files().stream().map(ImportedFile::changed).toList());
        assertEquals("4", Sql.one("select count(*) from records.result where student_no = 'ZZ1'"));
        assertEquals(
                List.of("ZZD1 1", "ZZD2 2"),
                Sql.column("select discipline_code || ' ' || place from records.curriculum_line"
                        + " where programme_code = 'ZZP' order by place"));
        assertEquals(
                1,
                As.user("admin", () -> learners.search("серикулы ZZ1", 0, 10)).total());
    }

    @Test
    void aDryRunTellsWhatItWouldAddAndLoadsNothing() {
        ImportCard card = desk.dryRun(new SmallExtract().parts());
        assertEquals(ImportStatus.CHECKED, card.run().state());
        assertEquals(3, card.files().get(5).added());
        assertEquals(0, SmallExtract.inTheRecords());
    }

    @Test
    void aBadExtractIsRefusedAsAWholeWithEveryError() {
        SmallExtract bad = new SmallExtract()
                .replace("units", "SCHOOL", "FACULTY")
                .replace("learners", "ZZ1,,", "ZZ1,011112590012,")
                .add("results", "ZZ9,ZZD1,2024/2025,1,1,2025-01-10,101,,-5,,")
                .add("results", "ZZ1,ZZD2,2024/2025,1,1,2025-01-12,,P,5,,");
        ImportCard card = desk.load(bad.parts());
        assertEquals(ImportStatus.REFUSED, card.run().state());
        assertEquals(
                List.of(
                        "units.csv:2:kind:IMP-17",
                        "learners.csv:2:iin:IMP-25",
                        "results.csv:5:student_no:IMP-23",
                        "results.csv:5:percent:IMP-18",
                        "results.csv:5:ects:IMP-19",
                        "results.csv:6:student_no, discipline_code, attempt:IMP-24"),
                ImportDesk.errors(card));
        assertEquals("**********12", card.errors().get(1).value());
        assertEquals(0, card.moreErrors());
        assertEquals(0, SmallExtract.inTheRecords());
        assertNull(Sql.one(
                "select folder from imports.run where id = ?", card.run().id()));
        String csv = new String(
                As.user("admin", () -> imports.errorsCsv(card.run().id(), Language.RU)), StandardCharsets.UTF_8);
        assertTrue(csv.contains("units.csv,2,kind,FACULTY,IMP-17,"), csv);
        assertTrue(csv.contains("results.csv,5,ects,'-5,IMP-19,Кредиты не могут быть отрицательными."), csv);
    }

    @Test
    void aThousandErrorsAreListedAndTheRestIsCounted() {
        SmallExtract bad = new SmallExtract();
        for (int i = 0; i < 1203; i++) {
            bad.add("units", "ZZX" + i + ",KIND,а,б,c");
        }
        ImportCard card = desk.load(bad.parts());
        assertEquals(1000, card.errors().size());
        assertEquals(203, card.moreErrors());
        assertEquals(0, SmallExtract.inTheRecords());
    }

    @Test
    void anImportIsInTheAuditTrail() {
        long id = desk.load(new SmallExtract().parts()).run().id();
        assertEquals(
                List.of("admin imports.start RUNNING", "system imports.end LOADED"),
                Sql.column(
                        "select login || ' ' || act || ' ' || to_state from audit.entry where object = ? order by id",
                        "import:" + id));
    }

    @Test
    void afterAnImportThePlannerMayCountTheRecordsAnew() throws SQLException {
        try (Connection connection = Sql.application().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("analyze records.unit");
            assertNull(statement.getWarnings());
        }
    }

    @Test
    void whatIsNoExtractIsRefusedAtOnce() {
        assertEquals(ImportRefusal.BAD_PARTS, refusalOf(Map.of()));
        assertEquals(ImportRefusal.BAD_PARTS, refusalOf(Map.of("../units", InputStream.nullInputStream())));
        Refusal unknown = assertThrows(Refusal.class, () -> As.user("admin", () -> imports.card(0)));
        assertEquals(ImportRefusal.NOT_FOUND, unknown.code());
    }

    @Test
    void onlyTheAdministratorImportsAndReadsImports() {
        for (String login : OTHERS) {
            assertThrows(
                    EJBAccessException.class,
                    () -> As.user(login, () -> start.start(new SmallExtract().parts(), true)),
                    login);
            assertThrows(EJBAccessException.class, () -> As.user(login, () -> imports.newest(1)), login);
            assertThrows(EJBAccessException.class, () -> As.user(login, () -> imports.card(1)), login);
            assertThrows(
                    EJBAccessException.class, () -> As.user(login, () -> imports.errorsCsv(1, Language.KK)), login);
        }
        assertThrows(EJBAccessException.class, () -> As.nobody(() -> start.start(Map.of(), true)));
        assertThrows(EJBAccessException.class, () -> As.nobody(() -> imports.newest(1)));
    }

    private Object refusalOf(Map<String, InputStream> parts) {
        return assertThrows(Refusal.class, () -> As.user("admin", () -> start.start(parts, true)))
                .code();
    }

    private static Path sampleFile(String part) {
        return Path.of(System.getProperty("sirius.first-extract"), part + ".csv");
    }

    private static Map<String, InputStream> sample() {
        Map<String, InputStream> parts = new LinkedHashMap<>();
        try {
            for (String part : sampleRows().keySet()) {
                parts.put(part, Files.newInputStream(sampleFile(part)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static Map<String, Long> sampleRows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String part : List.of("units", "programmes", "disciplines", "curricula", "learners", "results")) {
            try (Stream<String> lines = Files.lines(sampleFile(part))) {
                rows.put(part, lines.count() - 1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return rows;
    }

    /** The columns that tell a row from every other; the extract has them first, and other tests' rows have others. */
    private static String key(String part) {
        return switch (part) {
            case "curricula" -> "programme_code, admission_year, discipline_code";
            case "learners" -> "student_no";
            case "results" -> "student_no, discipline_code, academic_year, term, attempt";
            default -> "code";
        };
    }

    /** The values of these columns in the sample; none of them holds a comma or a bar. */
    private static String sampleKeys(String part) {
        int columns = key(part).split(",").length;
        try (Stream<String> lines = Files.lines(sampleFile(part))) {
            return lines.skip(1)
                    .map(line -> Stream.of(line.split(",")).limit(columns).collect(Collectors.joining(",")))
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String table(String part) {
        return "curricula".equals(part) ? "curriculum_line" : part.substring(0, part.length() - 1);
    }

    /** Changes when any row of the records is written, be it with the same values. */
    private static String fingerprint() {
        return Sql.one("""
                select concat_ws(' ', (select sum(xmin::text::bigint) from records.unit),
                    (select sum(xmin::text::bigint) from records.curriculum_line),
                    (select sum(xmin::text::bigint) from records.learner),
                    (select sum(xmin::text::bigint) from records.result))""");
    }
}
