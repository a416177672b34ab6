package kz.sirius.it;

import java.util.List;

/** Learners of the sample university who have a login and results, by unit. */
public final class Learner {

    private static final int FEWEST = 5;

    /** A learner with the study and the results of another, under a name of nobody else. */
    private static final String ONE_MORE = """
            with model as (
                select l.* from records.learner l join records.programme p on p.code = l.programme_code
                where p.unit_code = ?
                and (select count(*) from records.result r where r.student_no = l.student_no) > 5
                order by l.student_no limit 1),
            made as (
                insert into records.learner (student_no, surname, given_name, surname_latin, given_name_latin, birth_date,
                    citizenship, programme_code, admission_year, study_form, language, year_of_study, status,
                    with_distinction)
                select (select max(student_no::bigint) + 1 from records.learner where student_no ~ '^[0-9]{8}$')::text,
                    'Сынақов', 'Сынақ', 'SYNAKOV', 'SYNAK', birth_date, citizenship, programme_code, admission_year,
                    study_form, language, year_of_study, status, with_distinction
                from model returning student_no)
            insert into records.result (student_no, discipline_code, attempt, academic_year, term, date, percent, mark,
                ects, kz_credits, topic)
            select made.student_no, discipline_code, attempt, academic_year, term, date, percent, mark, ects, kz_credits,
                topic
            from records.result r join model on model.student_no = r.student_no cross join made""";

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

    /** One of those who still study; beyond the last it begins again. */
    public static String studying(String unitCode, int place) {
        List<String> all = of(unitCode).stream()
                .filter(learner -> Sql.column("select status from records.learner where student_no = ?", learner)
                        .contains("STUDYING"))
                .toList();
        return all.get(place % all.size());
    }

    /** One of them; beyond the last it begins again. */
    public static String of(String unitCode, int place) {
        List<String> all = of(unitCode);
        return all.get(place % all.size());
    }

    /** Learners of a unit who have no login yet; where the tests before gave one to most, new ones have come. */
    public static List<String> withoutLogin(String unitCode) {
        List<String> left = stillWithout(unitCode);
        for (int i = left.size(); i < FEWEST; i++) {
            Sql.run(ONE_MORE, unitCode);
        }
        return stillWithout(unitCode);
    }

    private static List<String> stillWithout(String unitCode) {
        return Sql.column("""
                select l.student_no from records.learner l
                join records.programme p on p.code = l.programme_code
                where p.unit_code = ?
                and not exists (select 1 from identity.account a where a.student_no = l.student_no)
                order by 1""", unitCode);
    }
}
