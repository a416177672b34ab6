package kz.sirius.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.sirius.common.Words;
import kz.sirius.programmes.Explanation;
import kz.sirius.programmes.ProgrammeText;
import kz.sirius.programmes.SupplementItem;
import kz.sirius.programmes.SupplementTexts;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.GradeDistribution;
import kz.sirius.records.Period;
import kz.sirius.records.SampleRecords;
import org.junit.jupiter.api.Test;

/** What is frozen at the approval comes back as it was (R48). */
class SnapshotsTest {

    private static final SampleRecords SAMPLE = new SampleRecords();

    @Test
    void everyRecordOfTheSampleComesBackAsItWas() {
        for (String learner : SAMPLE.learners()) {
            AcademicRecord academic = SAMPLE.record(learner, Period.all());
            String frozen = Snapshots.write(academic);
            assertEquals(academic, Snapshots.read(frozen), learner);
            assertTrue(Snapshots.supplement(frozen).isEmpty(), learner);
            assertFalse(frozen.contains(SAMPLE.birthDate(learner).toString()), learner);
        }
    }

    @Test
    void aSupplementKeepsItsFactsBesideTheRecord() {
        AcademicRecord academic = SAMPLE.record(SAMPLE.learners().get(0), Period.all());
        ProgrammeText content = new ProgrammeText(
                LocalDate.of(2026, 1, 1), null, new Words("Мазмұны\nекі жол", "Содержание", "Content"));
        ProgrammeText reason = new ProgrammeText(
                LocalDate.of(2026, 2, 1), Explanation.NOT_APPLICABLE, new Words("себебі", "причина", "reason"));
        SupplementFacts facts = new SupplementFacts(
                LocalDate.of(2003, 5, 14),
                new SupplementTexts(
                        "6B10101",
                        "6B10101 2026-02-01 abcdef",
                        Map.of(SupplementItem.LEARNING_OUTCOMES, content, SupplementItem.REGULATED_PROFESSION, reason)),
                new GradeDistribution(
                        AcademicRecord.Level.INTEGRATED,
                        "091",
                        "2022/2023",
                        "2024/2025",
                        40,
                        true,
                        List.of(new GradeDistribution.Share(
                                "A", 40, new BigDecimal("100.0"), new BigDecimal("100.0")))));
        String frozen = Snapshots.write(academic, facts);
        assertEquals(academic, Snapshots.read(frozen));
        assertEquals(facts, Snapshots.supplement(frozen).orElseThrow());
    }
}
