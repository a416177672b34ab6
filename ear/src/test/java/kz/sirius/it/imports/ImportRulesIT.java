package kz.sirius.it.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The rules that hold rows against each other and against the records; those of one row are unit tests. */
@ArquillianTest
class ImportRulesIT {

    @Inject
    ImportDesk desk;

    @AfterEach
    void takeAway() {
        SmallExtract.takeAway();
    }

    @Test
    void refusesAMissingFile() {
        assertEquals(List.of("disciplines.csv:0:null:IMP-10"), desk.errors(new SmallExtract().without("disciplines")));
    }

    @Test
    void refusesAnUnknownUnit() {
        assertRefused("programmes.csv:2:unit_code:IMP-20", new SmallExtract().replace("programmes", "ZZU", "ZZZ"));
    }

    @Test
    void refusesAnUnknownProgramme() {
        assertRefused("learners.csv:2:programme_code:IMP-21", new SmallExtract().replace("learners", "ZZP", "ZZZ"));
        assertRefused(
                "curricula.csv:4:programme_code:IMP-21", new SmallExtract().add("curricula", "ZZZ,2024,ZZD1,1,5,"));
    }

    @Test
    void refusesAnUnknownDiscipline() {
        assertRefused(
                "curricula.csv:4:discipline_code:IMP-22", new SmallExtract().add("curricula", "ZZP,2024,ZZZ,1,5,"));
        assertRefused(
                "results.csv:5:discipline_code:IMP-22",
                new SmallExtract().add("results", "ZZ1,ZZZ,2024/2025,1,1,2025-01-10,90,,5,,"));
    }

    @Test
    void refusesAnUnknownLearner() {
        assertRefused(
                "results.csv:5:student_no:IMP-23",
                new SmallExtract().add("results", "ZZ2,ZZD1,2024/2025,1,1,2025-01-10,90,,5,,"));
    }

    @Test
    void refusesAKeyThatStandsTwice() {
        assertRefused("units.csv:3:code:IMP-24", new SmallExtract().add("units", "ZZU,SCHOOL,а,б,c"));
        assertRefused(
                "curricula.csv:4:programme_code, admission_year, discipline_code:IMP-24",
                new SmallExtract().add("curricula", "ZZP,2024,ZZD2,3,5,"));
    }

    @Test
    void refusesAGapInTheNumbersOfAttempts() {
        assertRefused("results.csv:3:attempt:IMP-26", new SmallExtract().replace("results", "1,2,2025", "1,3,2025"));
        assertRefused(
                "results.csv:4:attempt:IMP-26",
                new SmallExtract().replace("results", "1,1,2025-01-12", "1,2,2025-01-12"));
        assertRefused(
                "results.csv:5:attempt:IMP-26",
                new SmallExtract().add("results", "ZZ1,ZZD2,2024/2025,1,0,2025-01-10,90,,5,,"));
    }

    @Test
    void refusesALaterAttemptThatIsDatedEarlier() {
        assertRefused("results.csv:3:date:IMP-27", new SmallExtract().replace("results", "2025-01-20", "2025-01-09"));
    }

    @Test
    void refusesWhatDoesNotFitTheRecordsThatAreThere() {
        desk.load(new SmallExtract().parts());
        assertRefused(
                "results.csv:2:attempt:IMP-26",
                new SmallExtract().only("results", "ZZ1,ZZD1,2024/2025,1,4,2025-02-01,90,,5,,"));
        assertRefused(
                "results.csv:2:date:IMP-27",
                new SmallExtract().only("results", "ZZ1,ZZD1,2024/2025,1,3,2025-01-19,90,,5,,"));
        assertRefused(
                "results.csv:2:date:IMP-27",
                new SmallExtract().only("results", "ZZ1,ZZD1,2024/2025,1,1,2025-01-21,40,,5,,"));
    }

    @Test
    void takesCodesThatOnlyTheRecordsKnow() {
        SmallExtract onTopOfTheSample = new SmallExtract()
                .replace("programmes", "ZZU", "SGM")
                .replace("curricula", "ZZD1", "ZHBP1101")
                .add("results", "22100001,ZZD1,2024/2025,1,1,2025-01-10,90,,5,,");
        assertEquals(List.of(), desk.errors(onTopOfTheSample));
    }

    @Test
    void takesAttemptsOfOneDayAndPeopleWithSeveralNumbers() {
        String second = "ZZ2,011112590011,Әбдірахманұлы,Мейір,,,,2001-11-12,KZ,ZZP,,2024,FULL_TIME,kk,1,STUDYING,,,,,,";
        assertEquals(
                List.of(),
                desk.errors(new SmallExtract()
                        .replace("results", "2025-01-20", "2025-01-10")
                        .add("learners", second)
                        .add("learners", second.replace("ZZ2", "ZZ3"))));
    }

    @Test
    void tellsOneMistakeOnce() {
        assertRefused("units.csv:2:kind:IMP-17", new SmallExtract().replace("units", "SCHOOL", "" + "X"));
        assertRefused("learners.csv:2:null:IMP-33", new SmallExtract().replace("learners", "STUDYING,", "STUDYING"));
        assertRefused(
                "results.csv:2:attempt:IMP-13",
                new SmallExtract().replace("results", "1,1,2025-01-10", "1,I,2025-01-10"));
        assertRefused("units.csv:1:code:IMP-11", new SmallExtract().replace("units", "code,", "Code,"));
    }

    @Test
    void refusesAZipThatHoldsAnythingElse() {
        assertEquals(
                List.of("extract:0:null:IMP-35"),
                ImportDesk.errors(desk.dryRun(new SmallExtract().zip("expected.csv"))));
        assertEquals(
                List.of("extract:0:null:IMP-35"),
                ImportDesk.errors(desk.dryRun(new SmallExtract().zip("../units.csv"))));
        assertEquals(List.of(), ImportDesk.errors(desk.dryRun(new SmallExtract().zip(""))));
    }

    private void assertRefused(String error, SmallExtract extract) {
        assertEquals(List.of(error), desk.errors(extract));
    }
}
