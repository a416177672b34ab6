package kz.sirius.it.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import kz.sirius.it.As;
import kz.sirius.it.Sql;
import kz.sirius.records.LearnerChoices;
import kz.sirius.records.LearnerFilter;
import kz.sirius.records.LearnerRow;
import kz.sirius.records.Learners;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Learners are found by what the dean's office knows of them (P1). */
@ArquillianTest
class LearnersIT {

    private static final String NUMBERS = "select student_no from records.learner l"
            + " join records.programme p on p.code = l.programme_code where p.unit_code = 'SGM' and ";

    @Inject
    Learners learners;

    @Test
    void everyFilterNarrowsAndAllOfThemTogether() {
        LearnerRow one = found(LearnerFilter.of("22100001")).get(0);
        assertEquals("SGM22-1", one.group());
        same("study_group = 'SGM22-1'", new LearnerFilter("", "", "", "SGM22-1", null, null));
        same("year_of_study = 5", new LearnerFilter("", "", "", "", 5, null));
        same("programme_code = '6B10101'", new LearnerFilter("", "", "6B10101", "", null, null));
        same("false", new LearnerFilter("", "", "6B10103", "", null, null));
        same(
                "study_group = 'SGM22-1' and year_of_study = 5 and student_no = '22100001'",
                new LearnerFilter("22100001", "SGM", "6B10101", "SGM22-1", 5, one.login()));
    }

    @Test
    void aGroupIsFoundInSmallLettersAndWithTheWrongKeyboard() {
        same("study_group = 'SGM22-1'", new LearnerFilter("", "", "", "sgm22-1", null, null));
        String cyrillicM = "SG\u041C22-1";
        same("study_group = 'SGM22-1'", new LearnerFilter("", "", "", cyrillicM, null, null));
    }

    @Test
    void aLetterTypedWithTheWrongKeyboardIsTheLetterItLooksLike() {
        String plain = "Әбдірахманұлы Мейір";
        for (String typed : List.of(
                plain,
                "Абдирахманулы Мейир",
                "АБДИРАХМАНУЛЫ",
                "\u0041бдирахманулы",
                "Абдираx\u006Dанулы",
                "\u004Dейір",
                "\u004Deйip",
                "ABDIRAKHMANULY meyir")) {
            assertTrue(
                    found(LearnerFilter.of(typed)).stream()
                            .anyMatch(row -> row.studentNo().equals("22100001")),
                    typed);
        }
        assertFalse(
                found(LearnerFilter.of("Абдирахманулы Ерлан")).stream()
                        .anyMatch(row -> row.studentNo().equals("22100001")),
                "every word must be found");
    }

    @Test
    void whoIsOfAUnitChoosesAmongWhatIsTaughtThere() {
        LearnerChoices own = As.user("deanery.sgm", learners::choices);
        assertEquals(List.of("SGM"), own.units().stream().map(u -> u.code()).toList());
        assertTrue(own.programmes().stream().allMatch(row -> row.unit().code().equals("SGM")));
        assertTrue(own.groups().contains("SGM22-1"));
        assertTrue(
                own.groups().stream().noneMatch("SDN25-2"::equals), own.groups().toString());
        assertTrue(own.years().contains(5));
        assertTrue(As.user("registrar", learners::choices).groups().contains("SDN25-2"));
    }

    /** With few rows the database would rather read them all; here it is asked whether it has to. */
    @Test
    void aPartOfANameAndAGroupAreFoundWithAnIndex() throws SQLException {
        try (Connection connection = Sql.application().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local enable_seqscan = off");
            String byName = plan(statement, "folded like concat('%', records.fold('Әбдірахманұлы'), '%') escape '!'");
            assertTrue(byName.contains("Bitmap Index Scan on learner_folded"), byName);
            String byGroup = plan(statement, "records.fold(study_group) = records.fold('SGM22-1')");
            assertTrue(
                    byGroup.contains("Index Scan using learner_group") || byGroup.contains("on learner_group"),
                    byGroup);
            connection.rollback();
        }
    }

    private static String plan(Statement statement, String where) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (ResultSet lines = statement.executeQuery("explain select * from records.learner where " + where)) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }

    private void same(String where, LearnerFilter filter) {
        assertEquals(
                Sql.column(NUMBERS + where + " order by 1"),
                found(filter).stream().map(LearnerRow::studentNo).sorted().toList());
    }

    private List<LearnerRow> found(LearnerFilter filter) {
        return As.user("deanery.sgm", () -> learners.search(filter, 0, 100)).items();
    }
}
