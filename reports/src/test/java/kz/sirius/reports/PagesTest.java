package kz.sirius.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.sirius.reports.TranscriptData.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the document falls into pages. */
class PagesTest {

    /** What stands under the rows of every page: page footer, and the box of the demonstration. */
    private static final int FOOT = 2;

    @ParameterizedTest
    @CsvSource({
        "kk, № TR-2026-000127 · Транскрипт · Сәрсен Ө. Н. %d-бет; барлығы %d бет",
        "ru, № TR-2026-000127 · Транскрипт · Сәрсен Ө. Н. Страница %d из %d",
        "en, No. TR-2026-000127 · Transcript of Records · SARSEN O. Page %d of %d"
    })
    void everyPageCarriesNumberNameAndItsPlace(String language, String foot) throws IOException {
        for (int count : new int[] {1, 300}) {
            List<List<String>> pages = Printed.pages(TranscriptPdf.render(Samples.of(language, count)));
            for (int page = 1; page <= pages.size(); page++) {
                List<String> lines = pages.get(page - 1);
                String expected = foot.replace(';', ',').formatted(page, pages.size());
                assertEquals(expected, lines.get(lines.size() - 1));
                assertTrue(lines.get(lines.size() - FOOT).startsWith("КӨРСЕТІЛІМ, ЗАҢДЫ КҮШІ ЖОҚ"), lines.toString());
            }
            assertEquals(count == 1 ? 1 : 11, pages.size(), 3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void noHeadingStandsAloneAtTheFootOfAPage(String language) throws IOException {
        int[] counts = "kk".equals(language)
                ? IntStream.concat(IntStream.rangeClosed(18, 27), IntStream.of(1, 300))
                        .toArray()
                : new int[] {1, 45, 300};
        for (int count : counts) {
            headingsAreFollowed(language, TranscriptPdf.render(Samples.of(language, count)), count);
        }
    }

    @Test
    void noHeadingIsLeftBehindByLongTitles() throws IOException {
        String title = "Дәлелді медицина негіздері және клиникалық эпидемиология "
                .repeat(5)
                .strip();
        for (int at = 8; at < 24; at += 2) {
            List<Row> rows = new ArrayList<>(SampleRows.of("kk", 60));
            rows.set(at, SampleRows.titled(rows.get(at), title));
            rows.set(at + 5, SampleRows.titled(rows.get(at + 5), title));
            headingsAreFollowed("kk", TranscriptPdf.render(Samples.with("kk", rows, Samples.holder("kk"), true)), at);
        }
    }

    @Test
    void theSignatureSheetIsNeverPartedFromItsHeading() throws IOException {
        List<SheetLine> sheet = new ArrayList<>(Samples.of("kk", 1).sheet());
        while (sheet.size() < 5) {
            sheet.add(sheet.get(1));
        }
        for (int count = 1; count < 32; count += 3) {
            TranscriptData data = Samples.signedBy(Samples.of("kk", count), sheet);
            List<List<String>> pages = Printed.pages(TranscriptPdf.render(data));
            List<String> last = pages.get(pages.size() - 1);
            int heading = last.indexOf(Texts.in("kk").of("sheet.heading"));
            assertTrue(heading >= 0, count + " rows: " + last);
            long signed = last.subList(heading, last.size()).stream()
                    .filter(line -> line.startsWith("Қол қойылды"))
                    .count();
            assertEquals(4, signed, count + " rows");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk-en"})
    void noBlockSectionOrHeadingIsPartedFromWhatItHeads(String language) throws IOException {
        Tongues tongues = Tongues.of(language);
        Set<String> headings = headings(tongues.first().language());
        for (Block block : Block.values()) {
            headings.add(tongues.label("block." + block));
            headings.add(tongues.label("block.again." + block));
        }
        for (int section = 1; section <= 8; section++) {
            Said words = tongues.say("supplement." + section);
            headings.add(section + " " + words.text());
            headings.add(
                    words.joined("\n").lines().reduce((first, second) -> second).orElseThrow());
        }
        SystemText.on(Graduates.ON).in(tongues).stream()
                .filter(paragraph -> SystemText.isHeading(paragraph.text()))
                .forEach(heading -> {
                    headings.add(SystemText.words(heading.text()));
                    headings.add(SystemText.words(heading.second() == null ? heading.text() : heading.second()));
                });
        for (int count = 2; count < 60; count += 8) {
            for (byte[] pdf : List.of(
                    AppendixPdf.render(Graduates.appendix(language, count)),
                    SupplementPdf.render(Graduates.supplement(language, count)))) {
                int rows = count;
                for (List<String> lines : Printed.pages(pdf)) {
                    String last = lines.get(lines.size() - FOOT - 1);
                    assertFalse(headings.contains(last), () -> rows + " rows: " + last + " stands alone");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "kk-en"})
    void aLastPageIsNeverASignatureSheetAlone(String language) throws IOException {
        String heading = Printed.flowing(Tongues.of(language).label("sheet.heading"));
        for (int count = 1; count < 50; count += 9) {
            for (byte[] pdf : List.of(
                    TranscriptPdf.render(Samples.of(language, count)),
                    AppendixPdf.render(Graduates.appendix(language, count)),
                    SupplementPdf.render(Graduates.supplement(language, count)))) {
                List<List<String>> pages = Printed.pages(pdf);
                List<String> last = pages.get(pages.size() - 1);
                assertTrue(last.indexOf(heading) > 3, language + ", " + count + " rows: " + last);
            }
        }
    }

    @Test
    void aPageWithoutRowsHasNoHeadOfATable() throws IOException {
        List<List<String>> pages = Printed.pages(TranscriptPdf.render(Samples.of("kk", 45)));
        String head = Texts.in("kk").of("column.title");
        for (List<String> lines : pages) {
            boolean rows = lines.stream().anyMatch(line -> line.matches("\\d+ BP\\d{4} .*"));
            assertEquals(rows, lines.stream().anyMatch(line -> line.contains(head)));
        }
        assertFalse(String.join(" ", pages.get(pages.size() - 1)).contains(head));
    }

    @Test
    void headingsComeAgainOnTheNextPage() throws IOException {
        List<List<String>> pages = Printed.pages(TranscriptPdf.render(Samples.of("ru", 300)));
        assertTrue(
                pages.get(1).contains("2022/2023 учебный год (продолжение)"),
                pages.get(1).toString());
        assertTrue(
                pages.get(1).contains("1-й семестр (продолжение)"), pages.get(1).toString());
    }

    @Test
    void aNameOfTwoLinesPushesTheFactsDown() throws IOException {
        Holder holder =
                new Holder("Әбдірахманова-Нұрмұхаммедқызы", "Жанарайым-Мөлдір Өміргүл", "Нұрсұлтанбекқызы-Дарханқызы");
        List<String> lines = Printed.pages(
                        TranscriptPdf.render(Samples.with("kk", SampleRows.of("kk", 1), holder, true)))
                .get(0);
        int name = lines.indexOf("Тегі, аты, әкесінің аты");
        assertEquals(
                "Әбдірахманова-Нұрмұхаммедқызы Жанарайым-Мөлдір Өміргүл Нұрсұлтанбекқызы-Дарханқызы",
                lines.get(name + 1) + " " + lines.get(name + 2));
        assertTrue(lines.get(name + 3).startsWith("Мектеп"), lines.toString());
    }

    private static void headingsAreFollowed(String language, byte[] pdf, int count) throws IOException {
        Set<String> headings = headings(language);
        for (List<String> lines : Printed.pages(pdf)) {
            String last = lines.get(lines.size() - FOOT - 1);
            assertFalse(headings.contains(last), () -> count + " rows: " + last + " stands alone");
        }
    }

    private static Set<String> headings(String language) {
        Texts texts = Texts.in(language);
        Set<String> headings = new HashSet<>(Set.of(texts.of("scale"), texts.of("sheet.heading")));
        for (int year = 2022; year < 2026; year++) {
            headings.add(texts.of("year", year + "/" + (year + 1)));
            headings.add(texts.of("year.again", year + "/" + (year + 1)));
        }
        for (int term = 1; term <= 2; term++) {
            headings.add(texts.of("term", term));
            headings.add(texts.of("term.again", term));
        }
        headings.add(Printed.flowing(texts.of("sheet.action") + " " + texts.of("sheet.person") + " "
                + texts.of("sheet.organisation") + " " + texts.of("sheet.issuer")));
        headings.add(Printed.flowing(texts.of("column.no") + " " + texts.of("column.code") + " "
                + texts.of("column.title") + " " + texts.of("column.ects") + " " + texts.of("column.percent") + " "
                + texts.of("column.letter") + " " + texts.of("column.points") + " " + texts.of("column.word")));
        return headings;
    }
}
