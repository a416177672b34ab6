package kz.sirius.imports;

import static kz.sirius.imports.ExtractFile.CURRICULA;
import static kz.sirius.imports.ExtractFile.DISCIPLINES;
import static kz.sirius.imports.ExtractFile.LEARNERS;
import static kz.sirius.imports.ExtractFile.PROGRAMMES;
import static kz.sirius.imports.ExtractFile.RESULTS;
import static kz.sirius.imports.ExtractFile.UNITS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What refuses within one row, and what comes near it and does not. */
class RowRulesTest {

    @Test
    void aGoodExtractHasNeitherErrorsNorWarnings() {
        assertEquals(List.of(), new ExtractFixture().errors());
        assertEquals(List.of(), new ExtractFixture().warnings());
        assertEquals(List.of(), new ExtractFixture().graduated().errors());
        assertEquals(List.of(), new ExtractFixture().graduated().warnings());
    }

    @Test
    void refusesAMissingFile() {
        assertEquals(
                List.of("units.csv:0:null:IMP-10"),
                new ExtractFixture().without(UNITS).errors());
    }

    @Test
    void refusesEachMissingColumn() {
        for (ExtractFile file : ExtractFile.values()) {
            for (Column column : file.columns()) {
                assertEquals(
                        List.of(file.fileName() + ":1:" + column.name() + ":IMP-11"),
                        new ExtractFixture().withoutColumn(file, column.name()).errors());
            }
        }
    }

    @Test
    void refusesEachRequiredValueThatIsEmptyAndNoOther() {
        List<String> mayBeEmpty = new ArrayList<>();
        for (ExtractFile file : ExtractFile.values()) {
            for (Column column : file.columns()) {
                String name = column.name();
                List<String> errors = new ExtractFixture().with(file, name, " ").errors();
                if (errors.isEmpty()) {
                    mayBeEmpty.add(file.part() + "." + name);
                } else if (!List.of("iin", "percent").contains(name)) {
                    assertEquals(List.of(file.fileName() + ":2:" + name + ":IMP-12"), errors);
                }
            }
        }
        assertEquals(
                List.of(
                        "curricula.kz_credits",
                        "learners.given_name",
                        "learners.patronymic",
                        "learners.surname_latin",
                        "learners.given_name_latin",
                        "learners.study_group",
                        "learners.graduation_date",
                        "learners.diploma_series",
                        "learners.diploma_no",
                        "learners.attestation",
                        "learners.with_distinction",
                        "learners.email",
                        "results.mark",
                        "results.kz_credits",
                        "results.topic"),
                mayBeEmpty);
    }

    @Test
    void refusesAnUnknownWordInEachColumnOfFixedWords() {
        assertError("IMP-17", UNITS, "kind", "FACULTY");
        assertError("IMP-17", PROGRAMMES, "level", "Phd");
        assertError("IMP-17", DISCIPLINES, "component", "OTHER");
        assertError("IMP-17", DISCIPLINES, "kind", "LECTURE");
        assertError("IMP-17", LEARNERS, "study_form", "EVENING");
        assertError("IMP-17", LEARNERS, "language", "KK");
        assertError("IMP-17", LEARNERS, "status", "STUDENT");
        assertError("IMP-17", LEARNERS, "with_distinction", "yes");
        assertError("IMP-17", RESULTS, "term", "4");
        assertEquals(
                List.of("results.csv:2:mark:IMP-17"),
                new ExtractFixture()
                        .with(RESULTS, "percent", "")
                        .with(RESULTS, "mark", "X")
                        .errors());
    }

    @Test
    void refusesAWrongType() {
        assertError("IMP-13", CURRICULA, "admission_year", "2022.5");
        assertError("IMP-13", RESULTS, "attempt", "first");
        assertError("IMP-13", LEARNERS, "year_of_study", "99999999999");
        assertError("IMP-14", PROGRAMMES, "duration_years", "six");
        assertError("IMP-14", RESULTS, "ects", "5e1");
        assertError("IMP-14", RESULTS, "percent", "1.000,5");
        assertError("IMP-15", LEARNERS, "birth_date", "12.11.2001");
        assertError("IMP-15", RESULTS, "date", "2023-02-29");
        assertError("IMP-15", RESULTS, "date", "0000-01-01");
        assertError("IMP-16", RESULTS, "academic_year", "2023-2024");
        assertError("IMP-16", RESULTS, "academic_year", "2023/2025");
    }

    @Test
    void takesDecimalsWithACommaOrAPoint() {
        ExtractFixture extract =
                new ExtractFixture().with(RESULTS, "percent", "89,5").with(RESULTS, "ects", "2.5");
        CheckedRow result = extract.rows().get(5);
        assertEquals("89.5", result.value("percent"));
        assertEquals("2.5", result.value("ects"));
        assertEquals(List.of(), extract.errors());
    }

    @Test
    void refusesAPercentOutsideItsRangeAndTakesItsEnds() {
        assertError("IMP-18", RESULTS, "percent", "100.01");
        assertError("IMP-18", RESULTS, "percent", "-1");
        assertTaken(RESULTS, "percent", "0");
        assertTaken(RESULTS, "percent", "100");
    }

