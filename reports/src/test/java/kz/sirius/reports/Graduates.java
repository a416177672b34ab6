package kz.sirius.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sirius.reports.AppendixData.Award;
import kz.sirius.reports.SupplementData.Content;
import kz.sirius.reports.SupplementData.Distribution;
import kz.sirius.reports.SupplementData.Item;
import kz.sirius.reports.SupplementData.NotApplicable;
import kz.sirius.reports.SupplementData.NotProvided;
import kz.sirius.reports.SupplementData.SameAs;
import org.jspecify.annotations.Nullable;

/** Invented graduates for the tests: what their appendices and supplements print. */
final class Graduates {

    static final LocalDate ON = LocalDate.of(2026, 11, 23);

    /** A title of 300 letters. */
    static final String THESIS = ("Созылмалы жүрек жеткіліксіздігі бар науқастарды амбулаториялық деңгейде бақылаудың"
                    + " тиімділігін бағалау және дәлелді медицина негізінде жекелендірілген оңалту бағдарламасын"
                    + " әзірлеу: Алматы қаласының емханалары бойынша проспективті зерттеу нәтижелері, әдістемелік"
                    + " ұсынымдар және енгізу тәжірибесінің қорытындылары")
            .substring(0, 300);

    private static final Holder WOMAN =
            new Holder("Нұрғалиева", "Жанар", "Серікқызы", new Holder.Latin("NURGALIYEVA", "ZHANAR"));

    private Graduates() {}

    static AppendixData appendix(String language, int rows) {
        return appendix(language, "INTEGRATED", achievement(language, rows), Samples.issue("DA-2026-000018"));
    }

    static AppendixData appendix(String language, String level, Achievement achievement, @Nullable Issue issue) {
        return new AppendixData(
                language,
                ON,
                Samples.institution(language),
                issue,
                true,
                Samples.holder(language),
                award(language, level),
                achievement,
                List.of(Samples.scale2018(language)),
                issue == null ? List.of() : Samples.sheet(language));
    }

    static AppendixData of(AppendixData data, Holder holder, List<Scale> scales) {
        return new AppendixData(
                data.language(),
                data.on(),
                data.institution(),
                data.issue(),
                data.demonstration(),
                holder,
                data.award(),
                data.achievement(),
                scales,
                data.sheet());
    }

    private static Award award(String language, String level) {
        return new Award(
                "RESIDENCY".equals(level) ? "DIVISION" : "SCHOOL",
                Samples.say(language, "Стоматология мектебі", "Школа стоматологии", "School of Dentistry"),
                "6B10103",
                Samples.say(language, "Стоматология", "Стоматология", "Dentistry"),
                level,
                "FULL_TIME",
                new BigDecimal("6"),
                new BigDecimal("360"),
                Samples.say(
                        language,
                        "Стоматология саласындағы бакалавр",
                        "Бакалавр в области стоматологии",
                        "Bachelor of Dentistry"),
                "BD",
                "00000087",
                LocalDate.of(2026, 6, 30),
                "INTEGRATED".equals(level),
                Said.of("№\u00a017, 2026-06-30"),
                2020,
                "20100003");
    }

    /** Rows in every block; the last is the thesis with a title of 300 letters. */
    static Achievement achievement(String language, int count) {
        List<Achievement.Row> rows = new ArrayList<>();
        Block[] blocks = Block.values();
        for (int i = 0; i < count - 1; i++) {
            Block block = blocks[i * blocks.length / count];
            TranscriptData.Row row = SampleRows.of(language, 7).get(i % 2 == 0 ? i % 6 : 0);
            boolean passed = i % 9 == 4;
            rows.add(new Achievement.Row(
                    block,
                    "BP%04d".formatted(1201 + i),
                    row.title(),
                    null,
                    new BigDecimal("5"),
                    passed ? null : 92,
                    passed ? null : "A-",
                    passed ? null : new BigDecimal("3.67"),
                    passed
                            ? Samples.say(language, "Есептелді", "Зачтено", "Passed")
                            : Samples.say(language, "Өте жақсы", "Отлично", "Excellent"),
                    passed ? "P" : null));
        }
        rows.add(thesis(language));
        List<Achievement.Sum> sums = rows.stream()
                .map(Achievement.Row::block)
                .distinct()
                .map(block -> new Achievement.Sum(block, credits(rows, block)))
                .toList();
        BigDecimal all = sums.stream().map(Achievement.Sum::ects).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Achievement(rows, sums, all, new BigDecimal("3.67"));
    }

