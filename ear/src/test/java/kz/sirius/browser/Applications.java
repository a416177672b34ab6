package kz.sirius.browser;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** Applications of learners of the sample university as they lie in the database before the office has seen them. */
public final class Applications {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final String INSERT = """
            with one as (
                select l.student_no, concat_ws(' ', l.surname, nullif(l.given_name, ''), l.patronymic) as holder,
                    p.unit_code
                from records.learner l join records.programme p on p.code = l.programme_code
                where p.unit_code = ? and l.student_no like ? and not l.student_no = any (string_to_array(?, ','))
                and exists (select 1 from records.result r where r.student_no = l.student_no)
                and exists (select 1 from identity.account a where a.student_no = l.student_no and not a.must_change)
                order by (select count(*) from requests.request r where r.student_no = l.student_no),
                    l.student_no desc limit 1),
            made as (
                insert into requests.request (student_no, holder, holder_folded, unit_code, kind, scope, language,
                    delivery, copies, reason_code, reason, consent_at, consent_version, submission_key, status,
                    submitted_at, status_since, due_on, due_at, reminder_at)
                select student_no, holder, translate(lower(holder), 'әғқңөұүһіё', 'агкноуухие'), unit_code,
                    'TRANSCRIPT', 'ALL', ?, 'ELECTRONIC', 0, 'STUDY', 'Магистратураға түсу үшін', now(), '1',
                    gen_random_uuid()::text, 'SUBMITTED', now(), now(), ?,
                    (? + time '23:59:59') at time zone 'Asia/Almaty', (? - 1 + time '09:00') at time zone 'Asia/Almaty'
                from one returning id, student_no, holder, submitted_at),
            told as (
                insert into requests.step (request_id, at, to_status, by_login, by_name)
                select id, submitted_at, 'SUBMITTED', student_no, holder from made)
            select id, student_no, holder from made""";

    /** Learners whom tests call by their number: nobody else applies in their name. */
    private static final Set<String> NAMED = Set.of(
            "15100022",
            "22100001",
            "22100002",
            "22100016",
            "22100018",
            "23100013",
            "23100014",
            "23100017",
            "23100020",
            "23100026",
            "24100005",
            "26109999");

    private static final Set<String> MADE = ConcurrentHashMap.newKeySet();

    private Applications() {}

    /** Whether this learner is no other test's by chance: named above, or given by this fixture. */
    static boolean isNobodyElses(String studentNo) {
        return NAMED.contains(studentNo) || MADE.contains(studentNo);
    }

    /** An application that waits for its check. */
    public record Application(long id, String studentNo, String holder) {}

    /** One by a learner of this unit, by one who has not asked for anything yet as long as there is any. */
    public static Application of(String unit, String language, LocalDate due) {
        return made(unit, "%", language, due);
    }

    /** A further one by the same learner. */
    public static Application again(Application earlier, String unit, LocalDate due) {
        return made(unit, earlier.studentNo(), "KK", due);
    }

    private static Application made(String unit, String studentNo, String language, LocalDate due) {
        try (Connection connection = BrowserSession.demo().postgres().connect();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, unit);
            insert.setString(2, studentNo);
            insert.setString(3, String.join(",", NAMED));
            insert.setString(4, language);
            for (int place = 5; place <= 7; place++) {
                insert.setObject(place, due);
            }
            try (ResultSet made = insert.executeQuery()) {
                if (!made.next()) {
                    throw new IllegalStateException("There is no learner of " + unit + " with results");
                }
                MADE.add(made.getString(2));
                return new Application(made.getLong(1), made.getString(2), made.getString(3));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Several of one unit, in Kazakh. */
    public static List<Application> several(int number, String unit, LocalDate due) {
        List<Application> made = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            made.add(of(unit, "KK", due));
        }
        return made;
    }

    /** State of an application. */
    public static String status(long id) {
        return one("select status from requests.request where id = ?", id);
    }

    /** Its due day. */
    public static String due(long id) {
        return one("select due_on from requests.request where id = ?", id);
    }

    /** How often its history names this state. */
    public static int steps(long id, String status) {
        return Integer.parseInt(
                one("select count(*) from requests.step where request_id = ? and to_status = '" + status + "'", id));
    }

    /** Waits until the product has brought it into this state. */
    public static void await(long id, String status) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!status(id).equals(status)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Application " + id + " is " + status(id) + ", not " + status);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static String one(String query, long id) {
        try (Connection connection = BrowserSession.demo().postgres().connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, id);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
