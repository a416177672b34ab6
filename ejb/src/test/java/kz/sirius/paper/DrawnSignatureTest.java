package kz.sirius.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import javax.imageio.ImageIO;
import kz.sirius.common.Refusal;
import org.junit.jupiter.api.Test;

class DrawnSignatureTest {

    private static final String DATA = "data:image/png;base64,";

    @Test
    void aDrawnPictureIsKeptAsOneOfOurOwn() throws IOException {
        byte[] sent = png(300, 100, true, Color.WHITE);
        byte[] tail = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[sent.length + tail.length];
        System.arraycopy(sent, 0, both, 0, sent.length);
        System.arraycopy(tail, 0, both, sent.length, tail.length);
        DrawnSignature kept = DrawnSignature.of(DATA + Base64.getEncoder().encodeToString(both));
        BufferedImage image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(kept.png())));
        assertEquals(300, image.getWidth());
        assertTrue((image.getRGB(150, 50) & 0xFF) < 128, "the stroke is there");
        assertFalse(
                new String(kept.png(), StandardCharsets.ISO_8859_1).contains("script"), "what lay behind it is not");
        assertEquals(64, kept.sha256().length());
    }

    @Test
    void aPictureWithoutGroundIsDrawnOnWhite() throws IOException {
        DrawnSignature kept = DrawnSignature.of(Base64.getEncoder().encodeToString(png(300, 100, true, null)));
        BufferedImage image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(kept.png())));
        assertTrue((image.getRGB(2, 2) & 0xFF) > 250);
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() {
        assertEquals("PAP-13", refused("A".repeat(50 * 1024 * 1024)));
        assertEquals("PAP-13", refused("not even a picture ".repeat(20_000)));
    }

    @Test
    void aFileThatLiesAboutItsTypeIsRefused() throws IOException {
        assertEquals("PAP-14", refused(DATA + encoded(jpeg())));
        assertEquals("PAP-14", refused("data:image/svg+xml;base64," + encoded(png(300, 100, true, Color.WHITE))));
        assertEquals("PAP-14", refused(DATA + encoded("<html>".getBytes(StandardCharsets.UTF_8))));
        assertEquals("PAP-14", refused("data:image/png;base64,"));
        assertEquals("PAP-14", refused("\u0000\uD800 жоқ"));
        byte[] cut = png(300, 100, true, Color.WHITE);
        assertEquals("PAP-14", refused(encoded(java.util.Arrays.copyOf(cut, 60))));
        byte[] head = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        assertEquals("PAP-14", refused(encoded(head)));
    }

    @Test
    void aPictureThatSaysItIsHugeIsNotUnpacked() throws IOException {
        assertEquals("PAP-14", refused(encoded(png(2401, 10, true, Color.WHITE))));
        byte[] bomb = png(300, 100, true, Color.WHITE);
        // Width and height in its head, and no dots for them behind it.
        bomb[16] = 0x7F;
        bomb[20] = 0x7F;
        assertEquals("PAP-14", refused(encoded(bomb)));
    }

    @Test
    void anEmptyFieldIsNoSignature() throws IOException {
        assertEquals("PAP-15", refused(encoded(png(300, 100, false, Color.WHITE))));
        assertEquals("PAP-15", refused(encoded(png(300, 100, false, null))));
        assertEquals("PAP-15", refused(""));
        assertEquals("PAP-15", refused(" "));
    }

    private static String refused(String sent) {
        return assertThrows(Refusal.class, () -> DrawnSignature.of(sent)).code().code();
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] jpeg() throws IOException {
        BufferedImage image = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, "jpeg", out));
        return out.toByteArray();
    }

    private static byte[] png(int width, int height, boolean stroke, @org.jspecify.annotations.Nullable Color ground)
            throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        if (ground != null) {
            pen.setColor(ground);
            pen.fillRect(0, 0, width, height);
        }
        pen.setColor(Color.BLACK);
        if (stroke) {
            pen.fillRect(width / 4, height / 2 - 2, width / 2, 4);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, "png", out));
        return out.toByteArray();
    }
}