    private static BigDecimal credits(List<Achievement.Row> rows, Block block) {
        return rows.stream()
                .filter(row -> row.block() == block)
                .map(Achievement.Row::ects)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Achievement.Row thesis(String language) {
        return new Achievement.Row(
                Block.FINAL,
                "FA6602",
                Samples.say(language, "Дипломдық жұмыс", "Дипломная работа", "Diploma Thesis"),
                THESIS,
                new BigDecimal("8"),
                97,
                "A",
                new BigDecimal("4.00"),
                Samples.say(language, "Өте жақсы", "Отлично", "Excellent"),
                null);
    }

    static SupplementData supplement(String language, int rows) {
        return supplement(language, items(language), achievement(language, rows), GraduateShares.of());
    }

    static SupplementData supplement(
            String language, Map<String, Item> items, Achievement achievement, Distribution distribution) {
        return new SupplementData(
                language,
                ON,
                Samples.institution(language),
                Samples.issue("DS-2026-000018"),
                true,
                "en".equals(language) ? WOMAN.inLatin() : WOMAN,
                LocalDate.of(1999, 8, 3),
                "20100003",
                items,
                achievement,
                List.of(Samples.scale2018(language)),
                distribution,
                Samples.sheet(language));
    }

    static SupplementData of(SupplementData data, Holder holder, @Nullable Issue issue, List<Scale> scales) {
        return new SupplementData(
                data.language(),
                data.on(),
                data.institution(),
                issue,
                data.demonstration(),
                holder,
                data.birthDate(),
                data.studentNo(),
                data.items(),
                data.achievement(),
                scales,
                data.distribution(),
                issue == null ? List.of() : data.sheet());
    }

    /** Every way to answer an item. */
    static Map<String, Item> items(String l) {
        Map<String, Item> items = new HashMap<>();
        String kk = "Стоматология саласындағы бакалавр";
        items.put("2.1", original(l, kk, "Бакалавр в области стоматологии", "Bachelor of Dentistry"));
        items.put(
                "2.2",
                content(
                        l,
                        "Стоматология (ISCED-F 2013: 0911 Стоматология)",
                        "Стоматология (ISCED-F 2013: 0911 Стоматология)",
                        "Dentistry (ISCED-F 2013: 0911 Dental studies)"));
        items.put(
                "2.3",
                original(
                        l,
                        "«С. Ж. Асфендияров атындағы Қазақ ұлттық медицина университеті» КЕАҚ",
                        "НАО «Казахский национальный медицинский университет имени С. Д. Асфендиярова»",
                        "S. D. Asfendiyarov Kazakh National Medical University, non-commercial joint-stock company"));
        items.put("2.4", new SameAs("2.3"));
        items.put("2.5", content(l, "Қазақ тілі", "Казахский", "Kazakh"));
        items.put(
                "3.1",
                content(
                        l,
                        "Ұлттық біліктілік шеңберінің 7-деңгейі; Еуропалық жоғары білім беру кеңістігінің екінші циклі",
                        "Уровень 7 национальной рамки квалификаций; второй цикл QF-EHEA",
                        "National Qualifications Framework level 7; second cycle of the QF-EHEA"));
        items.put(
                "3.2",
                content(
                        l,
                        "360 ECTS кредиті, күндізгі оқудың 6 жылы",
                        "360 кредитов ECTS, 6 лет очного обучения",
                        "360 ECTS credits, 6 years of full-time study"));
        items.put(
                "3.3",
                content(
                        l,
                        "Жалпы орта немесе техникалық және кәсіптік білім; Ұлттық бірыңғай тестілеу нәтижелері бойынша конкурс.",
                        "Общее среднее или техническое и профессиональное образование; конкурс по результатам Единого"
                                + " национального тестирования.",
                        "Complete general secondary or technical and vocational education; competition by the results of the"
                                + " Unified National Testing."));
        items.put("4.1", content(l, "Күндізгі", "Очная", "Full-time"));
        items.put(
                "4.2",
                content(
                        l,
                        "Түлек анамнез жинайды, науқасты тексереді және диагноз қоюға негіз табады; кең таралған ауруларды дәлелді"
                                + " медицина бойынша емдеуді жоспарлайды; шұғыл көмек көрсетеді; заң мен медициналық әдепті сақтайды.",
                        "Выпускник собирает анамнез, осматривает пациента и обосновывает диагноз; планирует лечение"
                                + " распространённых болезней на основе доказательной медицины; оказывает неотложную помощь;"
                                + " соблюдает закон и медицинскую этику.",
                        "The graduate takes a history, examines a patient and reasons towards a diagnosis; plans evidence-based"
                                + " treatment of common diseases; gives urgent care; follows the law and medical ethics."));
        items.put(
                "4.5",
                new NotApplicable(Samples.say(
                        l,
                        "диплом үздік белгісінсіз берілген, ал басқа жіктеу жоқ.",
                        "диплом выдан без отличия, иной классификации нет.",
                        "the diploma was awarded without distinction, and no other classification exists.")));
        items.put(
                "5.1",
                content(
                        l,
                        "Магистратура, резидентура және докторантура бағдарламаларына қабылдануға мүмкіндік береді.",
                        "Даёт доступ к программам магистратуры, резидентуры и докторантуры.",
                        "Gives access to programmes of master’s study, residency and doctoral study."));
        items.put(
                "5.2",
                content(
                        l,
                        "Дәрігер-стоматолог кәсібі реттеледі: дербес жұмыс істеу үшін маман сертификаты қажет.",
                        "Профессия врача-стоматолога регулируется: для самостоятельной работы нужен сертификат специалиста.",
                        "The profession of dentist is regulated: independent practice needs a specialist’s certificate."));
        items.put(
                "6.1",
                new NotProvided(Samples.say(
                        l,
                        "университетте растай алатын басқа қызмет туралы деректер жоқ.",
                        "у университета нет данных об иной деятельности, которые он может подтвердить.",
                        "the university holds no record of further activities that it can confirm.")));
        items.put(
                "6.2",
                content(
                        l,
                        "kaznmu.edu.kz; enic-kazakhstan.edu.kz",
                        "kaznmu.edu.kz; enic-kazakhstan.edu.kz",
                        "kaznmu.edu.kz; enic-kazakhstan.edu.kz"));
        return items;
    }

    private static Item content(String language, String kk, String ru, String en) {
        return new Content(Samples.say(language, kk, ru, en));
    }

    /** The original first, the document's language on the next line. */
    private static Item original(String language, String kk, String ru, String en) {
        return switch (language) {
            case "kk" -> new Content(Said.of(kk));
            case "kk-en" -> new Content(new Said(kk, en));
            default ->
                new Content(
                        Said.of(kk + "\n" + Samples.say(language, kk, ru, en).text()));
        };
    }
}
