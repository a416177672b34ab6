package kz.sirius.pages;

import static kz.sirius.pages.Elements.element;
import static kz.sirius.pages.Elements.image;
import static kz.sirius.pages.Elements.property;
import static kz.sirius.pages.Elements.tag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Photographs and drawings stand where JasperReports' own exporter draws them. */
class PictureTest {

    private static final String FIGURE = tag("figure") + property("alt", "Сурет");
    private static final String PLACE = "20 20 150 90";

    /** Black without a colour of its own, a stroke without an end of its own. */
    private static final String DRAWING = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 44 22'>"
            + "<path d='M2 2 L30 20' stroke='#0A5A73' stroke-width='1.6'/><rect x='20' y='3' width='9' height='6'/></svg>";

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_3BYTE_BGR})
    void aPhotographKeepsItsShapeOrFillsItsPlace(int type) throws IOException {
        Map<String, Object> picture = Map.of("picture", data(photograph(type)));
        for (String attributes : List.of(
                "",
                "scaleImage=\"FillFrame\"",
                "hImageAlign=\"Center\" vImageAlign=\"Middle\"",
                "hImageAlign=\"Right\" vImageAlign=\"Bottom\"")) {
            String box = "<box topPadding=\"8\" leftPadding=\"3\"><pen lineWidth=\"2\"/></box>";
            Twins.assertAlike(
                    image(PLACE, attributes, FIGURE) + image("20 200 60 160", attributes, box, FIGURE), picture);
        }
    }

    /** The exporter makes grey lighter than it is. */
    @Test
    void greyStaysAsGreyAsItIs() throws IOException {
        BufferedImage grey = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 64; i++) {
            grey.getRaster().setSample(i % 8, i / 8, 0, 69);
        }
        Map<String, Object> picture = Map.of("picture", data(png(grey)));
        byte[] pdf = Twins.of(image("0 0 80 80", "", FIGURE), picture).ours();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int dot = new PDFRenderer(document).renderImage(0).getRGB(68 + 40, 36 + 40);
            assertEquals(69, new Color(dot).getGreen(), 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PLACE, "20 20 150 20", "20 20 30 200"})
    void aDrawingIsDrawnAlikeWhateverWasDrawnBefore(String place) throws IOException {
        String before = element(
                "rectangle",
                "10 300 9 9",
                "backcolor=\"#DDEEFF\"",
                "<pen lineWidth=\"3\" lineStyle=\"Dashed\" lineColor=\"#AA0000\"/>");
        Map<String, Object> picture = Map.of("picture", data(DRAWING.getBytes(StandardCharsets.UTF_8)));
        Twins.assertAlike(before + image(place, "", FIGURE), picture);
    }

    @Test
    void picturesOfTheSameDotsInOtherRowsAreOtherPictures() throws IOException {
        BufferedImage lying = new BufferedImage(4, 1, BufferedImage.TYPE_INT_RGB);
        BufferedImage standing = new BufferedImage(1, 4, BufferedImage.TYPE_INT_RGB);
        lying.setRGB(0, 0, 0xFFFFFF);
        standing.setRGB(0, 0, 0xFFFFFF);
        String other = image("200 20 80 80", "", FIGURE).replace("$P{picture}", "$P{other}");
        Twins.assertAlike(
                image("20 20 80 80", "", FIGURE) + other,
                Map.of("picture", data(png(lying)), "other", data(png(standing))));
    }

    @Test
    void thePictureThatComesTwiceLiesInTheFileOnce() throws IOException {
        byte[] photograph = noise();
        String twice = image(PLACE, "", FIGURE) + image("200 20 150 90", "", FIGURE);
        int one = written(image(PLACE, "", FIGURE), photograph).length;
        assertTrue(written(twice, photograph).length < one + 1000);
    }

    @Test
    void noPictureIsNothingAtAll() throws IOException {
        Map<String, Object> none = new HashMap<>(Collections.singletonMap("picture", null));
        JasperPrint print = Sketch.filled(Elements.band(200, image(PLACE, "", FIGURE)), none, List.of(Map.of()));
        assertEquals("language kk\nDocument\n", Tree.dump(Twins.written(print)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scaleImage=\"Clip\"", "mode=\"Opaque\" backcolor=\"#AABBCC\"", "rotation=\"Left\""})
    void whatWouldBeDrawnOtherwiseIsRefused(String attributes) throws IOException {
        byte[] photograph = photograph(BufferedImage.TYPE_INT_RGB);
        NotWritable refused =
                assertThrows(NotWritable.class, () -> written(image(PLACE, attributes, FIGURE), photograph));
        assertEquals(
                "A picture that is cut, turned or has a ground of its own, page 1, at 88,56", refused.getMessage());
    }

    /** The smallest photograph. */
    static Object dot() {
        try {
            return data(png(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(String elements, byte[] picture) {
        return Twins.written(
                Sketch.filled(Elements.band(200, elements), Map.of("picture", data(picture)), List.of(Map.of())));
    }

    private static Object data(byte[] content) {
        return SimpleDataRenderer.getInstance(content);
    }

    private static byte[] photograph(int type) throws IOException {
        BufferedImage image = new BufferedImage(60, 40, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(10, 90, 115));
        graphics.fillRect(0, 0, 30, 13);
        graphics.setColor(Color.RED);
        graphics.fillOval(20, 13, 30, 20);
        graphics.dispose();
        return png(image);
    }

    private static byte[] noise() throws IOException {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 2400; i++) {
            image.setRGB(i % 60, i / 60, i * 0x9E3779B1);
        }
        return png(image);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
