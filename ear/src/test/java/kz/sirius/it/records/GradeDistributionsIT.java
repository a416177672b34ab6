package kz.sirius.it.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.sirius.it.As;
import kz.sirius.it.Refused;
import kz.sirius.it.Sql;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.AcademicRecord.Level;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.GradeDistribution;
import kz.sirius.records.GradeDistributions;
import kz.sirius.records.Period;
import kz.sirius.records.Scope;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class GradeDistributionsIT {

    private static final LocalDate GRADUATION = LocalDate.of(2026, 6, 30);

    @Inject
    GradeDistributions distributions;

    @Inject
    AcademicRecords records;

    @AfterEach
    void takeAway() {
        Sql.run("delete from records.result where student_no like 'ZZG%'");
        Sql.run("delete from records.learner where student_no like 'ZZG%'");
        Sql.run("delete from records.discipline where code like 'ZZG%'");
        Sql.run("delete from records.programme where code like 'ZZG%'");
    }

    @Test
    void whatWasCountedByHandIsWhatTheRegisterCounts() {
        group();
        passed(10, "94.5");
        passed(20, "79.5");
        result(31, 1, "2023/2024", "30", null, 5);
        result(31, 2, "2024/2025", "65", null, 5);
        result(32, 1, "2022/2023", "70", null, 5);
        result(32, 2, "2024/2025", "49.4", null, 5);
        result(33, 1, "2024/2025", "90", null, 5);
        result(33, 2, "2025/2026", "95", null, 5);
        result(34, 1, "2024/2025", null, "P", 5);
        result(35, 1, "2024/2025", null, "TR", 5);
        result(36, 1, "2024/2025", "55", "TR", 5);
        result(37, 1, "2024/2025", "100", null, 0);
        result(38, 1, "2022/2023", "88", null, 5);
        result(38, 2, "2023/2024", null, "W", 5);
        result(38, 3, "2023/2024", "100", null, 0);
        result(39, 1, "2021/2022", "60", null, 5);
        result(40, 1, "2021/2022", "60", null, 5);
        result(40, 2, "2022/2023", null, "NP", 5);

        GradeDistribution found = distribution(GRADUATION);
        assertEquals("2022/2023", found.fromYear());
        assertEquals("2024/2025", found.toYear());
        assertEquals("099", found.field());
        assertEquals(34, found.total());
        assertTrue(found.enough());
        assertEquals(
                List.of(
                        "A 10 29.4 29.4",
                        "A- 1 3.0 32.4",
                        "B+ 1 3.0 35.4",
                        "B 20 58.8 94.2",
                        "B- 0 0.0 94.2",
                        "C+ 0 0.0 94.2",
                        "C 1 2.9 97.1",
                        "C- 0 0.0 97.1",
                        "D+ 1 2.9 100.0",
                        "D 0 0.0 100.0"),
                found.shares().stream()
                        .map(share ->
                                share.letter() + " " + share.count() + " " + share.percent() + " " + share.cumulative())
                        .toList());
        assertEquals("2025/2026", distribution(LocalDate.of(2026, 9, 1)).toYear());
        assertEquals(
                33, distribution(LocalDate.of(2026, 9, 1)).total(), "without 38; 33 counts with its later attempt");
    }

    @Test
    void oneGradeFewerThanTheLeastGivesNoTable() {
        group();
        passed(29, "80");
        assertEquals(29, distribution(GRADUATION).total());
        assertFalse(distribution(GRADUATION).enough());
        assertEquals(List.of(), distribution(GRADUATION).shares());
        result(30, 1, "2024/2025", "50", null, 5);
        assertTrue(distribution(GRADUATION).enough());
    }

    @Test
    void whoHasNoFieldOfStudyIsInNoGroup() {
        GradeDistribution found = As.system(() -> distributions.of(Level.PHD, "medicine", GRADUATION));
        assertEquals(0, found.total());
        assertFalse(found.enough());
    }

    @Test
    void onTheSampleUniversityItAgreesWithTheRecordsOfTheLearners() {
        for (LocalDate graduation : List.of(GRADUATION, LocalDate.of(2021, 7, 1), LocalDate.of(2019, 7, 1))) {
            agrees(Level.INTEGRATED, "0912", "091", graduation);
            agrees(Level.BACHELOR, "0988", "098", graduation);
            agrees(Level.MASTER, "0912", "091", graduation);
        }
    }

    @Test
    void theDeansOfficeHasNothingToDoWithIt() {
        Refused.outright("deanery.sgm", () -> distributions.of(Level.PHD, "0912", GRADUATION));
    }

    private void agrees(Level level, String isced, String field, LocalDate graduation) {
        GradeDistribution found = As.user("registrar", () -> distributions.of(level, isced, graduation));
        Map<String, Long> counted = new TreeMap<>();
        for (String learner : Sql.column("""
                select l.student_no from records.learner l join records.programme p on p.code = l.programme_code
                where p.level = ? and p.isced_f like ?""", level.name(), field + "%")) {
            passingLetters(learner, found).forEach(letter -> counted.merge(letter, 1L, Long::sum));
        }
        String what = level + " " + graduation;
        assertEquals(counted.values().stream().mapToLong(Long::longValue).sum(), found.total(), what);
        if (found.enough()) {
            assertEquals(
                    counted,
                    found.shares().stream()
                            .filter(share -> share.count() > 0)
                            .collect(Collectors.toMap(
                                    GradeDistribution.Share::letter,
                                    GradeDistribution.Share::count,
                                    Long::sum,
                                    TreeMap::new)),
                    what);
            assertEquals(
                    new BigDecimal("100.0"),
                    found.shares().stream()
                            .map(GradeDistribution.Share::percent)
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    /** What the learner's own record of these years holds. */
    private List<String> passingLetters(String learner, GradeDistribution of) {
        Period years = new Period(Scope.RANGE, of.fromYear(), of.toYear());
        AcademicRecord record = As.system(() -> records.record(learner, years));
        return record.rows().stream()
                .filter(row -> !row.superseded() && row.ects().signum() > 0)
                .filter(row -> row.letter() != null && !row.letter().startsWith("F"))
                .map(AcademicRecord.Row::letter)
                .toList();
    }

    private GradeDistribution distribution(LocalDate graduation) {
        return As.system(() -> distributions.of(Level.PHD, "0999", graduation));
    }

    private static void group() {
        Sql.run("""
                insert into records.programme select 'ZZG', unit_code, 'PHD', name_kk, name_ru, name_en, qualification_kk,
                    qualification_ru, qualification_en, '0999', 8, 3, 180 from records.programme where code = '7M10101'""");
        Sql.run("""
                insert into records.learner (student_no, surname, given_name, surname_latin, given_name_latin, birth_date,
                    citizenship, programme_code, admission_year, study_form, language, year_of_study, status,
                    with_distinction)
                values ('ZZG1', 'Сынақов', 'Сынақ', 'SYNAKOV', 'SYNAK', date '2000-01-01', 'KZ', 'ZZG', 2020, 'FULL_TIME',
                    'kk', 3, 'STUDYING', false)""");
        Sql.run("""
                insert into records.discipline
                select 'ZZG' || n, 'BASE', 'DISCIPLINE', 'Сынақ', 'Проба', 'Trial' from generate_series(1, 40) n""");
    }

    /** That many disciplines passed with this percent, the first of which has not been used yet. */
    private static void passed(int howMany, String percent) {
        int used = Integer.parseInt(Sql.one("select count(*) from records.result where student_no = 'ZZG1'"));
        for (int i = 1; i <= howMany; i++) {
            result(used + i, 1, "2023/2024", percent, null, 5);
        }
    }

    private static void result(int discipline, int attempt, String year, String percent, String mark, int ects) {
        Sql.run("""
                insert into records.result (student_no, discipline_code, attempt, academic_year, term, date, percent, mark, ects)
                values ('ZZG1', ?, ?, ?, 1, date '2024-01-15', cast(? as numeric), ?, ?)""", "ZZG" + discipline, attempt, year, percent, mark, ects);
    }
}
