package kz.sirius.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import kz.sirius.pages.Packing;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.AcademicRecord.Kind;
import kz.sirius.records.Period;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of study work of a record stands on the pages, course work and thesis with their topics (R4). */
class EveryKindOfWorkTest {

    private static final String COURSE_WORK = "Өңір халқының темір тапшылығы анемиясын ерте анықтау";
    private static final String THESIS = "Жүрек жеткіліксіздігі бар науқастарды амбулаториялық бақылау";

    private static final Map<Kind, Words> TITLES = new EnumMap<>(Map.of(
            Kind.DISCIPLINE, new Words("Анатомия", "Анатомия человека", "Human Anatomy"),
            Kind.MODULE, new Words("Жүрек-қантамыр модулі", "Модуль кровообращения", "Circulation Module"),
            Kind.PRACTICE, new Words("Өндірістік практика", "Производственная практика", "Clinical Practice"),
            Kind.RESEARCH, new Words("Ғылыми-зерттеу жұмысы", "Научная работа магистранта", "Research of the Student"),
            Kind.COURSEWORK, new Words("Курстық жұмыс", "Курсовая работа", "Course Work"),
            Kind.FINAL_ATTESTATION, new Words("Кешенді емтихан", "Комплексный экзамен", "Comprehensive Examination"),
            Kind.THESIS, new Words("Дипломдық жұмыс", "Дипломная работа", "Diploma Thesis")));

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRowOfEachKindIsOnTheTranscript(Language language) throws IOException {
        List<AcademicRecord.Row> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            rows.add(row(kind, rows.size()));
        }
        assertEquals(7, rows.size());
        AcademicRecord record = RecordFixtures.record(Period.all(), AcademicRecord.Status.STUDYING, rows);
        String text = text(RecordFixtures.pages(language, record, Packing.plain()));
        TITLES.forEach((kind, title) -> assertTrue(text.contains(title.in(language)), kind + " is not in " + text));
        for (AcademicRecord.Row row : rows) {
            assertTrue(text.contains(row.disciplineCode() + " " + row.title().in(language)), row + " in " + text);
        }
        assertTrue(text.contains(TITLES.get(Kind.COURSEWORK).in(language) + " — «" + COURSE_WORK + "»"), text);
        assertTrue(text.contains(TITLES.get(Kind.THESIS).in(language) + " — «" + THESIS + "»"), text);
    }

    private static AcademicRecord.Row row(Kind kind, int place) {
        AcademicRecord.Row of = RecordFixtures.row("2022/2023", 1, null, null, true);
        boolean last = kind == Kind.FINAL_ATTESTATION || kind == Kind.THESIS;
        return new AcademicRecord.Row(
                "KW12" + place,
                TITLES.get(kind),
                kind,
                last ? AcademicRecord.Component.FINAL : AcademicRecord.Component.MAJOR,
                of.academicYear(),
                of.term(),
                LocalDate.of(2023, 1, 18),
                of.attempt(),
                of.ects(),
                of.kzCredits(),
                of.percent(),
                of.wholePercent(),
                of.letter(),
                of.points(),
                of.traditional(),
                of.mark(),
                of.superseded(),
                of.replacedBy(),
                of.repeated(),
                of.creditsEarned(),
                of.inCurriculum(),
                kind == Kind.COURSEWORK ? COURSE_WORK : kind == Kind.THESIS ? THESIS : null);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
