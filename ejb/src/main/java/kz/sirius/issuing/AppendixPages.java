package kz.sirius.issuing;

import java.util.List;
import java.util.Objects;
import kz.sirius.common.Clause;
import kz.sirius.common.Refusal;
import kz.sirius.common.Setting;
import kz.sirius.records.AcademicRecord;
import kz.sirius.reports.AppendixData;
import kz.sirius.reports.Issue;
import kz.sirius.reports.Said;
import kz.sirius.reports.SheetLine;
import org.jspecify.annotations.Nullable;

/** What the appendix to a diploma or certificate prints of a graduate's record. */
@Clause({"T1", "T9", "R2", "R38"})
final class AppendixPages {

    private AppendixPages() {}

    static AppendixData of(Wording wording, @Nullable Issue issue, List<SheetLine> sheet) {
        AcademicRecord academic = wording.academic();
        Speech speech = wording.speech();
        RecordPages pages = new RecordPages(academic, speech);
        return new AppendixData(
                speech.tag(),
                wording.on(),
                PageFrame.institution(speech, wording.on()),
                issue,
                Setting.DEMO.on(),
                pages.holder(),
                award(academic, speech),
                AchievementPages.of(academic, speech),
                pages.scales(),
                sheet);
    }

    static AppendixData.Award award(AcademicRecord academic, Speech speech) {
        AcademicRecord.Graduation graduation = graduation(academic);
        AcademicRecord.Programme programme = academic.programme();
        return new AppendixData.Award(
                academic.unit().kind().name(),
                speech.said(academic.unit().name()),
                programme.code(),
                speech.said(programme.name()),
                programme.level().name(),
                academic.study().form().name(),
                programme.years(),
                programme.ects(),
                speech.said(programme.qualification()),
                text(graduation.diplomaSeries()),
                text(graduation.diplomaNo()),
                graduation.date(),
                graduation.withDistinction(),
                Said.of(text(graduation.attestation())),
                academic.study().admissionYear(),
                academic.learner().studentNo());
    }

    /** Refuses ISS-09 when the record is not that of a graduate. */
    static AcademicRecord.Graduation graduation(AcademicRecord academic) {
        AcademicRecord.Graduation graduation = academic.graduation();
        if (graduation == null) {
            throw new Refusal(IssuingRefusal.NO_GRADUATE);
        }
        return graduation;
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
