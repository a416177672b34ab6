package kz.sirius.requests;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Time;
import kz.sirius.identity.Roles;
import kz.sirius.programmes.ProgrammeTexts;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.AcademicRecords;
import kz.sirius.records.GradeDistributions;

/** Gathers what a Diploma Supplement says beside a graduate's record, as it is today (T10). */
@Stateless
@RolesAllowed({
    Roles.LEARNER,
    Roles.REGISTRAR,
    Roles.REGISTRAR_HEAD,
    Roles.DEAN,
    Roles.DIVISION_HEAD,
    Roles.ADMINISTRATOR,
    Roles.AUDITOR
})
@Clause({"T10", "R40"})
public class SupplementSources {

    @Inject
    AcademicRecords records;

    @Inject
    ProgrammeTexts texts;

    @Inject
    GradeDistributions distributions;

    @Inject
    Clock clock;

    /**
     * The facts of today for this record.
     *
     * @throws Refusal REC-01 not the asker's to see, REQ-21 no graduate's record
     */
    public SupplementFacts of(AcademicRecord academic) {
        AcademicRecord.Graduation graduation = academic.graduation();
        if (graduation == null) {
            throw new Refusal(RequestRefusal.ONLY_GRADUATES);
        }
        LocalDate today = Time.today(clock);
        AcademicRecord.Programme programme = academic.programme();
        return new SupplementFacts(
                records.birthDate(academic.learner().studentNo()),
                texts.frozen(programme.code(), today),
                distributions.of(programme.level(), programme.isced(), graduation.date()));
    }
}