    @Test
    void refusesCreditsBelowZeroAndTakesNone() {
        assertError("IMP-19", PROGRAMMES, "ects", "-1");
        assertError("IMP-19", CURRICULA, "ects", "-0.5");
        assertError("IMP-19", CURRICULA, "kz_credits", "-3");
        assertError("IMP-19", RESULTS, "kz_credits", "-3");
        assertTaken(RESULTS, "ects", "0");
    }

    @Test
    void refusesAnIinThatIsWrongAndShowsItMasked() {
        assertError("IMP-25", LEARNERS, "iin", "011112590012");
        assertError("IMP-25", LEARNERS, "iin", "01111259001");
        String shown = new ExtractFixture()
                .with(LEARNERS, "iin", "011112590012")
                .read()
                .errors()
                .get(0)
                .value();
        assertEquals("**********12", shown);
        String inAnotherColumn = new ExtractFixture()
                .with(LEARNERS, "birth_date", "011112590011")
                .read()
                .errors()
                .get(0)
                .value();
        assertEquals("**********11", inAnotherColumn);
    }

    @Test
    void onlyAForeignerNeedsNoIin() {
        assertError("IMP-12", LEARNERS, "iin", "");
        assertEquals(
                List.of(),
                new ExtractFixture()
                        .with(LEARNERS, "iin", "")
                        .with(LEARNERS, "citizenship", "UZ")
                        .with(LEARNERS, "given_name", "")
                        .errors());
        assertEquals(
                List.of("learners.csv:2:iin:IMP-25"),
                new ExtractFixture()
                        .with(LEARNERS, "iin", "011112590012")
                        .with(LEARNERS, "citizenship", "UZ")
                        .errors());
    }

    @Test
    void refusesBothAndNeitherOfPercentAndMark() {
        assertError("IMP-28", RESULTS, "mark", "P");
        assertError("IMP-29", RESULTS, "percent", "");
        assertTaken(RESULTS, "mark", "TR");
        for (String mark : List.of("P", "NP", "I", "W", "AW", "AU", "TR")) {
            assertEquals(
                    List.of(),
                    new ExtractFixture()
                            .with(RESULTS, "percent", "")
                            .with(RESULTS, "mark", mark)
                            .errors());
        }
    }

    @Test
    void takesALetterThatLooksLikeTheLatinOne() {
        ExtractFixture cyrillic =
                new ExtractFixture().with(RESULTS, "percent", "").with(RESULTS, "mark", "\u0422R");
        assertEquals("TR", cyrillic.rows().get(5).value("mark"));
    }

    @Test
    void refusesAGraduateWithoutWhatBelongsToAGraduation() {
        assertEquals(
                List.of("learners.csv:2:graduation_date:IMP-30"),
                new ExtractFixture()
                        .graduated()
                        .with(LEARNERS, "graduation_date", "")
                        .errors());
        for (String column : List.of("diploma_series", "diploma_no", "attestation", "with_distinction")) {
            assertEquals(
                    List.of("learners.csv:2:" + column + ":IMP-12"),
                    new ExtractFixture().graduated().with(LEARNERS, column, "").errors());
        }
    }

    @Test
    void refusesACodeThatNoIndexHoldsAndTakesLongText() {
        assertError("IMP-38", UNITS, "code", "Ә".repeat(101));
        assertTaken(UNITS, "code", "Ә".repeat(100));
        assertTaken(RESULTS, "topic", "Ә".repeat(100_000));
    }

    @Test
    void warnsOfWhatIsOddAndTakesIt() {
        assertWarned("IMP-62", LEARNERS, "birth_date", "2001-11-13", "iin");
        assertWarned("IMP-63", LEARNERS, "given_name", "", "given_name");
        assertWarned("IMP-64", LEARNERS, "graduation_date", "2026-06-30", "graduation_date");
        assertWarned("IMP-65", PROGRAMMES, "nqf_level", "9", "nqf_level");
        assertWarned("IMP-65", PROGRAMMES, "duration_years", "-1", "duration_years");
        assertWarned("IMP-65", LEARNERS, "year_of_study", "0", "year_of_study");
        assertWarned("IMP-66", RESULTS, "date", "2026-11-26", "date");
    }

    @Test
    void takesACellLikeAFormulaAsText() {
        for (String formula : List.of("=1+1", "+7", "-x", "@SUM(A1)")) {
            ExtractFixture extract = new ExtractFixture().with(LEARNERS, "surname", formula);
            assertEquals(formula, extract.rows().get(4).value("surname"));
            assertEquals(List.of(), extract.errors());
            assertEquals("'" + formula, ErrorsCsv.plain(formula));
        }
    }

    private static void assertError(String code, ExtractFile file, String column, String value) {
        assertEquals(
                List.of(file.fileName() + ":2:" + column + ":" + code),
                new ExtractFixture().with(file, column, value).errors());
    }

    private static void assertTaken(ExtractFile file, String column, String value) {
        assertEquals(List.of(), new ExtractFixture().with(file, column, value).errors());
    }

    private static void assertWarned(String code, ExtractFile file, String column, String value, String at) {
        ExtractFixture odd = new ExtractFixture().with(file, column, value);
        assertEquals(List.of(file.fileName() + ":2:" + at + ":" + code), odd.warnings());
        assertEquals(List.of(), odd.errors());
    }
}
