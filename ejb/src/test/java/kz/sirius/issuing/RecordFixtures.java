package kz.sirius.issuing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.sirius.common.Language;
import kz.sirius.common.Words;
import kz.sirius.pages.Packing;
import kz.sirius.records.AcademicRecord;
import kz.sirius.records.GradeScale;
import kz.sirius.records.Mark;
import kz.sirius.records.Period;
import kz.sirius.reports.Institution;
import kz.sirius.reports.Issue;
import kz.sirius.reports.Said;
import kz.sirius.reports.SheetLine;
import kz.sirius.reports.TranscriptData;
import kz.sirius.reports.TranscriptPdf;
import org.jspecify.annotations.Nullable;

/** Academic records for the tests, and the pages that are made of them. */
public final class RecordFixtures {

    static final Words UNIT = new Words("Стоматология мектебі", "Школа стоматологии", "School of Dentistry");
    static final Words TITLE = new Words(
            "Һистология, цитология, эмбриология",
            "Гистология, цитология, эмбриология",
            "Histology, Cytology, Embryology");

    private static final String EMBLEM =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 44 44'><circle cx='22' cy='22' r='18'/></svg>";

    private RecordFixtures() {}

    /** The numbered pages of a transcript with so many rows, for one signer. */
    public static byte[] pages(Language language, int rows) {
        return pages(language, rows, 1);
    }

    /** The same for so many signers. */
    public static byte[] pages(Language language, int rows, int signers) {
        return pages(language, study(rows), new Packing(null, signers, 7));
    }

    /** The numbered pages of this record with what they carry. */
    public static byte[] pages(Language language, AcademicRecord record, Packing packing) {
        return TranscriptPdf.render(data(language, record), packing);
    }

    /** What the numbered pages of this record print. */
    public static TranscriptData data(Language language, AcademicRecord record) {
        return data(Speech.of(language, false), record);
    }

    static TranscriptData data(Speech speech, AcademicRecord record) {
        RecordPages pages = new RecordPages(record, speech);
        return new TranscriptData(
                speech.tag(),
                institution(),
                issue("TR-2026-000127"),
                false,
                pages.holder(),
                pages.study(),
                pages.rows(),
                pages.sums(),
                pages.results(),
                pages.scales(),
                sheet());
    }

    static Institution institution() {
        return new Institution(
                Said.of("«С. Ж. Асфендияров атындағы Қазақ ұлттық медицина университеті» КЕАҚ"),
                Said.of("Тіркеуші кеңсесі басқармасы"),
                Said.of("СОР-2/21, 1-басылым"),
                Said.of("Негіздеме: СОР-2/21."),
                EMBLEM.getBytes(StandardCharsets.UTF_8));
    }

    static Issue issue(String number) {
        return new Issue(
                number,
                LocalDate.of(2026, 11, 23),
                "https://sirius.example.kz/v/7K2M9QXD4T8V1HJCE6RW3ZNBF5",
                "sirius.example.kz/v",
                "7K2M9QXD4T8V1HJCE6RW3ZNBF5");
    }

    static List<SheetLine> sheet() {
        return List.of(
                new SheetLine(false, Said.of("Ахметова Д. С."), Said.of("маман"), Said.of("ҚазҰМУ"), null),
                new SheetLine(true, Said.of("Өтегенова Б. Қ."), Said.of("басшы"), Said.of("ҚазҰМУ"), "Test Authority"));
    }

    /** The record of a whole study with so many rows. */
    public static AcademicRecord study(int rows) {
        return record(Period.all(), AcademicRecord.Status.STUDYING, rows(rows));
    }

    /** The record of a whole study with this row. */
    public static AcademicRecord study(AcademicRecord.Row row) {
        return record(Period.all(), AcademicRecord.Status.STUDYING, List.of(row));
    }

    /** The record of somebody with these names in his passport. */
    public static AcademicRecord named(String surnameLatin, String givenNameLatin) {
        AcademicRecord of = study(1);
        AcademicRecord.Holder holder = of.learner();
        return new AcademicRecord(
                of.format(),
                new AcademicRecord.Holder(
                        holder.studentNo(),
                        holder.surname(),
                        holder.givenName(),
                        holder.patronymic(),
                        surnameLatin,
                        givenNameLatin,
                        holder.citizenship(),
                        holder.language()),
                of.unit(),
                of.programme(),
                of.study(),
                of.graduation(),
                of.period(),
                of.rows(),
                of.sums(),
                of.creditsEarned(),
                of.gpaPeriod(),
                of.creditsCumulative(),
                of.gpaCumulative(),
                of.scales());
    }

    static AcademicRecord record(Period period, AcademicRecord.Status status, List<AcademicRecord.Row> rows) {
        boolean graduated = status == AcademicRecord.Status.GRADUATED;
        LocalDate date = graduated ? LocalDate.of(2026, 6, 30) : null;
        return new AcademicRecord(
                AcademicRecord.FORMAT,
                new AcademicRecord.Holder(
                        "22200004", "Сәрсен", "Өркен", "Нұрланұлы", "SARSEN", "ORKEN", "KZ", Language.KK),
                new AcademicRecord.Unit("SDN", AcademicRecord.UnitKind.SCHOOL, UNIT),
                new AcademicRecord.Programme(
                        "6B10103",
                        AcademicRecord.Level.INTEGRATED,
                        new Words("Стоматология", "Стоматология", "Dentistry"),
                        new Words("Бакалавр", "Бакалавр", "Bachelor"),
                        "0911",
                        7,
                        new BigDecimal("6"),
                        new BigDecimal("360")),
                new AcademicRecord.Study(
                        2022,
                        AcademicRecord.StudyForm.FULL_TIME,
                        4,
                        period.lastAcademicYear(),
                        status,
                        date,
                        "SDN22-1"),
                graduated ? new AcademicRecord.Graduation(date, "BD", "1", "№ 13", false) : null,
                period,
                rows,
                List.of(new AcademicRecord.Sum(
                        "2022/2023", 1, rows.size(), new BigDecimal("5"), new BigDecimal("3.67"), null)),
                new BigDecimal("5"),
                new BigDecimal("3.67"),
                new BigDecimal("5"),
                null,
                List.of(GradeScale.newest()));
    }

    static List<AcademicRecord.Row> rows(int count) {
        List<AcademicRecord.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int half = i * 8 / Math.max(count, 8);
            String year = (2022 + half / 2) + "/" + (2023 + half / 2);
            rows.add(row(year, half % 2 + 1, i % 9 == 5 ? Mark.P : null, null, i < 250));
        }
        return rows;
    }

    /** One row of the discipline that all rows are of. */
    public static AcademicRecord.Row row(
            String year,
            int term,
            @Nullable Mark mark,
            AcademicRecord.@Nullable Replacement later,
            boolean inCurriculum) {
        boolean graded = mark == null;
        return new AcademicRecord.Row(
                "BP1202",
                TITLE,
                AcademicRecord.Kind.DISCIPLINE,
                AcademicRecord.Component.BASE,
                year,
                term,
                LocalDate.of(2023, 1, 18),
                1,
                new BigDecimal("5"),
                null,
                graded ? new BigDecimal("89.5") : null,
                graded ? 90 : null,
                graded ? "A-" : null,
                graded ? new BigDecimal("3.67") : null,
                graded ? new Words("Өте жақсы", "Отлично", "Excellent") : mark.words(),
                mark,
                later != null,
                later,
                false,
                later == null,
                inCurriculum ? new AcademicRecord.CurriculumPlace(1, 1, new BigDecimal("5")) : null,
                null);
    }
}
