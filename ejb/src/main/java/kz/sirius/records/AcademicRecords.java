package kz.sirius.records;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.sirius.audit.Act;
import kz.sirius.audit.AuditTrail;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Setting;
import kz.sirius.identity.CurrentUser;
import kz.sirius.identity.Roles;
import kz.sirius.identity.User;

/** Reads one learner's card and record, for whoever may see them. Which of the staff looked at whom is written down. */
@Stateless
@Act(value = "records.look", object = "learner")
@RolesAllowed({
    Roles.LEARNER,
    Roles.DEANERY,
    Roles.REGISTRAR,
    Roles.REGISTRAR_HEAD,
    Roles.DEAN,
    Roles.DIVISION_HEAD,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR,
    Roles.SYSTEM
})
@Clause({"T5", "T6", "R12", "R13"})
public class AcademicRecords {

    @Inject
    CurrentUser current;

    @Inject
    RecordBook book;

    @Inject
    AuditTrail audit;

    /**
     * The card of a learner: who he is, what he studies, his credits and GPA of the whole study.
     *
     * @throws Refusal REC-01 when there is none, or not one whom the asker may see
     */
    public LearnerCard learner(String studentNo) {
        Learner learner = visible(studentNo);
        Profile profile = learner.profile();
        List<Attempt> attempts =
                book.results(studentNo).stream().map(Result::attempt).toList();
        GradeBook.Sums all = new GradeBook(attempts, Setting.GPA_INCLUDE_FAILED.on()).within(Period.all());
        return new LearnerCard(
                profile.holder(),
                profile.unit(),
                profile.programme(),
                profile.study(),
                profile.graduation(),
                learner.email(),
                all.credits(),
                all.gpa(),
                distinct(attempts, Attempt::academicYear),
                distinct(attempts, attempt -> attempt.academicYear() + "-" + attempt.term()));
    }

    /**
     * The record of a learner for a period: every attempt, credits, the GPA of the period and the cumulative GPA at its
     * end. A period without results gives a record without rows.
     *
     * @throws Refusal REC-01 when there is no such learner, or not one whom the asker may see
     */
    public AcademicRecord record(String studentNo, Period period) {
        Learner learner = visible(studentNo);
        List<Result> results = book.results(studentNo);
        Map<String, AcademicRecord.CurriculumPlace> places = book.curriculum(learner);
        Map<String, RecordTree.Discipline> disciplines = results.stream()
                .map(Result::discipline)
                .collect(Collectors.toMap(
                        Discipline::code,
                        discipline -> discipline.at(places.get(discipline.code())),
                        (one, same) -> one));
        GradeBook grades =
                new GradeBook(results.stream().map(Result::attempt).toList(), Setting.GPA_INCLUDE_FAILED.on());
        return new RecordTree(grades, disciplines, period).of(learner.profile());
    }

    /**
     * A learner's date of birth, which the Diploma Supplement alone prints (item 1.3).
     *
     * @throws Refusal REC-01 when there is no such learner, or not one whom the asker may see
     */
    @RolesAllowed({
        Roles.LEARNER,
        Roles.REGISTRAR,
        Roles.REGISTRAR_HEAD,
        Roles.DEAN,
        Roles.DIVISION_HEAD,
        Roles.ADMINISTRATOR,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    public LocalDate birthDate(String studentNo) {
        return visible(studentNo).birthDate();
    }

    private Learner visible(String studentNo) {
        User asker = current.get();
        Sight sight = new Sight(asker);
        Learner found = book.learner(studentNo)
                .filter(learner -> sight.reaches(
                        learner.studentNo(), learner.programme().unit().shown().code()))
                .orElseThrow(() -> new Refusal(RecordsRefusal.NOT_FOUND));
        if (asker.studentNo() == null && !asker.has(Roles.SYSTEM)) {
            audit.done("records.look", "learner:" + studentNo, null, null, null);
        }
        return found;
    }

    private static List<String> distinct(Collection<Attempt> attempts, Function<Attempt, String> part) {
        return attempts.stream().map(part).distinct().sorted().toList();
    }
}
