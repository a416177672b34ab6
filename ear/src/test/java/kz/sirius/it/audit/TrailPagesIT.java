package kz.sirius.it.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.sirius.audit.Outcome;
import kz.sirius.audit.Trail;
import kz.sirius.audit.TrailFilter;
import kz.sirius.audit.TrailPlace;
import kz.sirius.audit.TrailRow;
import kz.sirius.it.As;
import kz.sirius.it.Learner;
import kz.sirius.it.Sql;
import kz.sirius.it.Steps;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The trail as its screen reads it. */
@ArquillianTest
class TrailPagesIT {

    @Inject
    Steps steps;

    @Inject
    Trail trail;

    @Test
    void theTrailIsReadPageByPageTheLatestFirstAndEveryFilterNarrows() {
        String learner = Learner.of("SGM", 34);
        for (int i = 0; i < 5; i++) {
            steps.submitted(learner);
        }
        TrailFilter his = new TrailFilter(
                learner, "requests.submitted", "", Outcome.OK, TrailFilter.all().days());
        Trail.Stretch first = As.user("auditor", () -> trail.page(his, null, 3));
        assertEquals(3, first.rows().size());
        assertTrue(first.more());
        TrailRow end = first.rows().get(2);
        Trail.Stretch second = As.user("auditor", () -> trail.page(his, new TrailPlace(end.at(), end.id()), 100));
        List<Long> ids = Stream.concat(first.rows().stream(), second.rows().stream())
                .map(TrailRow::id)
                .toList();
        assertEquals(
                Sql.column(
                        "select id from audit.entry where login = ? and act = 'requests.submitted' and outcome = 'OK'"
                                + " order by at desc, id desc",
                        learner),
                ids.stream().map(String::valueOf).toList());
        TrailRow row = first.rows().get(0);
        TrailFilter one =
                new TrailFilter("", "", row.object(), null, TrailFilter.all().days());
        // Before a weekend the reminder of a request is due as soon as it is sent, and stands in the trail as well.
        List<TrailRow> ofOne =
                As.user("admin", () -> trail.page(one, null, 100)).rows();
        assertTrue(ofOne.contains(row));
        assertTrue(ofOne.stream().allMatch(each -> each.object().equals(row.object())));
        assertTrue(As.user("admin", trail::acts).contains("requests.submitted"));
    }

    /** With few rows the database would rather sort them; here it is asked whether it has to. */
    @Test
    void everyQuestionOfTheScreenIsAnsweredInItsOrderByAnIndex() throws SQLException {
        try (Connection connection = Sql.application().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local enable_seqscan = off; set local enable_sort = off;"
                    + " set local enable_bitmapscan = off");
            for (String question : List.of(
                    "entry_by_time ",
                    "entry_by_login where login = 'x'",
                    "entry_by_act where act = 'x'",
                    "entry_by_object where object = 'x'",
                    "entry_(not_ok|by_time) where outcome = 'FAILED'",
                    "entry_by_time where at >= '2026-01-01' and at < '2026-01-02'",
                    "entry_by_login where login = 'x' and at <= '2036-01-02'"
                            + " and (at < '2036-01-02' or at = '2036-01-02' and id < 7)")) {
                String[] parts = question.split(" ", 2);
                String plan = plan(statement, parts[1]);
                Pattern scan = Pattern.compile("Index Scan Backward using " + parts[0] + " ");
                assertTrue(scan.matcher(plan).find(), question + "\n" + plan);
                assertTrue(!plan.contains("Sort"), question + "\n" + plan);
            }
        }
    }

    private static String plan(Statement statement, String where) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (ResultSet lines = statement.executeQuery(
                "explain select * from audit.entry " + where + " order by at desc, id desc limit 51")) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
