package kz.sirius.it;

import java.util.List;

/** Learners of the sample university who have a login and results, by unit. */
public final class Learner {

    private Learner() {}

    /** Student numbers of a unit's learners, in order. */
    public static List<String> of(String unitCode) {
        return Sql.column("""
                select l.student_no from records.learner l
                join records.programme p on p.code = l.programme_code
                join identity.account a on a.student_no = l.student_no and not a.must_change
                where p.unit_code = ?
                and (select count(*) from records.result r where r.student_no = l.student_no) > 5
                order by 1""", unitCode);
    }

    /** One of them; beyond the last it begins again. */
    public static String of(String unitCode, int place) {
        List<String> all = of(unitCode);
        return all.get(place % all.size());
    }

    /** Learners of a unit who have no login yet. */
    public static List<String> withoutLogin(String unitCode) {
        return Sql.column("""
                select l.student_no from records.learner l
                join records.programme p on p.code = l.programme_code
                where p.unit_code = ?
                and not exists (select 1 from identity.account a where a.student_no = l.student_no)
                order by 1""", unitCode);
    }
}
