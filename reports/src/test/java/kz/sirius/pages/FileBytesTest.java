package kz.sirius.pages;

import static kz.sirius.pages.Elements.band;
import static kz.sirius.pages.Elements.image;
import static kz.sirius.pages.Elements.property;
import static kz.sirius.pages.Elements.tag;
import static kz.sirius.pages.Elements.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.extensions.ExtensionsEnvironment;
import net.sf.jasperreports.extensions.ExtensionsRegistry;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;

/** The bytes of a file: the same for the same pages, packed, with no more of a font than is used. */
class FileBytesTest {

    private static final String NAMES = "Әбдіғали Ғани Қайрат Меңдіғара Өмір Ұлан Үміт Һәкім Ілияс ӘҒҚҢӨҰҮҺІ";
    private static final Packing PACKING = Packings.full(7);

    @Test
    void eightThreadsAtOnceWriteTheBytesThatOneWrites()
            throws InterruptedException, ExecutionException, IOException, VeraPDFException {
        List<JasperPrint> prints =
                IntStream.range(0, 4).mapToObj(FileBytesTest::print).toList();
        PageWriter writer = new TaggedPageWriter(6);
        List<byte[]> alone =
                prints.stream().map(print -> written(writer, print)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<byte[]>> tasks = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                JasperPrint print = prints.get(i % prints.size());
                tasks.add(() -> written(writer, print));
            }
            List<Future<byte[]>> together = threads.invokeAll(tasks);
            for (int i = 0; i < together.size(); i++) {
                assertArrayEquals(alone.get(i % prints.size()), together.get(i).get());
            }
        } finally {
            threads.shutdownNow();
        }
        PdfA.assertValid(alone.get(0));
        assertEquals(List.of(), Qpdf.complaints(alone.get(0)));
    }

    private static JasperPrint print(int number) {
        String elements = text("0 0 400 20", "", "$F{words}", tag("h1"))
                + text("0 20 400 40", "markup=\"styled\"", "\"x<sup>2</sup> <b>\" + $F{words} + \"</b>\"")
                + image("0 80 40 40", "", tag("figure"), property("alt", "Белгі"));
        String words = NAMES.substring(number) + " " + number;
        List<Map<String, String>> records =
                IntStream.range(0, 12).mapToObj(i -> Map.of("words", words + i)).toList();
        return Sketch.filled(band(130, elements), Map.of("picture", PictureTest.dot()), records);
    }

    private static byte[] written(PageWriter writer, JasperPrint print) {
        return writer.write(print, Twins.DESCRIPTION, PACKING);
    }

    @Test
    void aHigherLevelMakesASmallerFileOfTheSamePages() throws IOException {
        JasperPrint print = print(0);
        byte[] quick = written(new TaggedPageWriter(1), print);
        byte[] small = written(new TaggedPageWriter(9), print);
        assertTrue(small.length < quick.length, small.length + " " + quick.length);
        assertEquals(Tree.dump(quick), Tree.dump(small));
        assertEquals(0, Yardstick.pixels(quick, small));
        assertThrows(IllegalArgumentException.class, () -> new TaggedPageWriter(-1));
        assertThrows(IllegalArgumentException.class, () -> new TaggedPageWriter(10));
    }

    @Test
    void objectsLieInObjectStreamsAndNothingStandsInATableOfTheOldKind() {
        String file = new String(written(new TaggedPageWriter(6), print(0)), StandardCharsets.ISO_8859_1);
        assertTrue(file.startsWith("%PDF-1.7\n"), file.substring(0, 9));
        assertTrue(file.contains("/Type/ObjStm"));
        assertTrue(file.contains("/Type/XRef"));
        assertFalse(file.contains("\nxref\n") || file.contains("/StructElem") || file.contains("/S/H1"));
    }

    @Test
    void namesAreCopiedAsTheyAreWritten() throws IOException {
        byte[] pdf = one(text("0 0 485 20", "", "\"" + NAMES + "\""));
        assertEquals(NAMES, Yardstick.text(pdf).strip());
        assertEquals(NAMES, Tree.of(pdf).all("P").get(0).text());
        // Poppler reads it as well.
        assertEquals(List.of(), Yardstick.layout(pdf, one(text("0 0 485 20", "", "\"" + NAMES + "\"", tag("h1")))));
    }

    @Test
    void onlyTheLettersThatAreUsedLieInTheFile() throws IOException {
        assertTrue(outlines(one(text("0 0 485 20", "", "\"Өмір\""))) <= 8);
        assertTrue(outlines(one(text("0 0 485 20", "", "\"" + NAMES + "\""))) > 30);
    }

    /** How many its one font has. */
    private static int outlines(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            var font = resources.getFont(resources.getFontNames().iterator().next());
            byte[] program = font.getFontDescriptor().getFontFile2().toByteArray();
            try (TrueTypeFont parsed = new TTFParser(true).parse(new RandomAccessReadBuffer(program))) {
                return parsed.getNumberOfGlyphs();
            }
        }
    }

    @Test
    void aLetterThatAFaceLacksComesFromAnotherFamilyAndTheOthersDoNot() throws IOException, VeraPDFException {
        ExtensionsRegistry before = ExtensionsEnvironment.getExtensionsRegistry();
        ExtensionsEnvironment.setThreadExtensionsRegistry(withArrows(before));
        try {
            byte[] pdf = one(text("0 0 485 20", "", "\"бір → екі\""));
            List<String> words = Letters.words(pdf).stream()
                    .map(word -> word.font() + " " + word.text())
                    .toList();
            assertEquals(List.of("SiriusSans-Regular бір", "LiberationSans →", "SiriusSans-Regular екі"), words);
            assertEquals("бір → екі", Tree.of(pdf).all("P").get(0).text());
            PdfA.assertValid(pdf);
        } finally {
            ExtensionsEnvironment.setThreadExtensionsRegistry(before);
        }
    }

    /** Another family, which PDFBox carries. */
    private static ExtensionsRegistry withArrows(ExtensionsRegistry known) {
        SimpleFontFamily family = new SimpleFontFamily(DefaultJasperReportsContext.getInstance());
        family.setName("Liberation Sans");
        SimpleFontFace face = new SimpleFontFace(DefaultJasperReportsContext.getInstance());
        face.setTtf("org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
        family.setNormalFace(face);
        return new ExtensionsRegistry() {
            @Override
            public <T> List<T> getExtensions(Class<T> type) {
                List<T> all = new ArrayList<>(known.getExtensions(type));
                if (type == FontFamily.class) {
                    all.add(type.cast(family));
                }
                return all;
            }
        };
    }

    private static byte[] one(String elements) {
        return Twins.written(Sketch.filled(band(200, elements), Map.of(), List.of(Map.of())));
    }
}
