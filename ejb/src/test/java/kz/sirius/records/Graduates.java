package kz.sirius.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import org.jspecify.annotations.Nullable;

/** Records of graduates with certain rows, for tests of what is made of them. */
public final class Graduates {

    private static final BigDecimal FIVE = new BigDecimal("5");

    private static final Words ANATOMY = new Words("Анатомия", "Анатомия", "Anatomy");

    private Graduates() {}

    /** One whose grade in anatomy was followed by a failed retake without credits. */
    public static AcademicRecord retakenForNoCredits() {
        return of(AttemptFixtures.retakenForNoCredits());
    }

    /** One who failed the retake of a grade that weighs, and then withdrew from a further one. */
    public static AcademicRecord withdrawnAfterTheGrade() {
        return of(List.of(
                AttemptFixtures.attempt("ANAT").percent("40"),
                AttemptFixtures.attempt("ANAT").no(2).percent("93"),
                AttemptFixtures.attempt("ANAT").no(3).mark(Mark.W),
                AttemptFixtures.attempt("ANAT").no(4).mark(Mark.I)));
    }

    /** One with a single grade, in a discipline with this title. */
    public static AcademicRecord titled(Words anatomy) {
        return of(List.of(AttemptFixtures.attempt("ANAT").percent("93")), anatomy, "ALIYEVA");
    }

    /** One whose name in the passport is not known. */
    public static AcademicRecord withoutLatin() {
        return of(List.of(AttemptFixtures.attempt("ANAT").percent("93")), ANATOMY, "");
    }

    static AcademicRecord of(List<Attempt> attempts) {
        return of(attempts, ANATOMY, "ALIYEVA");
    }

    private static AcademicRecord of(List<Attempt> attempts, Words anatomy, String surnameLatin) {
        Map<String, RecordTree.Discipline> known = Map.of(
                "ANAT",
                discipline(anatomy, new AcademicRecord.CurriculumPlace(1, 1, FIVE)),
                "SPORT",
                discipline(new Words("Дене шынықтыру", "Физкультура", "Physical education"), null),
                "EXAM",
                attestation(AcademicRecord.Kind.FINAL_ATTESTATION, 11),
                "THESIS",
                attestation(AcademicRecord.Kind.THESIS, 12));
        return new RecordTree(new GradeBook(new ArrayList<>(attempts), true), known, Period.all())
                .of(profile(surnameLatin));
    }

    private static RecordTree.Discipline attestation(AcademicRecord.Kind kind, int term) {
        return new RecordTree.Discipline(
                ANATOMY, kind, AcademicRecord.Component.FINAL, new AcademicRecord.CurriculumPlace(6, term, FIVE));
    }

    private static RecordTree.Discipline discipline(Words title, AcademicRecord.@Nullable CurriculumPlace place) {
        return new RecordTree.Discipline(title, AcademicRecord.Kind.DISCIPLINE, AcademicRecord.Component.BASE, place);
    }

    private static Profile profile(String surnameLatin) {
        LocalDate graduated = LocalDate.of(2026, 6, 30);
        return new Profile(
                new AcademicRecord.Holder(
                        "20100003", "Әлиева", "Іңкәр", null, surnameLatin, "INKAR", "KZ", Language.KK),
                new AcademicRecord.Unit(
                        "SGM",
                        AcademicRecord.UnitKind.SCHOOL,
                        new Words("Жалпы медицина мектебі", "Школа общей медицины", "School of General Medicine")),
                new AcademicRecord.Programme(
                        "6B10101",
                        AcademicRecord.Level.INTEGRATED,
                        new Words("Жалпы медицина", "Общая медицина", "General Medicine"),
                        new Words("Бакалавр", "Бакалавр", "Bachelor of Medicine"),
                        "0912",
                        7,
                        new BigDecimal("6"),
                        FIVE),
                new AcademicRecord.Study(
                        2020,
                        AcademicRecord.StudyForm.FULL_TIME,
                        6,
                        null,
                        AcademicRecord.Status.GRADUATED,
                        graduated,
                        "SGM20-1"),
                new AcademicRecord.Graduation(graduated, "BD", "00000003", "№ 13", false));
    }
}
