package kz.sirius.corrections;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import kz.sirius.audit.Act;
import kz.sirius.calendar.Calendars;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.identity.Roles;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.Period;

/** Takes in a learner's report of an error in a row of his grades or in his name; its deadline counts from the day after. */
@Stateless
@Act("corrections.submitted")
@RolesAllowed(Roles.LEARNER)
@Clause({"T5", "T6", "R15"})
public class ReportError {

    @Inject
    CorrectionDesk desk;

    @Inject
    CorrectionBook book;

    @Inject
    AcademicRecords records;

    @Inject
    SeenRecord seen;

    @Inject
    Calendars calendars;

    /**
     * Reports it. What a document shows is looked up in what was frozen for it, everything else in the record of today.
     *
     * @throws Refusal COR-02 a text is missing, COR-03 too long, COR-04 a character that cannot be stored, COR-05 the same
     *     is reported already and not answered, COR-06 there is no such row, REQ-01 no such application and ISS-01 no
     *     such document, or not his
     */
    public CorrectionCard report(NewCorrection reported) {
        NewCorrection asked = new NewCorrection(
                reported.row(),
                reported.seenIn(),
                CorrectionDesk.mandatory(reported.wrong()),
                CorrectionDesk.mandatory(reported.right()));
        String studentNo = Objects.requireNonNull(desk.asker().studentNo(), "a learner has a student number");
        book.oneAtATime(studentNo);
        AcademicRecord today = records.record(studentNo, Period.all());
        ReportedThing thing = thing(asked, seen.of(asked.seenIn()));
        book.openAbout(studentNo, asked).ifPresent(open -> {
            throw new Refusal(CorrectionRefusal.SAME_IS_OPEN, String.valueOf(open));
        });
        Correction correction = new Correction(
                new Correction.Reporter(
                        studentNo, fullName(today.learner()), today.unit().code()),
                thing,
                asked,
                desk.now(),
                calendars.deadlines());
        book.add(correction);
        desk.record(correction, null, null);
        return desk.card(correction);
    }

    private static ReportedThing thing(NewCorrection asked, AcademicRecord shown) {
        NewCorrection.RowKey key = asked.row();
        if (key == null) {
            return ReportedThing.name(fullName(shown.learner()), asked.seenIn());
        }
        List<AcademicRecord.Row> rows = shown.rows();
        return rows.stream()
                .filter(row -> row.disciplineCode().equals(key.disciplineCode()) && row.attempt() == key.attempt())
                .findFirst()
                .map(row -> ReportedThing.row(row, asked.seenIn()))
                .orElseThrow(() -> new Refusal(CorrectionRefusal.NO_SUCH_ROW));
    }

    static String fullName(AcademicRecord.Holder holder) {
        String patronymic = holder.patronymic();
        return List.of(holder.surname(), holder.givenName(), patronymic == null ? "" : patronymic).stream()
                .filter(part -> !part.isBlank())
                .reduce((before, after) -> before + " " + after)
                .orElse("");
    }
}
