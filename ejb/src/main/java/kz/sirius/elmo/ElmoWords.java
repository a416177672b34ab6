package kz.sirius.elmo;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sirius.common.Words;
import kz.sirius.records.GradeScale;
import kz.sirius.records.Mark;

/** What the file says in words of its own. */
final class ElmoWords {

    static final Words MARKS = new Words(
            "Бағасыз нәтижелердің белгілері:\n" + marks(true),
            "",
            "Marks of results without a grade:\n" + marks(false));

    static final Words GPA = new Words(
            "GPA: балл мен ECTS кредиттерінің көбейтінділерінің қосындысы кредиттердің қосындысына бөлінеді; 0.00–4.00,"
                    + " екі таңбаға дейін дөңгелектенеді.",
            "",
            "GPA: the sum of points times ECTS credits, divided by the sum of credits; 0.00–4.00, rounded half up to two"
                    + " places.");

    static final Words EQF = new Words("Еуропалық біліктілік шеңбері", "", "European Qualifications Framework");
    static final Words NQF = new Words(
            "Қазақстан Республикасының Ұлттық біліктілік шеңбері",
            "",
            "National Qualifications Framework of the Republic of Kazakhstan");
    static final Words CYCLE = new Words(
            "Еуропалық жоғары білім кеңістігінің біліктілік шеңбері, цикл",
            "",
            "Qualifications Framework of the European Higher Education Area, cycle");

    static final Words BLOCKS = new Words("Оқу жоспарының блоктары", "", "Blocks of the curriculum");

    private ElmoWords() {}

    static Words term(String academicYear, int term) {
        return new Words(
                academicYear + " оқу жылы, " + term + "-семестр",
                "",
                "Academic year " + academicYear + ", term " + term);
    }

    static Words scale(GradeScale scale) {
        return new Words(grades(scale, true), "", grades(scale, false));
    }

    private static String grades(GradeScale scale, boolean kazakh) {
        String head = kazakh
                ? "Қазақстанның балдық-рейтингтік жүйесі, " + scale.code() + " жылғы шкала: әріп, балл, пайыз, баға\n"
                : "Point-rating system of Kazakhstan, scale of " + scale.code() + ": letter, points, percent, grade\n";
        return scale.grades().stream()
                .map(grade -> grade.letter() + " " + grade.points() + " " + grade.from() + "–" + grade.to() + " "
                        + (kazakh ? grade.word().kk() : grade.word().en()))
                .collect(Collectors.joining("\n", head, ""));
    }

    private static String marks(boolean kazakh) {
        return Stream.of(Mark.values())
                .map(mark -> mark.name() + " "
                        + (kazakh ? mark.words().kk() : mark.words().en()))
                .collect(Collectors.joining("\n"));
    }
}
