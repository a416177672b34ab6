package kz.sirius.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.sirius.common.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "ALL,2023/2024,",
        "YEAR,,",
        "YEAR,2023/2024-1,",
        "YEAR,2023/2024,2024/2025",
        "YEAR,2023/2025,",
        "YEAR,2023,",
        "TERM,2023/2024,",
        "TERM,2023/2024-4,",
        "TERM,2023/2024-0,",
        "RANGE,2023/2024,",
        "RANGE,,2023/2024",
        "RANGE,2023/2024,x"
    })
    void refusesWhatDoesNotFitItsScope(Scope scope, String from, String to) {
        Refusal refusal = assertThrows(Refusal.class, () -> new Period(scope, from, to));
        assertEquals(RecordsRefusal.BAD_PERIOD, refusal.code());
    }

    @ParameterizedTest
    @CsvSource({"2023/2024,2022/2023", "2023/2024-2,2023/2024-1"})
    void refusesAnEndBeforeTheBeginning(String from, String to) {
        Refusal refusal = assertThrows(Refusal.class, () -> new Period(Scope.RANGE, from, to));
        assertEquals(RecordsRefusal.PERIOD_BACKWARDS, refusal.code());
    }

    @Test
    void theWholeStudyHoldsEverything() {
        assertTrue(Period.all().contains("1999/2000", 3));
        assertTrue(Period.all().reaches("2099/2100", 3));
        assertNull(new Period(Scope.ALL, "", " ").lastAcademicYear());
    }

    @Test
    void aYearHoldsItsTermsAndReachesWhatWasBefore() {
        Period year = Period.year("2023/2024");
        assertTrue(year.contains("2023/2024", 1));
        assertTrue(year.contains("2023/2024", 3));
        assertFalse(year.contains("2022/2023", 3));
        assertFalse(year.contains("2024/2025", 1));
        assertTrue(year.reaches("2022/2023", 3));
        assertFalse(year.reaches("2024/2025", 1));
        assertEquals("2023/2024", year.lastAcademicYear());
    }

    @Test
    void aTermHoldsOnlyItself() {
        Period term = Period.term("2023/2024", 2);
        assertTrue(term.contains("2023/2024", 2));
        assertFalse(term.contains("2023/2024", 1));
        assertTrue(term.reaches("2023/2024", 1));
        assertFalse(term.reaches("2023/2024", 3));
        assertFalse(term.covers("2023/2024"));
    }

    @Test
    void aRangeMayJoinYearsAndTermsAndHoldsBothEnds() {
        Period range = new Period(Scope.RANGE, "2022/2023-2", "2023/2024");
        assertFalse(range.contains("2022/2023", 1));
        assertTrue(range.contains("2022/2023", 2));
        assertTrue(range.contains("2023/2024", 3));
        assertFalse(range.contains("2024/2025", 1));
        assertFalse(range.covers("2022/2023"));
        assertTrue(range.covers("2023/2024"));
        assertEquals("2023/2024", new Period(Scope.RANGE, "2022/2023", "2023/2024-1").lastAcademicYear());
    }
}
