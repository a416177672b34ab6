package kz.sirius.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import kz.sirius.pages.PdfA;
import kz.sirius.pages.ReadAloud;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;

class SlipsPdfTest {

    private static final String LONG = "Нұрмұхаммедқызы-Әбдірахманова Гүлжәмила-Перизат Құрманғалиқызы";

    @Test
    void threeSlipsStandOnAPageEachWhole() throws IOException {
        byte[] pdf = slips(7);
        List<List<String>> pages = Printed.pages(pdf);
        assertEquals(3, pages.size());
        for (int i = 0; i < 7; i++) {
            String page = String.join(" ", pages.get(i / 3));
            for (String said : List.of("2310000" + i, "abcd-efgh-jk" + i + "m", "Топ-" + i)) {
                assertTrue(page.contains(said), said + " is not on page " + (i / 3 + 1) + ": " + page);
            }
        }
        Path picture = Path.of("target", "slips.png");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Files.createDirectories(picture.getParent());
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 100), "png", picture.toFile());
        }
    }

    @Test
    void aSlipSaysEverythingInThreeLanguages() throws IOException {
        String text = Printed.flowing(Printed.text(slips(1)));
        for (String language : List.of("kk", "ru", "en")) {
            for (String word : List.of("login", "password", "until", "address", "steps")) {
                String said = Texts.in(language).of("slips." + word);
                assertTrue(text.replace(" ", "").contains(said.replace(" ", "")), said + " is not in " + text);
            }
        }
        assertTrue(text.contains("https://sirius.example.kz"), text);
        assertTrue(text.contains("12.12.2026 12:00 (UTC+05:00)"), text);
    }

    @Test
    void aSlipIsReadAloudInItsOrderAndLanguages() throws IOException {
        List<String> aloud = ReadAloud.lines(slips(1));
        assertTrue(aloud.contains("heading level 1: " + LONG), aloud.toString());
        String all = String.join("\n", aloud);
        assertTrue(all.indexOf("23100000") > all.indexOf(LONG), all);
        assertTrue(all.indexOf("abcd-efgh-jk0m") > all.indexOf("23100000"), all);
        assertTrue(all.contains("Логин [ru] Логин [en] Login: 23100000"), all);
    }

    @Test
    void theFileIsAnArchiveFileThatScreenReadersRead() throws IOException, VeraPDFException {
        PdfA.assertValid(slips(4));
    }

    @Test
    void aLetterThatNoFontHasDoesNotKeepASlipBack() throws IOException {
        byte[] pdf = SlipsPdf.render("Университет", "https://a.kz", List.of(new Slip("李 Иван", "", "1", "a", "b")));
        assertTrue(Printed.text(pdf).contains("? Иван"), Printed.text(pdf));
    }

    private static byte[] slips(int many) {
        return SlipsPdf.render(
                "«С. Ж. Асфендияров атындағы Қазақ ұлттық медицина университеті» КЕАҚ",
                "https://sirius.example.kz",
                IntStream.range(0, many)
                        .mapToObj(i -> new Slip(
                                i == 0 ? LONG : "Иманғали Дархан Қайратұлы",
                                "Топ-" + i,
                                "2310000" + i,
                                "abcd-efgh-jk" + i + "m",
                                "12.12.2026 12:00 (UTC+05:00)"))
                        .toList());
    }
}
